package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.util.List;
import java.util.Objects;

/** Where one changes one's password, by choice or because one must. */
@Controller
@RequestMapping(PasswordController.PATH)
class PasswordController {

    static final String PATH = "/tai-khoan/mat-khau";

    private final ChangeOwnPassword changePassword;
    private final Sessions sessions;
    private final Remembered remembered;

    PasswordController(ChangeOwnPassword changePassword, Sessions sessions, Remembered remembered) {
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.remembered = remembered;
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        return page(List.of(), session(request), model);
    }

    private static String page(List<Fault> faults, Session session, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("due", session.mustChange());
        return "access/passwordPage";
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = session(request);
        var faults = changePassword.handle(officer, current, password, again, session);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(faults, session, model);
        }
        remembered.forget(officer.accountId());
        return "redirect:/tai-khoan";
    }

    private Session session(HttpServletRequest request) {
        return Objects.requireNonNull(sessions.find(request));
    }
}
