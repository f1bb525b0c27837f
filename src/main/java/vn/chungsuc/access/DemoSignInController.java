package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.SignIn.Outcome;
import vn.chungsuc.shared.NotFound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** One click, no password: there only in the demo, and only from this very machine. */
@Controller
class DemoSignInController {

    private final DemoListing listing;
    private final StartSession startSession;
    private final Sessions sessions;

    DemoSignInController(DemoListing listing, StartSession startSession, Sessions sessions) {
        this.listing = listing;
        this.startSession = startSession;
        this.sessions = sessions;
    }

    @PostMapping("/dang-nhap/trinh-dien")
    String signIn(
            @RequestParam("account") String username,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws UnknownHostException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()) {
            throw new NotFound();
        }
        var account = listing.find(username).orElseThrow(NotFound::new);
        if (startSession.handle(account, username, agent, null)
                instanceof Outcome.Started(var secret, var several)) {
            sessions.start(secret, request, response);
            return several ? "redirect:/tai-khoan/vai-tro" : "redirect:/";
        }
        return "redirect:/dang-nhap";
    }

    /** The build prepares every bean; at the start this one goes unless the mode is the demo. */
    @Bean
    static BeanDefinitionRegistryPostProcessor onlyInTheDemo(Environment environment) {
        return beans -> {
            if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                    && !"demo".equals(environment.getProperty("chungsuc.mode"))) {
                beans.removeBeanDefinition(DemoSignInController.class.getName());
            }
        };
    }
}
