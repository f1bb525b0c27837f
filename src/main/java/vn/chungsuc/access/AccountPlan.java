package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.access.view.AccountFilePage.Line;
import vn.chungsuc.access.view.AccountFilePage.Outcome;
import vn.chungsuc.access.view.AccountPage.RoleForm;
import vn.chungsuc.access.view.RoleChoice;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.SpreadsheetFile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What would become of each row of a list, by the same rules as the form for one account. */
@Component
class AccountPlan {

    static final List<String> COLUMNS =
            List.of("Họ và tên", "Tên đăng nhập", "Vai trò", "Mã đơn vị", "Chỉ những tiêu chí");

    private final AccountQueries queries;
    private final AccountWriter accounts;
    private final OwnAccount held;
    private final RoleForms forms;

    AccountPlan(AccountQueries queries, AccountWriter accounts, OwnAccount held, RoleForms forms) {
        this.queries = queries;
        this.accounts = accounts;
        this.held = held;
        this.forms = forms;
    }

    record Planned(Line line, @Nullable Assignment given) {}

    /** Rows below the header that say anything. */
    List<Planned> of(Officer officer, List<SpreadsheetFile.Line> lines) {
        var system = AccountListController.runsTheInstallation(officer);
        var roles = queries.roles(officer.scope(), system);
        var seen = new HashMap<String, Integer>();
        return lines.stream()
                .filter(line -> line.number() > 1)
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .map(line -> plan(officer, roles, line, seen))
                .toList();
    }

    private Planned plan(
            Officer officer,
            List<RoleChoice> roles,
            SpreadsheetFile.Line line,
            Map<String, Integer> seen) {
        var role =
                roles.stream()
                        .filter(one ->
                                one.code().equals(line.at(2)) || same(one.name(), line.at(2)))
                        .findFirst()
                        .orElse(null);
        var form =
                new RoleForm(
                        line.at(1).toLowerCase(Locale.ROOT),
                        Normalizer.normalize(line.at(0), Normalizer.Form.NFC),
                        role == null ? "" : role.code(),
                        code(line.at(3)),
                        line.at(4));
        var faults = new ArrayList<>(AccountForms.faults(form.username(), form.fullName()));
        if (role == null) {
            faults.add(
                    new Fault(
                            "role",
                            line.at(2).isEmpty()
                                    ? tr("Thiếu vai trò.")
                                    : tr(
                                            "Không có vai trò «%s» trong danh sách của mẫu.",
                                            line.at(2))));
        }
        var read = forms.read(officer, form);
        read.faults().stream()
                .filter(fault -> role != null || !fault.field().equals("role"))
                .forEach(faults::add);
        var earlier = seen.putIfAbsent(form.username(), line.number());
        if (earlier != null) {
            faults.add(new Fault("username", tr("Trùng tên đăng nhập với dòng %d.", earlier)));
        }
        if (!faults.isEmpty()) {
            return new Planned(line(line, form, role, Outcome.REFUSED, faults), null);
        }
        return known(officer, line, form, role, read.assignment());
    }

    private Planned known(
            Officer officer,
            SpreadsheetFile.Line line,
            RoleForm form,
            @Nullable RoleChoice role,
            Assignment given) {
        if (accounts.find(form.username()).isEmpty()) {
            return new Planned(line(line, form, role, Outcome.NEW, List.of()), given);
        }
        var sentence = difference(officer, form, given);
        return sentence == null
                ? new Planned(line(line, form, role, Outcome.SAME, List.of()), null)
                : new Planned(
                        line(
                                line,
                                form,
                                role,
                                Outcome.REFUSED,
                                List.of(new Fault("username", sentence))),
                        null);
    }

    /** Null: the account is already as the row says. */
    private @Nullable String difference(Officer officer, RoleForm form, Assignment given) {
        try {
            var account =
                    queries.require(
                            officer.scope(),
                            AccountListController.runsTheInstallation(officer),
                            form.username());
            if (!account.fullName().equals(form.fullName())) {
                return tr("Tên đăng nhập đã là của %s.", account.fullName());
            }
            var holds =
                    held.roles(account.id()).stream()
                            .anyMatch(one ->
                                    one.inForce()
                                            && one.unitCode().equals(form.unit())
                                            && one.criteria().equals(given.criteria())
                                            && holds(account.id(), given));
            return holds
                    ? null
                    : tr("Tài khoản đã có, vai trò khác; đổi vai trò ở trang của tài khoản.");
        } catch (NotFound elsewhere) {
            return tr("Tên đăng nhập đã có người khác dùng; chọn tên khác.");
        }
    }

    private boolean holds(int account, Assignment given) {
        return accounts.holds(account, given.role(), given.unitId());
    }

    private static Line line(
            SpreadsheetFile.Line line,
            RoleForm form,
            @Nullable RoleChoice role,
            Outcome outcome,
            List<Fault> faults) {
        return new Line(
                line.number(),
                form.fullName(),
                form.username(),
                role == null ? line.at(2) : role.name(),
                form.unit(),
                form.criteria(),
                outcome,
                faults.stream().map(Fault::sentence).distinct().collect(Collectors.joining(" ")));
    }

    /** A spreadsheet drops the zeros a code begins with. */
    private static String code(String written) {
        if (!written.matches("\\d{1,4}")) {
            return written;
        }
        return written.length() <= 2
                ? "%2s".formatted(written).replace(' ', '0')
                : "%5s".formatted(written).replace(' ', '0');
    }

    private static boolean same(String one, String other) {
        return Normalizer.normalize(one.strip(), Normalizer.Form.NFC)
                .equalsIgnoreCase(Normalizer.normalize(other.strip(), Normalizer.Form.NFC));
    }
}
