package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch of the bar: the other language, on the same page. */
@Controller
class LanguageController {

    @PostMapping("/ngon-ngu")
    String choose(
            @RequestParam("ma") String code,
            @RequestHeader(name = "Referer", required = false) @Nullable String referer,
            HttpServletRequest request,
            HttpServletResponse response) {
        LanguageChoice.remember(Language.of(code), request, response);
        return "redirect:" + LanguageChoice.pageBefore(referer);
    }
}
