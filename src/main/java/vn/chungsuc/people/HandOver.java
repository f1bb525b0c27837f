package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.ChargeStore.Standing;
import vn.chungsuc.people.NewCharge.Item;
import vn.chungsuc.people.view.HandOverPage.Line;
import vn.chungsuc.people.view.HandOverPage.Outcome;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything one member is in charge of goes to another, from a day on, in one step. */
@Service
class HandOver {

    private final MemberQueries members;
    private final ChargeQueries charges;
    private final ChargeStore store;
    private final ObjectProvider<GoesAlong> along;
    private final Journal journal;
    private final Clock clock;

    HandOver(
            MemberQueries members,
            ChargeQueries charges,
            ChargeStore store,
            ObjectProvider<GoesAlong> along,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.charges = charges;
        this.store = store;
        this.along = along;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param from the first day the other is in charge
     * @param expected how many lines the preview showed
     */
    record Wanted(int giver, int taker, LocalDate from, int expected, Decision decision) {}

    /** What would become of each charge. */
    List<Line> preview(Officer officer, int giver, int taker, LocalDate from) {
        officer.require(Permission.MANAGE_PEOPLE);
        var receiving = own(officer, taker);
        own(officer, giver);
        return charges.ofMember(officer.scope(), giver, from).stream()
                .map(charge -> line(officer, charge, receiving, from))
                .toList();
    }

    /** What goes with the charges, in words. */
    List<String> along(Officer officer, int person, LocalDate from) {
        return along.orderedStream()
                .flatMap(one -> one.coming(officer, person, from).stream())
                .toList();
    }

    private Line line(Officer officer, Charge charge, Member taker, LocalDate from) {
        var start = charge.validFrom().isAfter(from) ? charge.validFrom() : from;
        var outcome =
                !members.isOwn(officer.scope(), charge.unitId())
                        ? Outcome.OUTSIDE
                        : !taker.sitsOn(start) || !taker.lastsTo(charge.validTo())
                                ? Outcome.NO_SEAT
                                : outcome(charge, taker, start);
        return new Line(charge, outcome);
    }

    private Outcome outcome(Charge charge, Member taker, LocalDate start) {
        var takers =
                standing(charge, start).stream()
                        .filter(old -> old.memberId() == taker.id())
                        .toList();
        if (takers.isEmpty()) {
            return Outcome.MOVES;
        }
        return charge.part() == Charge.Part.LEAD ? Outcome.RISES : Outcome.ENDS;
    }

    private List<Standing> standing(Charge charge, LocalDate start) {
        return store.standing(
                charge.unitId(), charge.setId(), item(charge), start, charge.validTo());
    }

    private static Item item(Charge charge) {
        return new Item(charge.criterion(), charge.indicator());
    }

    @Transactional
    public int handle(Officer officer, Wanted wanted) {
        officer.require(Permission.MANAGE_PEOPLE);
        var giver = own(officer, wanted.giver());
        var taker = own(officer, wanted.taker());
        if (giver.personId() == taker.personId()) {
            throw new Refused(tr("Chọn người khác để nhận bàn giao."));
        }
        charges.ofMember(officer.scope(), giver.id(), wanted.from()).stream()
                .map(Charge::unitId)
                .distinct()
                .sorted()
                .forEach(store::lock);
        var lines = preview(officer, giver.id(), taker.id(), wanted.from());
        if (lines.size() != wanted.expected()) {
            throw new Refused(tr("Phân công vừa thay đổi; xem lại danh sách rồi bàn giao."));
        }
        lines.stream()
                .filter(line -> !line.outcome().passes())
                .findFirst()
                .ifPresent(line -> refuse(line, taker, wanted.from()));
        lines.forEach(line -> pass(line, taker, wanted));
        along.orderedStream()
                .forEach(one ->
                        one.pass(officer, giver.personId(), taker.personId(), wanted.from()));
        journal.record(
                JournalEntry.by(officer, "charges-handed-over", "person", "" + giver.personId())
                        .in(giver.unitId())
                        .changing(
                                Map.of("from", giver.personId(), "charges", lines.size()),
                                Map.of("to", taker.personId(), "on", wanted.from().toString())));
        return lines.size();
    }

    private static void refuse(Line line, Member taker, LocalDate from) {
        throw new Refused(
                line.outcome() == Outcome.OUTSIDE
                        ? tr(
                                "%s ở %s không thuộc địa bàn của bạn; chưa bàn giao phần nào.",
                                line.charge().what(), line.charge().unitName())
                        : tr(
                                "%s không là thành viên trong cả thời gian phụ trách %s kể từ %s;"
                                        + " chưa bàn giao phần nào.",
                                taker.fullName(), line.charge().what(), Vi.date(from)));
    }

    private void pass(Line line, Member taker, Wanted wanted) {
        var charge = line.charge();
        var start = charge.validFrom().isAfter(wanted.from()) ? charge.validFrom() : wanted.from();
        var ofTaker =
                standing(charge, start).stream()
                        .filter(old -> old.memberId() == taker.id())
                        .toList();
        store.end(charge.id(), start);
        if (line.outcome() == Outcome.ENDS) {
            return;
        }
        ofTaker.forEach(old -> store.end(old.id(), start));
        store.add(
                charge.unitId(),
                charge.setId(),
                item(charge),
                charge.part(),
                taker.id(),
                start,
                charge.validTo(),
                wanted.decision());
    }

    private Member own(Officer officer, int id) {
        var member = members.member(officer.scope(), id, LocalDate.now(clock));
        if (!members.isOwn(officer.scope(), member.unitId())) {
            throw new NotFound();
        }
        return member;
    }
}
