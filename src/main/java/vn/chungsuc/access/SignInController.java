package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import vn.chungsuc.access.SignIn.Outcome;

@Controller
class SignInController {

    private final SignIn signIn;
    private final EndSession endSession;
    private final Sessions sessions;
    private final SignInPage door;
    private final Admission admission;

    SignInController(
            SignIn signIn,
            EndSession endSession,
            Sessions sessions,
            SignInPage door,
            Admission admission) {
        this.signIn = signIn;
        this.endSession = endSession;
        this.sessions = sessions;
        this.door = door;
        this.admission = admission;
    }

    @GetMapping("/dang-nhap")
    String page(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String vi,
            HttpServletRequest request,
            Model model) {
        var session = sessions.find(request);
        if (session != null && !session.locked()) {
            return "redirect:" + LocalPath.of(next);
        }
        var username = session == null ? "" : session.officer().username();
        model.addAttribute(
                "notice",
                session == null
                        ? null
                        : vi.equals("xac-nhan")
                                ? tr("Đăng nhập lại bằng cách nào cũng được để xác nhận là bạn.")
                                : tr(
                                        "Phiên đã khóa vì %d phút không dùng. Đăng nhập lại để làm"
                                                + " tiếp.",
                                        Session.IDLE.toMinutes()));
        return door.show(username, next, model);
    }

    @PostMapping("/dang-nhap")
    @Nullable String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var locked = sessions.covered(request, next);
        return switch (signIn.handle(username, password, agent, locked)) {
            case Outcome.Refused(var sentence) -> {
                response.setStatus(Admission.fromTheLock(request) ? 401 : 422);
                model.addAttribute("error", sentence);
                yield door.show(username, next, model);
            }
            case Outcome.Halfway(var secret) ->
                    SecondStepController.askFor(secret, next, request, response);
            case Outcome.Started started ->
                    admission.letIn(started, locked, next, request, response);
            case Outcome.Unlocked unlocked ->
                    admission.letIn(unlocked, locked, next, request, response);
        };
    }

    /** The page covered itself; its password opens the same session, in the same role. */
    @PostMapping("/dang-nhap/khoa")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(HttpServletRequest request) {
        sessions.lock(request);
    }

    @PostMapping("/dang-xuat")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        var session = sessions.find(request);
        if (session != null) {
            endSession.handle(session);
            sessions.forget(session.key());
        }
        sessions.end(request, response);
        return "redirect:/dang-nhap";
    }
}
