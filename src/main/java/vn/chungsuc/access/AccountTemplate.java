package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;

/** The list to fill in, with the roles and units an administrator may give to choose from. */
@Component
class AccountTemplate {

    private static final int ROWS = 500;

    private final AccountQueries queries;

    AccountTemplate(AccountQueries queries) {
        this.queries = queries;
    }

    void answer(Officer officer, HttpServletResponse response) throws IOException {
        response.setContentType(Spreadsheet.TYPE);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"mau-danh-sach-tai-khoan.xlsx\"");
        var system = AccountListController.runsTheInstallation(officer);
        var roles = queries.roles(officer.scope(), system);
        var units = queries.units(officer.scope());
        try (var book = new Workbook(response.getOutputStream(), "Chung Suc", "1.0")) {
            var list = book.newWorksheet("Tài khoản");
            var choices = book.newWorksheet("Danh mục");
            for (int at = 0; at < AccountPlan.COLUMNS.size(); at++) {
                list.value(0, at, AccountPlan.COLUMNS.get(at));
                list.style(0, at).bold().wrapText(true).set();
                list.width(at, 28);
            }
            list.range(1, 3, ROWS, 3).style().format("@").set();
            list.freezePane(0, 1);
            choices.value(0, 0, "Vai trò");
            choices.value(0, 1, "Mã đơn vị");
            choices.value(0, 2, "Tên đơn vị");
            for (int at = 0; at < roles.size(); at++) {
                choices.value(at + 1, 0, roles.get(at).name());
            }
            for (int at = 0; at < units.size(); at++) {
                choices.value(at + 1, 1, units.get(at).code());
                choices.value(at + 1, 2, units.get(at).name());
            }
            if (!roles.isEmpty()) {
                list.range(1, 2, ROWS, 2).validateWithList(choices.range(1, 0, roles.size(), 0));
            }
            if (!units.isEmpty()) {
                list.range(1, 3, ROWS, 3).validateWithList(choices.range(1, 1, units.size(), 1));
            }
        }
    }
}
