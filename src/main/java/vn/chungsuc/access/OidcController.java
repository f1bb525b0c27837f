package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

import vn.chungsuc.access.Oidc.Failed;
import vn.chungsuc.access.SignIn.Outcome;
import vn.chungsuc.shared.NotFound;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** To the office's own sign-in and back. */
@Controller
@RequestMapping(OidcController.PATH)
class OidcController {

    static final String PATH = "/dang-nhap/co-quan";
    private static final String COOKIE = "chungsuc-co-quan";
    private static final Duration OPEN_FOR = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);

    private final Oidc oidc;
    private final OidcSettings settings;
    private final SignInByOidc signIn;
    private final Sessions sessions;
    private final Admission admission;
    private final SignInPage page;

    OidcController(
            Oidc oidc,
            OidcSettings settings,
            SignInByOidc signIn,
            Sessions sessions,
            Admission admission,
            SignInPage page) {
        this.oidc = oidc;
        this.settings = settings;
        this.signIn = signIn;
        this.sessions = sessions;
        this.admission = admission;
        this.page = page;
    }

    @GetMapping
    String go(
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        requireOn();
        var attempt = OidcAttempt.fresh();
        try {
            var door = oidc.door(attempt, back(request));
            write(attempt.secret().text() + "." + coded(next), request, response);
            return "redirect:" + door;
        } catch (Failed e) {
            return failed(e, next, response, model);
        }
    }

    @GetMapping("/ve")
    @Nullable String comeBack(
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        requireOn();
        var cookie = WebUtils.getCookie(request, COOKIE);
        write("", request, response);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return refused(
                    tr("Đã quá %d phút từ lúc bắt đầu. Bấm lại từ đầu.", OPEN_FOR.toMinutes()),
                    "",
                    response,
                    model);
        }
        var kept = cookie.getValue().split("\\.", 2);
        var next = kept.length < 2 ? "" : URLDecoder.decode(kept[1], StandardCharsets.UTF_8);
        try {
            var attempt = new OidcAttempt(new Secret(kept[0]));
            var person = oidc.person(attempt, back(request), asked(request));
            var locked = sessions.covered(request, next);
            return admit(
                    signIn.handle(person, agent, locked), locked, next, request, response, model);
        } catch (Failed e) {
            return failed(e, next, response, model);
        }
    }

    private @Nullable String admit(
            Outcome outcome,
            @Nullable Session locked,
            String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Refused(var sentence) -> refused(sentence, next, response, model);
            case Outcome.Halfway(var secret) ->
                    SecondStepController.askFor(secret, next, request, response);
            default -> admission.letIn(outcome, locked, next, request, response);
        };
    }

    private String failed(Failed e, String next, HttpServletResponse response, Model model) {
        LOG.warn("Sign-in by the office's own system failed: {}", e.getMessage());
        return refused(
                tr(
                        "Chưa đăng nhập được bằng hệ thống của cơ quan. Thử lại sau ít phút, hoặc"
                                + " đăng nhập bằng mật khẩu."),
                next,
                response,
                model);
    }

    private String refused(
            String sentence, String next, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("error", sentence);
        return page.show("", next, model);
    }

    private void requireOn() {
        if (!settings.isOn()) {
            throw new NotFound();
        }
    }

    /** The same address both times, and the one registered with the provider. */
    private URI back(HttpServletRequest request) {
        var address = settings.address();
        return URI.create(
                address.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request)
                                .path(PATH + "/ve")
                                .toUriString()
                        : address.replaceAll("/+$", "") + PATH + "/ve");
    }

    private static URI asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }

    private static String coded(String next) {
        return next.isEmpty() ? "" : URLEncoder.encode(LocalPath.of(next), StandardCharsets.UTF_8);
    }

    private static void write(
            String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .path(PATH)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(value.isEmpty() ? 0 : OPEN_FOR.toSeconds())
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
