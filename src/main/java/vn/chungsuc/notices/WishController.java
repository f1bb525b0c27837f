package vn.chungsuc.notices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.notices.view.WishPage;
import vn.chungsuc.shared.Officer;

import java.util.Set;

/** What one wants to be told, and how. */
@Controller
@RequestMapping("/thong-bao/chon")
class WishController {

    private final WishStore wishes;
    private final ChooseNotices choose;
    private final Mailer mailer;

    WishController(WishStore wishes, ChooseNotices choose, Mailer mailer) {
        this.wishes = wishes;
        this.choose = choose;
        this.mailer = mailer;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String xong, Officer officer, Model model) {
        var account = officer.accountId();
        model.addAttribute(
                "page",
                new WishPage(
                        wishes.of(account),
                        wishes.address(account),
                        mailer.isThere(),
                        !xong.isEmpty()));
        return "notices/wishPage";
    }

    /**
     * @param hien topics under the bell; {@code thu} those also by e-mail
     */
    @PostMapping
    String save(
            @RequestParam(defaultValue = "") Set<String> hien,
            @RequestParam(defaultValue = "") Set<String> thu,
            Officer officer) {
        choose.handle(officer, hien, thu);
        return "redirect:/thong-bao/chon?xong=1";
    }
}
