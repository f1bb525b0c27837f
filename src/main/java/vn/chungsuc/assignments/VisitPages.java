package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assignments.view.VisitEntry;
import vn.chungsuc.assignments.view.VisitEntry.Place;
import vn.chungsuc.assignments.view.VisitPage;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages of single visits. */
@Component
class VisitPages {

    private final VisitQueries visits;
    private final LineQueries lines;
    private final PeopleQueries people;
    private final Units units;
    private final Clock clock;

    VisitPages(
            VisitQueries visits,
            LineQueries lines,
            PeopleQueries people,
            Units units,
            Clock clock) {
        this.visits = visits;
        this.lines = lines;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    VisitPage page(Officer officer, long id, TypedForm form) {
        var scope = officer.scope();
        var visit = visits.require(scope, id);
        return new VisitPage(
                visit,
                visits.requests(scope, id),
                visits.photos(scope, id),
                officer.may(Permission.ASSIGN_TASKS) ? leads(officer, visit) : List.of(),
                RecordVisit.mayChange(officer, visit),
                form);
    }

    /** The place itself, then the officer's own offices and members. */
    private List<VisitPage.Lead> leads(Officer officer, Visit visit) {
        var scope = officer.scope();
        var today = today();
        var leads = new ArrayList<VisitPage.Lead>();
        leads.add(new VisitPage.Lead(Party.unit(visit.unitId()).key(), visit.unitName()));
        people.bodies(scope, scope.unitId(), today)
                .forEach(body ->
                        leads.add(new VisitPage.Lead(Party.body(body.id()).key(), body.name())));
        return leads;
    }

    VisitEntry entry(Officer officer, @Nullable Visit changed, TypedForm form) {
        var today = today();
        return new VisitEntry(
                changed == null ? Visit.PATH : changed.path(),
                changed == null,
                today,
                places(officer),
                goers(officer),
                changed == null ? 0 : changed.photos(),
                form);
    }

    /** The unit itself, and the communes or villages under it. */
    List<Place> places(Officer officer) {
        var scope = officer.scope();
        var home = units.home(scope, today());
        var level = home.level().equals("COMMUNE") ? "VILLAGE" : "COMMUNE";
        var places = new ArrayList<Place>();
        lines.places(scope, home.id(), level, today())
                .forEach(one ->
                        places.add(
                                new Place(
                                        one.id(),
                                        one.above() == null
                                                ? one.fullName()
                                                : one.fullName() + ", " + one.above())));
        places.add(new Place(home.id(), home.fullName()));
        return places;
    }

    List<Taker> goers(Officer officer) {
        var account = officer.may(Permission.DRAFT_DOCUMENTS) ? null : officer.accountId();
        return visits.goers(officer.scope(), account, today());
    }

    Map<String, String> fresh(Officer officer) {
        var goers = goers(officer);
        return Map.of(
                "who",
                goers.stream()
                        .filter(one -> one.isSeated(today()))
                        .filter(_ -> goers.size() == 1)
                        .findFirst()
                        .map(Taker::key)
                        .orElse(""));
    }

    Map<String, String> standing(Officer officer, Visit visit) {
        return VisitForm.of(
                visit,
                visits.requests(officer.scope(), visit.id()).stream()
                        .map(one -> Objects.requireNonNull(one.words()))
                        .toList());
    }
}
