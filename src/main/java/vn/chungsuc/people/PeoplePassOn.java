package vn.chungsuc.people;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in charge at a unit that ends: a member of a body that goes on is in charge of what the
 * unit became; members of the unit's own bodies go with their names to the new unit, whose own
 * bodies seat them by a decision.
 */
@Component
@Order(20)
class PeoplePassOn implements ChangeImpact, PassesOn {

    private final PassingPeople people;
    private final Journal journal;

    PeoplePassOn(PassingPeople people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var lines = new ArrayList<Open>();
        people.counts(ending, day)
                .forEach(one ->
                        lines.add(
                                new Open(
                                        one.unitId(),
                                        tr("Người phụ trách"),
                                        tr(
                                                "%d phần việc có người phụ trách, %d người trong"
                                                        + " danh bạ",
                                                one.charges(), one.people()),
                                        one.charges() + one.people(),
                                        tr(
                                                "Chuyển ở bước bàn giao: người của cấp trên phụ"
                                                    + " trách tiếp ở đơn vị mới, người của đơn vị"
                                                    + " cũ sang danh bạ đơn vị mới."),
                                        null)));
        return lines;
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return people.hasPeople(made)
                ? List.of(tr("Đơn vị mới đã có tổ chức, người hoặc phân công."))
                : List.of();
    }

    @Override
    public String kind() {
        return "nguoi";
    }

    @Override
    public String label() {
        return tr("Người phụ trách và danh bạ");
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_PEOPLE;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        var items = new ArrayList<Item>();
        people.charges(ended, day)
                .forEach(one ->
                        items.add(
                                new Item(
                                        "p" + one.id(),
                                        one.unitId(),
                                        one.criterion() == null
                                                ? tr("%s: cả địa bàn", one.who())
                                                : one.indicator() == null
                                                        ? tr(
                                                                "%s: tiêu chí %d",
                                                                one.who(), one.criterion())
                                                        : tr(
                                                                "%s: chỉ tiêu %s",
                                                                one.who(), one.indicator()),
                                        one.inside()
                                                ? tr(
                                                        "người của đơn vị cũ: phân công kết thúc,"
                                                                + " đơn vị mới phân công lại")
                                                : null,
                                        List.of())));
        people.persons(ended)
                .forEach(one ->
                        items.add(
                                new Item(
                                        "n" + one.id(),
                                        one.unitId(),
                                        tr("%s (danh bạ)", one.fullName()),
                                        one.seats() == null
                                                ? null
                                                : tr("thôi %s từ %s", one.seats(), Vi.date(day)),
                                        List.of())));
        return items;
    }

    @Override
    public int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until) {
        officer.require(Permission.MANAGE_PEOPLE);
        var passed = 0;
        // charges before seats: a seat does not end under its charges
        var ordered =
                passings.stream()
                        .sorted((a, b) ->
                                b.key().substring(0, 1).compareTo(a.key().substring(0, 1)))
                        .toList();
        for (var one : ordered) {
            var id = Integer.parseInt(one.key().substring(1));
            Optional<String> who =
                    one.to() == null
                            ? Optional.empty()
                            : one.key().startsWith("p")
                                    ? people.passCharge(id, one.from(), one.to(), day)
                                    : people.passPerson(id, one.from(), one.to(), day);
            if (who.isPresent()) {
                passed++;
                journal.record(
                        JournalEntry.by(officer, "person-passed-on", "person", who.get())
                                .in(one.to() == null ? one.from() : one.to())
                                .changing(
                                        Map.of("unit", people.name(one.from())),
                                        Map.of(
                                                "unit",
                                                people.name(
                                                        one.to() == null ? one.from() : one.to()),
                                                "from",
                                                day.toString())));
            }
        }
        return passed;
    }
}
