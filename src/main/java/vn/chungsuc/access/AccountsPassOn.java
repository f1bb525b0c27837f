package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.PassesOn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Accounts stay with their people when a unit ends: the same role at the unit it went into, while
 * the old one still opens what is owed for the old unit until a last day.
 */
@Component
@Order(10)
class AccountsPassOn implements ChangeImpact, PassesOn {

    private final PassingRoles roles;
    private final Journal journal;

    AccountsPassOn(PassingRoles roles, Journal journal) {
        this.roles = roles;
        this.journal = journal;
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return roles.counts(ending, day).stream()
                .map(one ->
                        new Open(
                                one.unitId(),
                                tr("Tài khoản"),
                                tr("%d vai trò của tài khoản", one.count()),
                                one.count(),
                                tr(
                                        "Giữ nguyên đến khi bàn giao; bàn giao xong vào thẳng đơn"
                                                + " vị mới."),
                                null))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        var count = roles.at(made);
        return count == 0
                ? List.of()
                : List.of(tr("%d tài khoản đã nhận vai trò ở đơn vị mới.", count));
    }

    @Override
    public String kind() {
        return "tai-khoan";
    }

    @Override
    public String label() {
        return tr("Tài khoản");
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_ACCOUNTS;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        return roles.waiting(ended, day).stream()
                .map(one ->
                        new Item(
                                String.valueOf(one.id()),
                                one.unitId(),
                                "%s (%s), %s"
                                        .formatted(
                                                one.fullName(), one.username(), tr(one.roleName())),
                                null,
                                one.levels()))
                .toList();
    }

    @Override
    public int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var passed = 0;
        for (var one : passings) {
            if (one.to() == null) {
                continue;
            }
            var held = roles.pass(Integer.parseInt(one.key()), one.from(), one.to(), day, until);
            if (held.isPresent()) {
                passed++;
                journal.record(entry(officer, one, held.get(), day, until));
            }
        }
        return passed;
    }

    private static JournalEntry entry(
            Officer officer,
            Passing one,
            PassingRoles.Passed held,
            LocalDate day,
            LocalDate until) {
        return JournalEntry.by(officer, "role-passed-on", "account", held.username())
                .in(one.to() == null ? one.from() : one.to())
                .changing(
                        Map.of(
                                "role",
                                held.role(),
                                "unit",
                                held.oldUnit(),
                                "until",
                                until.toString()),
                        Map.of("role", held.role(), "unit", held.newUnit(), "from", day.toString()))
                .noting("%s → %s, %s".formatted(held.oldUnit(), held.newUnit(), Vi.date(day)));
    }
}
