package vn.chungsuc.people;

import static java.util.Objects.requireNonNull;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.chungsuc.shared.Scope;
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
    private final ObjectProvider<Decided> decided;
    private final Journal journal;
    private final Clock clock;

    AssignCharge(
            MemberQueries members,
            ChargeQueries charges,
            ChargeStore store,
            CriteriaSets sets,
            ObjectProvider<Decided> decided,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.charges = charges;
        this.store = store;
        this.sets = sets;
        this.decided = decided;
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
        var refusals = new LinkedHashSet<String>();
        for (var item : given.items()) {
            var refusal = decided(officer.scope(), unit.id(), item, given);
            if (refusal == null) {
                refusal = give(officer.scope(), unit.id(), item, given, member);
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

    /** By which decision alone it changes, in a sentence; null: by hand. */
    private @Nullable String decided(Scope scope, int unit, Item item, NewCharge given) {
        var set = given.setId();
        var from = given.validFrom();
        return decided.orderedStream()
                .flatMap(one ->
                        (item.criterion() == null || set == null
                                        ? one.ofPlaces(scope, unit, given.memberId(), from)
                                        : one.ofCriteria(scope, unit, set, from))
                                .stream())
                .findFirst()
                .map(by -> by.sentence(item.what()))
                .orElse(null);
    }

    private @Nullable String held(
            Scope scope, int unit, @Nullable String set, List<Standing> ending, LocalDate from) {
        return decided.orderedStream()
                .map(one -> one.held(scope, unit, set, from))
                .flatMap(held ->
                        ending.stream()
                                .filter(one -> held.containsKey(one.id()))
                                .map(one -> requireNonNull(held.get(one.id())).sentence(one.fullName())))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the way; null: given. */
    private @Nullable String give(
            Scope scope, int unit, Item item, NewCharge given, Member member) {
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
        var decided = held(scope, unit, set, toEnd, given.validFrom());
        if (decided != null) {
            return decided;
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
        requireByHand(officer.scope(), charge, lastDay);
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

    private void requireByHand(Scope scope, Charge charge, LocalDate lastDay) {
        decided.orderedStream()
                .map(one -> one.held(scope, charge.unitId(), charge.setId(), lastDay))
                .filter(held -> held.containsKey(charge.id()))
                .findFirst()
                .ifPresent(held -> {
                    var by = requireNonNull(held.get(charge.id()));
                    throw new Refused(by.sentence(charge.what()));
                });
    }
}
