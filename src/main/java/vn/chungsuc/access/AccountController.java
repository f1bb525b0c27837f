package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.access.LookAfterAccount.Change;
import vn.chungsuc.access.view.AccountPage;
import vn.chungsuc.access.view.AccountPage.RoleForm;
import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Locale;

/** One account, as the administrator of its unit sees and changes it. */
@Controller
@RequestMapping(AccountListController.PATH + "/{username}")
class AccountController {

    private final AccountQueries queries;
    private final OwnAccount details;
    private final RoleForms forms;
    private final AccountChanges changes;
    private final SignInEmailStore emails;
    private final OidcSettings oidc;

    AccountController(
            AccountQueries queries,
            OwnAccount details,
            RoleForms forms,
            AccountChanges changes,
            SignInEmailStore emails,
            OidcSettings oidc) {
        this.emails = emails;
        this.oidc = oidc;
        this.queries = queries;
        this.details = details;
        this.forms = forms;
        this.changes = changes;
    }

    @GetMapping
    String page(@PathVariable String username, Officer officer, Model model) {
        var account = require(officer, username);
        return page(officer, account, null, RoleForm.blank(), List.of(), model);
    }

    private String page(
            Officer officer,
            AccountRow account,
            @Nullable String link,
            RoleForm form,
            List<Fault> faults,
            Model model) {
        var system = AccountListController.runsTheInstallation(officer);
        model.addAttribute(
                "page",
                new AccountPage(
                        account,
                        account.id() == officer.accountId(),
                        details.roles(account.id()),
                        queries.roles(officer.scope(), system),
                        queries.units(officer.scope()),
                        details.secondStepSince(account.id()),
                        emails.of(account.id()),
                        oidc.isOn(),
                        link,
                        form,
                        faults));
        return "access/accountPage";
    }

    @PostMapping("/ho-ten")
    String rename(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String fullName,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        var account = require(officer, username);
        var faults = AccountForms.fullName(fullName);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            var form = new RoleForm("", fullName, "", "", "");
            return page(officer, account, null, form, faults, model);
        }
        changes.rename(officer, account, fullName.strip());
        return back(username);
    }

    /** By which the office's own sign-in tells whose account it is. */
    @PostMapping("/thu-dien-tu")
    String signInEmail(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String email,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        var account = require(officer, username);
        var typed = email.strip().toLowerCase(Locale.ROOT);
        var faults = AccountForms.email(typed);
        if (faults.isEmpty()
                && !changes.signInEmail(officer, account, typed.isEmpty() ? null : typed)) {
            faults =
                    List.of(
                            new Fault(
                                    "email",
                                    tr("Thư này đã gắn với một tài khoản khác của hệ thống.")));
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("email", email);
            return page(officer, account, null, RoleForm.blank(), faults, model);
        }
        return back(username);
    }

    @PostMapping("/vai-tro")
    String give(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String criteria,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        var account = require(officer, username);
        var form = new RoleForm("", "", role, unit.strip(), criteria.strip());
        var read = forms.read(officer, form);
        if (!read.faults().isEmpty()) {
            response.setStatus(422);
            return page(officer, account, null, form, read.faults(), model);
        }
        changes.give(officer, account, read.assignment());
        return back(username);
    }

    /** Roles that are over: adding one ends it today. */
    @PostMapping("/vai-tro-da-thoi")
    String end(@PathVariable String username, @RequestParam int assignment, Officer officer) {
        changes.end(officer, require(officer, username), assignment);
        return back(username);
    }

    @PostMapping("/trang-thai")
    String state(@PathVariable String username, @RequestParam String state, Officer officer) {
        var change =
                switch (state) {
                    case "khoa" -> Change.LOCK;
                    case "ngung" -> Change.DISABLE;
                    default -> Change.OPEN;
                };
        changes.state(officer, require(officer, username), change);
        return back(username);
    }

    /** Second steps taken away: the owner lost the telephone and the recovery codes. */
    @PostMapping("/hai-buoc-da-go")
    String resetSecondStep(@PathVariable String username, Officer officer) {
        changes.resetSecondStep(officer, require(officer, username));
        return back(username);
    }

    @PostMapping("/lien-ket")
    String link(
            @PathVariable String username,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var account = require(officer, username);
        var link =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/dang-nhap/lien-ket/" + changes.invite(officer, account))
                        .toUriString();
        return page(officer, account, link, RoleForm.blank(), List.of(), model);
    }

    private AccountRow require(Officer officer, String username) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        return queries.require(
                officer.scope(), AccountListController.runsTheInstallation(officer), username);
    }

    private static String back(String username) {
        return "redirect:" + AccountListController.PATH + "/" + username;
    }
}
