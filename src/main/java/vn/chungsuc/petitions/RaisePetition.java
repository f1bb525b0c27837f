package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** «Gửi kiến nghị», and changes as long as nobody has received it. */
@Service
public class RaisePetition {

    private final PetitionQueries queries;
    private final PetitionStore store;
    private final Journal journal;
    private final Clock clock;

    RaisePetition(PetitionQueries queries, PetitionStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public long handle(Officer officer, NewPetition petition) {
        officer.require(Permission.ASSIGN_TASKS);
        var now = OffsetDateTime.now(clock);
        var id = store.add(officer, petition, now);
        var move = new MovePetition.Move(null, petition.day(), petition.due(), null);
        store.turn(officer, id, Turn.Kind.RAISED, move, petition.to().name(), now);
        journal.record(
                JournalEntry.by(officer, "petition-raised", "petition", String.valueOf(id))
                        .in(officer.scope().unitId())
                        .changing(null, petition));
        return id;
    }

    @Transactional
    public void handle(Officer officer, long id, int version, NewPetition petition) {
        officer.require(Permission.ASSIGN_TASKS);
        var before = queries.require(officer.scope(), id, LocalDate.now(clock));
        if (!before.own()) {
            throw new Forbidden();
        }
        if (!store.change(officer, id, version, petition, OffsetDateTime.now(clock))) {
            throw new Refused(
                    tr(
                            "Kiến nghị đã được tiếp nhận hoặc vừa có người sửa; xem lại trang kiến"
                                    + " nghị."));
        }
        journal.record(
                JournalEntry.by(officer, "petition-changed", "petition", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before, petition));
    }
}
