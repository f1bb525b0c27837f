package vn.chungsuc.people;

import org.springframework.stereotype.Component;

import vn.chungsuc.people.view.BodyPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gathers the page of a body: what it is, who sits there, who signs. */
@Component
class BodyPages {

    private final PeopleQueries bodies;
    private final MemberQueries members;
    private final Clock clock;

    BodyPages(PeopleQueries bodies, MemberQueries members, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.clock = clock;
    }

    void mustBeOwn(Officer officer, int body) {
        if (!bodies.isOwn(officer.scope(), body)) {
            throw new NotFound();
        }
    }

    BodyPage of(Officer officer, int id, List<Fault> faults, Map<String, String> typed) {
        var scope = officer.scope();
        var body = bodies.body(scope, id);
        var own = bodies.isOwn(scope, id);
        var fields = PeopleForm.of(body, bodies.unitCode(scope, id));
        if (!faults.isEmpty()) {
            fields.putAll(typed);
        }
        var mayChange = own && officer.may(Permission.MANAGE_PEOPLE);
        return new BodyPage(
                id,
                fields,
                bodies.signers(scope, id, (LocalDate) null),
                members.ofBody(scope, id, LocalDate.now(clock)),
                mayChange ? members.people(scope, body.unitId()) : List.of(),
                mayChange,
                LocalDate.now(clock),
                faults);
    }
}
