package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.ChargeStore.Standing;
import vn.chungsuc.people.NewCharge.Item;
import vn.chungsuc.people.view.Period;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts a member in charge of things in a unit, or ends it. One lead for each thing at a time. */
@Service
class AssignCharge {

    private final MemberQueries members;
    private final ChargeQueries charges;
    private final ChargeStore store;
    private final CriteriaSets sets;
    private final Settled settled;
    private final Journal journal;
    private final Clock clock;

    AssignCharge(
            MemberQueries members,
            ChargeQueries charges,
            ChargeStore store,
            CriteriaSets sets,
            Settled settled,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.charges = charges;
        this.store = store;
        this.sets = sets;
        this.settled = settled;
        this.journal = journal;
        this.clock = clock;
    }

    /** All the things or none of them. */
    @Transactional
    public void handle(Officer officer, Unit unit, NewCharge given) {
        officer.require(Permission.MANAGE_PEOPLE);
        mustBeOwn(officer, unit.id());
        var member = seat(officer, unit, given);
        store.lock(unit.id());
        var set = given.setId() == null ? "" : given.setId();
        var from = given.validFrom();
        var decided = settled.in(officer.scope(), unit.id(), set, member.id(), from);
        var refusals = new LinkedHashSet<String>();
        for (var item : given.items()) {
            var refusal = decided.refusal(item);
            if (refusal == null) {
                refusal = give(decided, unit.id(), item, given, member);
            }
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(String.join(" ", refusals));
        }
        journal.record(
                JournalEntry.by(officer, "charge-given", "unit", unit.code())
                        .in(unit.id())
                        .changing(null, given));
    }

    private void mustBeOwn(Officer officer, int unit) {
        if (!members.isOwn(officer.scope(), unit)) {
            throw new NotFound();
        }
    }

    private Member seat(Officer officer, Unit unit, NewCharge given) {
        if (given.setId() != null) {
            sets.require(given.setId());
        }
        var today = LocalDate.now(clock);
        var member =
                members.candidates(officer.scope(), unit.id(), given.validFrom(), today).stream()
                        .filter(one -> one.id() == given.memberId())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!member.sitsOn(given.validFrom())
                || !member.lastsTo(MemberStore.dayAfter(given.lastDay()))) {
            throw new Refused(
                    tr(
                            "%s là thành viên %s; chỉ giao việc trong thời gian đó.",
                            member.label(), Period.words(member.validFrom(), member.lastDay())));
        }
        return member;
    }

    /** What stands in the way; null: given. */
    private @Nullable String give(
            Settled.In decided, int unit, Item item, NewCharge given, Member member) {
        var end = MemberStore.dayAfter(given.lastDay());
        var set = item.criterion() == null ? null : given.setId();
        var standing = store.standing(unit, set, item, given.validFrom(), end);
        var toEnd = new ArrayList<Standing>();
        for (var old : standing) {
            if (old.memberId() == member.id() && old.part() == given.part()) {
                return old.part() == Charge.Part.LEAD
                        ? tr("%s đã phụ trách %s.", old.fullName(), item.what())
                        : tr("%s đã phối hợp %s.", old.fullName(), item.what());
            }
            if (old.memberId() == member.id()) {
                toEnd.add(old);
            } else if (given.part() == Charge.Part.LEAD && old.part() == Charge.Part.LEAD) {
                if (!given.replaces()) {
                    return tr(
                            "%s đang do %s phụ trách; đánh dấu «Thay người đang phụ trách» nếu muốn"
                                    + " thay.",
                            item.what(), old.fullName());
                }
                toEnd.add(old);
            }
        }
        var refusal = decided.refusal(toEnd.stream().map(Standing::id).toList(), item);
        if (refusal != null) {
            return refusal;
        }
        toEnd.forEach(old -> store.end(old.id(), given.validFrom()));
        store.add(
                unit,
                set,
                item,
                given.part(),
                member.id(),
                given.validFrom(),
                end,
                given.decision());
        return null;
    }

    /** Over after that day; one that had not begun is taken back. */
    @Transactional
    public void handle(Officer officer, int chargeId, LocalDate lastDay) {
        officer.require(Permission.MANAGE_PEOPLE);
        var charge = charges.charge(officer.scope(), chargeId);
        mustBeOwn(officer, charge.unitId());
        store.lock(charge.unitId());
        var set = charge.setId() == null ? "" : charge.setId();
        var decided = settled.in(officer.scope(), charge.unitId(), set, null, lastDay);
        var item = new Item(charge.criterion(), charge.indicator());
        var refusal = decided.refusal(List.of(chargeId), item);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        if (charge.validTo() != null && charge.validTo().isBefore(lastDay.plusDays(1))) {
            throw new Refused(
                    tr("Phân công này đã hết hiệu lực ngày %s.", Vi.date(charge.lastDay())));
        }
        store.end(chargeId, lastDay.plusDays(1));
        journal.record(
                JournalEntry.by(officer, "charge-ended", "unit", charge.unitCode())
                        .in(charge.unitId())
                        .changing(charge, lastDay.toString()));
    }
}
