package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.Invitations.Invitation;
import vn.chungsuc.access.view.LinkPage;
import vn.chungsuc.access.view.LinkPage.Form;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Behind a one-time link: choose a password, or become the first administrator. */
@Controller
@RequestMapping("/dang-nhap/lien-ket/{secret}")
class InvitationController {

    private final Invitations invitations;
    private final AcceptInvitation accept;
    private final RoleUnits units;
    private final Clock clock;

    InvitationController(
            Invitations invitations, AcceptInvitation accept, RoleUnits units, Clock clock) {
        this.invitations = invitations;
        this.accept = accept;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String secret, Model model) {
        return page(secret, find(secret), new Form("", "", ""), List.of(), model);
    }

    private String page(
            String secret, Invitation invitation, Form form, List<Fault> faults, Model model) {
        var first = invitation.accountId() == null;
        model.addAttribute(
                "page",
                new LinkPage(
                        "/dang-nhap/lien-ket/" + secret,
                        invitation.username() == null ? "" : invitation.username(),
                        invitation.fullName() == null ? "" : invitation.fullName(),
                        first,
                        first ? units.tops() : List.of(),
                        form,
                        faults));
        return "access/linkPage";
    }

    @PostMapping
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response,
            Model model) {
        var invitation = find(secret);
        var form = new Form(username.strip(), fullName.strip(), unit.strip());
        var faults =
                password.equals(again)
                        ? accept.handle(new Secret(secret), invitation, form, password)
                        : List.of(new Fault("again", tr("Hai lần nhập mật khẩu chưa giống nhau.")));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(secret, invitation, form, faults, model);
        }
        return "redirect:/dang-nhap";
    }

    private Invitation find(String secret) {
        return invitations
                .find(new Secret(secret), OffsetDateTime.now(clock))
                .orElseThrow(NotFound::new);
    }
}
