package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

import vn.chungsuc.access.HalfSessionStore.Half;
import vn.chungsuc.access.SignIn.Outcome;

import java.util.Optional;

/** Where the code of the second step is given. */
@Controller
@RequestMapping(SecondStepController.PATH)
class SecondStepController {

    static final String PATH = "/dang-nhap/ma";
    static final String COOKIE = "chungsuc-ma";

    /** Tells the page that covered itself what is missing. */
    private static final String STEP = "X-Second-Step";

    private final SecondStep secondStep;
    private final Admission admission;

    SecondStepController(SecondStep secondStep, Admission admission) {
        this.secondStep = secondStep;
        this.admission = admission;
    }

    /** After the right password. */
    static @Nullable String askFor(
            Secret half, String next, HttpServletRequest request, HttpServletResponse response) {
        write(half.text(), request, response);
        if (Admission.fromTheLock(request)) {
            response.setStatus(401);
            response.setHeader(STEP, "code");
            return null;
        }
        return "redirect:" + Admission.carrying(next, PATH);
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
        return half(request).isEmpty() ? "redirect:/dang-nhap" : show(next, null, model);
    }

    private static String show(String next, @Nullable String error, Model model) {
        model.addAttribute("next", next.isEmpty() ? null : LocalPath.of(next));
        model.addAttribute("error", error);
        return "access/secondStepPage";
    }

    @PostMapping
    @Nullable String open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var half = half(request).orElse(null);
        var outcome =
                half == null ? new Outcome.Refused(late()) : secondStep.handle(half, code, agent);
        if (outcome instanceof Outcome.Refused(var sentence)) {
            if (half == null) {
                response.setHeader(STEP, "password");
            }
            response.setStatus(Admission.fromTheLock(request) ? 401 : 422);
            return show(next, sentence, model);
        }
        write("", request, response);
        return admission.letIn(outcome, null, next, request, response);
    }

    private static String late() {
        return tr(
                "Đã quá %d phút từ lúc nhập mật khẩu. Đăng nhập lại từ đầu.",
                SecondStep.OPEN_FOR.toMinutes());
    }

    private Optional<Half> half(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : secondStep.find(new Secret(cookie.getValue()));
    }

    private static void write(
            String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .path("/dang-nhap")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(value.isEmpty() ? 0 : SecondStep.OPEN_FOR.toSeconds())
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
