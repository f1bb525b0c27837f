package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.people.view.HandOverPage;
import vn.chungsuc.people.view.PersonPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the page of a person and that of a hand-over. */
@Component
class PersonPages {

    private final MemberQueries members;
    private final ChargeQueries charges;
    private final HandOver handOver;
    private final Clock clock;

    PersonPages(MemberQueries members, ChargeQueries charges, HandOver handOver, Clock clock) {
        this.members = members;
        this.charges = charges;
        this.handOver = handOver;
        this.clock = clock;
    }

    void mustBeOwn(Officer officer, int person) {
        officer.require(Permission.MANAGE_PEOPLE);
        if (!members.isOwn(officer.scope(), members.person(officer.scope(), person).unitId())) {
            throw new NotFound();
        }
    }

    PersonPage person(Officer officer, int id, Map<String, String> typed, List<Fault> faults) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var person = members.person(scope, id);
        var mayChange =
                officer.may(Permission.MANAGE_PEOPLE) && members.isOwn(scope, person.unitId());
        var absences =
                members.standIns(scope, id).stream()
                        .map(one ->
                                new PersonPage.Absence(
                                        tr(
                                                "Từ %s đến %s: %s thay %s%s",
                                                Vi.date(one.validFrom()),
                                                Vi.date(one.lastDay()),
                                                one.byName(),
                                                one.memberName(),
                                                one.reason() == null
                                                        ? ""
                                                        : " (" + one.reason() + ")"),
                                        !one.validTo().isAfter(today)))
                        .toList();
        return new PersonPage(
                person,
                members.ofPerson(scope, id, today),
                charges.ofPerson(scope, id, today),
                absences,
                mayChange ? others(officer, person, today) : List.of(),
                mayChange,
                today,
                typed,
                faults);
    }

    private List<Member> others(Officer officer, Person person, LocalDate day) {
        return members
                .candidates(officer.scope(), person.unitId(), day, LocalDate.now(clock))
                .stream()
                .filter(one -> one.personId() != person.id())
                .toList();
    }

    HandOverPage handOver(Officer officer, int id, Map<String, String> typed, List<Fault> faults) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var person = members.person(scope, id);
        var doing = handOver.along(officer, id, today);
        var seats =
                members.ofPerson(scope, id, today).stream()
                        .filter(seat -> seat.charges() > 0 || !doing.isEmpty())
                        .toList();
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("from", Vi.date(today));
        var all = new ArrayList<>(faults);
        var form = new PeopleForm(fields);
        var giver = form.number("giver");
        var taker = form.number("taker");
        List<HandOverPage.Line> preview = null;
        List<String> along = List.of();
        var others = others(officer, person, today);
        if (giver != null) {
            var from = form.day("from", true);
            form.decision();
            all.addAll(form.faults());
            if (taker == null || others.stream().noneMatch(one -> one.id() == taker)) {
                all.add(new Fault("taker", tr("Chọn người nhận bàn giao.")));
            } else if (from != null && seats.stream().anyMatch(seat -> seat.id() == giver)) {
                preview = handOver.preview(officer, giver, taker, from);
                along = handOver.along(officer, id, from);
                others.stream()
                        .filter(one -> one.id() == taker)
                        .forEach(one -> fields.put("takerPerson", "" + one.personId()));
            }
        }
        return new HandOverPage(person, seats, others, fields, preview, along, all);
    }
}
