package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.view.AccountPage.RoleForm;
import vn.chungsuc.access.view.NewAccountPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The accounts of an administrator's area, and new ones. */
@Controller
class AccountListController {

    private static final int ALL = 50_000;
    static final String PATH = "/quan-tri/tai-khoan";

    private final AccountQueries queries;
    private final RoleForms forms;
    private final CreateAccount createAccount;

    AccountListController(AccountQueries queries, RoleForms forms, CreateAccount createAccount) {
        this.queries = queries;
        this.forms = forms;
        this.createAccount = createAccount;
    }

    static boolean runsTheInstallation(Officer officer) {
        return officer.may(Permission.OPERATE);
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var system = runsTheInstallation(officer);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var total = queries.count(officer.scope(), system, q.strip());
        model.addAttribute("q", q);
        model.addAttribute("system", system);
        model.addAttribute(
                "accounts",
                queries.list(officer.scope(), system, q.strip(), xep, page, AccountQueries.PAGE));
        model.addAttribute("listing", Listing.of(request, page, AccountQueries.PAGE, total, xep));
        return "access/accountsPage";
    }

    /** The list as a spreadsheet, narrowed as the page is. */
    @GetMapping(PATH + ".xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var found =
                queries.list(officer.scope(), runsTheInstallation(officer), q.strip(), xep, 0, ALL);
        Spreadsheet.answer(
                response,
                "tai-khoan.xlsx",
                book -> {
                    var sheet = book.sheet("Tài khoản", 30, 26, 30, 60, 20, 20);
                    sheet.header(
                            "Họ và tên",
                            "Tên đăng nhập",
                            "Đơn vị",
                            "Vai trò",
                            "Trạng thái",
                            "Vào lần cuối");
                    found.forEach(one ->
                            sheet.row(
                                    one.fullName(),
                                    one.username(),
                                    one.unitName(),
                                    one.roles() == null ? "" : one.roles(),
                                    one.state().word(),
                                    Vi.time(one.lastSignIn())));
                });
    }

    @GetMapping(PATH + "/moi")
    String form(Officer officer, Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        return form(officer, RoleForm.blank(), List.of(), model);
    }

    private String form(Officer officer, RoleForm form, List<Fault> faults, Model model) {
        model.addAttribute(
                "page",
                new NewAccountPage(
                        queries.roles(officer.scope(), runsTheInstallation(officer)),
                        queries.units(officer.scope()),
                        form,
                        faults));
        return "access/newAccountPage";
    }

    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String criteria,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var form =
                new RoleForm(
                        username.strip(), fullName.strip(), role, unit.strip(), criteria.strip());
        var faults = new ArrayList<>(forms.accountFaults(form));
        var read = forms.read(officer, form);
        faults.addAll(read.faults());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return form(officer, form, faults, model);
        }
        createAccount.handle(officer, form.username(), form.fullName(), read.assignment());
        return "redirect:" + PATH + "/" + form.username();
    }
}
