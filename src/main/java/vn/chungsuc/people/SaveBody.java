package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Units;

import java.time.LocalDate;

/** Adds a body to a unit of the officer's own area, or changes it. */
@Service
class SaveBody {

    private final PeopleQueries queries;
    private final PeopleStore store;
    private final Units units;
    private final Journal journal;

    SaveBody(PeopleQueries queries, PeopleStore store, Units units, Journal journal) {
        this.queries = queries;
        this.store = store;
        this.units = units;
        this.journal = journal;
    }

    /**
     * @param id null for a new one
     */
    @Transactional
    public int handle(Officer officer, @Nullable Integer id, String unitCode, NewBody body) {
        officer.require(Permission.MANAGE_PEOPLE);
        var day = day(body);
        var unit = units.requireOwn(officer.scope(), unitCode, day);
        var before = id == null ? null : own(officer, id, unit.id());
        var saved = id;
        if (saved == null) {
            saved = store.add(unit.id(), body);
        } else {
            store.change(saved, body);
        }
        journal.record(
                JournalEntry.by(
                                officer,
                                id == null ? "body-added" : "body-changed",
                                "body",
                                String.valueOf(saved))
                        .in(unit.id())
                        .changing(before, body));
        return saved;
    }

    private Body own(Officer officer, int id, int unitId) {
        var body = queries.body(officer.scope(), id);
        if (body.unitId() != unitId) {
            throw new NotFound();
        }
        return body;
    }

    /** The unit is looked for on a day the body existed. */
    private static LocalDate day(NewBody body) {
        return body.lastDay() == null ? body.validFrom() : body.lastDay();
    }
}
