package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.access.view.AccountPage.RoleForm;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads «role, unit, criteria» as typed into something that may be given. */
@Component
class RoleForms {

    private static final Pattern CRITERIA = Pattern.compile("\\d{1,2}([,;\\s]+\\d{1,2})*");

    private final AccountQueries queries;
    private final AccountWriter accounts;
    private final Units units;
    private final Clock clock;

    RoleForms(AccountQueries queries, AccountWriter accounts, Units units, Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    record Read(@Nullable Assignment given, List<Fault> faults) {

        Assignment assignment() {
            return Objects.requireNonNull(given);
        }
    }

    List<Fault> accountFaults(RoleForm form) {
        var faults = AccountForms.faults(form.username(), form.fullName());
        return faults.isEmpty() && accounts.find(form.username()).isPresent()
                ? List.of(new Fault("username", tr("Tên «%s» đã có người dùng.", form.username())))
                : faults;
    }

    Read read(Officer officer, RoleForm form) {
        var today = LocalDate.now(clock);
        var faults = new ArrayList<Fault>();
        var system = AccountListController.runsTheInstallation(officer);
        var unit = units.find(form.unit(), today).orElse(null);
        if (form.role().isEmpty()) {
            faults.add(new Fault("role", tr("Chọn vai trò.")));
        }
        if (unit == null || !queries.reaches(officer.scope(), unit.id())) {
            faults.add(new Fault("unit", tr("Ghi mã một đơn vị trong địa bàn bạn quản trị.")));
        } else if (!form.role().isEmpty()
                && !queries.mayGive(officer.scope(), system, form.role(), unit.id())) {
            faults.add(new Fault("role", tr("Vai trò này không giao được ở %s.", unit.fullName())));
        }
        if (!form.criteria().isEmpty() && !CRITERIA.matcher(form.criteria()).matches()) {
            faults.add(
                    new Fault("criteria", tr("Ghi số tiêu chí, cách nhau bằng dấu phẩy: 11, 12.")));
        }
        return unit == null || !faults.isEmpty()
                ? new Read(null, faults)
                : new Read(
                        new Assignment(
                                form.role(), unit.id(), numbers(form.criteria()), today, null),
                        faults);
    }

    private static List<Integer> numbers(String typed) {
        return typed.isEmpty()
                ? List.of()
                : Arrays.stream(typed.split("[,;\\s]+"))
                        .map(Integer::valueOf)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
