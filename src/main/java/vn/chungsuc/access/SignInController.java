package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
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

    /** Sent by the page that covered itself: it wants no page back, only the way on. */
    static final String FROM_THE_LOCK = "htmx-lock";

    private final SignIn signIn;
    private final EndSession endSession;
    private final Sessions sessions;
    private final DemoListing demo;
    private final RequestCache askedFor;
    private final CsrfTokenRepository csrfTokens;

    SignInController(
            SignIn signIn,
            EndSession endSession,
            Sessions sessions,
            DemoListing demo,
            RequestCache askedFor,
            CsrfTokenRepository csrfTokens) {
        this.signIn = signIn;
        this.endSession = endSession;
        this.sessions = sessions;
        this.demo = demo;
        this.askedFor = askedFor;
        this.csrfTokens = csrfTokens;
    }

    @GetMapping("/dang-nhap")
    String page(HttpServletRequest request, Model model) {
        var session = sessions.find(request);
        if (session != null && !session.locked()) {
            return "redirect:/";
        }
        var username = session == null ? "" : session.officer().username();
        model.addAttribute(
                "notice",
                session == null
                        ? null
                        : tr(
                                "Phiên đã khóa vì %d phút không dùng. Nhập mật khẩu để làm tiếp.",
                                Session.IDLE.toMinutes()));
        return page(username, model);
    }

    private String page(String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("demoAccounts", demo.accounts());
        return "access/signInPage";
    }

    @PostMapping("/dang-nhap")
    @Nullable String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String from,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = sessions.find(request);
        var covered = session != null && (session.locked() || from.equals(FROM_THE_LOCK));
        var locked = covered ? session : null;
        var outcome = signIn.handle(username, password, agent, locked);
        if (outcome instanceof Outcome.Refused(var sentence)) {
            response.setStatus(from.equals(FROM_THE_LOCK) ? 401 : 422);
            model.addAttribute("error", sentence);
            return page(username, model);
        }
        admit(outcome, locked, request, response);
        if (from.equals(FROM_THE_LOCK)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        csrfTokens.saveToken(null, request, response);
        return "redirect:" + next(outcome, request, response);
    }

    private void admit(
            Outcome outcome,
            @Nullable Session locked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (locked != null) {
            sessions.forget(locked.key());
        }
        if (outcome instanceof Outcome.Started(var secret, _)) {
            sessions.start(secret, request, response);
        }
    }

    /** The page that was asked for before signing in; else the choice of role, or home. */
    private String next(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        if (outcome instanceof Outcome.Started(_, var several) && several) {
            return "/tai-khoan/vai-tro";
        }
        var saved = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        return saved == null ? "/" : LocalPath.of(saved.getRedirectUrl());
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
