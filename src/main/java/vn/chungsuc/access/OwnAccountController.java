package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.view.OwnPage;
import vn.chungsuc.access.view.OwnPage.TokenForm;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.util.List;
import java.util.Objects;

/** One's own account: roles, sessions, tokens, last sign-ins. */
@Controller
@RequestMapping("/tai-khoan")
class OwnAccountController {

    private final OwnAccount own;
    private final Sessions sessions;
    private final SessionStore store;
    private final OwnChanges changes;
    private final PasskeyStore passkeys;
    private final AddPasskey addPasskey;

    OwnAccountController(
            OwnAccount own,
            Sessions sessions,
            SessionStore store,
            OwnChanges changes,
            PasskeyStore passkeys,
            AddPasskey addPasskey) {
        this.own = own;
        this.sessions = sessions;
        this.store = store;
        this.changes = changes;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
    }

    @GetMapping
    String page(Officer officer, HttpServletRequest request, Model model) {
        var session = session(request);
        return page(
                officer,
                session,
                null,
                new TokenForm("", "", session.assignmentId()),
                List.of(),
                model);
    }

    private String page(
            Officer officer,
            Session session,
            @Nullable String newToken,
            TokenForm form,
            List<Fault> faults,
            Model model) {
        var account = officer.accountId();
        model.addAttribute(
                "page",
                new OwnPage(
                        officer.username(),
                        officer.fullName(),
                        session.number(),
                        session.assignmentId(),
                        own.roles(account),
                        store.of(account),
                        own.tokens(account),
                        own.signIns(officer.username()),
                        own.secondStepSince(account),
                        passkeys.of(account),
                        addPasskey.isProven(session),
                        newToken,
                        form,
                        faults));
        return "access/ownPage";
    }

    /** After signing in to an account that holds several roles. */
    @GetMapping("/vai-tro")
    String roles(
            @RequestParam(defaultValue = "") String next,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("roles", own.roles(officer.accountId()));
        model.addAttribute("assignment", session(request).assignmentId());
        model.addAttribute("next", next.isEmpty() ? null : LocalPath.of(next));
        return "access/rolesPage";
    }

    @PostMapping("/vai-tro")
    String actAs(
            @RequestParam int assignment,
            @RequestParam(defaultValue = "") String next,
            Officer officer,
            HttpServletRequest request) {
        var session = session(request);
        changes.actAs(officer, session, assignment);
        return "redirect:" + LocalPath.of(next);
    }

    /** Sessions that are over: adding one ends it. */
    @PostMapping("/phien-da-dong")
    String close(@RequestParam long number, Officer officer) {
        changes.closeSession(officer, number);
        return "redirect:/tai-khoan";
    }

    @PostMapping("/ma-truy-cap")
    String createToken(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String expires,
            @RequestParam int assignment,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = new TokenForm(name.strip(), expires.strip(), assignment);
        var faults = changes.faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(officer, session(request), null, form, faults, model);
        }
        var text = changes.createToken(officer, form);
        var blank = new TokenForm("", "", assignment);
        return page(officer, session(request), text, blank, List.of(), model);
    }

    @PostMapping("/ma-da-thu-hoi")
    String revokeToken(@RequestParam int id, Officer officer) {
        changes.revokeToken(officer, id);
        return "redirect:/tai-khoan";
    }

    private Session session(HttpServletRequest request) {
        return Objects.requireNonNull(sessions.find(request));
    }
}
