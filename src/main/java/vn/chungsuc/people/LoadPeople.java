package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts many people in their seats, in charge of criteria, at once: for imports and the demo. */
@Service
public class LoadPeople {

    private final PeopleBulkStore store;
    private final Journal journal;

    LoadPeople(PeopleBulkStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * A person in a seat. Within one unit a name is one person.
     *
     * @param account the name signed in with; null: none
     * @param lastDay null: no end known
     * @param leads criteria led in the body's own unit while seated
     */
    public record Seat(
            int bodyId,
            int unitId,
            String fullName,
            @Nullable String post,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String account,
            String title,
            LocalDate from,
            @Nullable LocalDate lastDay,
            List<Lead> leads) {}

    /**
     * @param lastDay null: as long as the seat
     */
    public record Lead(String set, int criterion, LocalDate from, @Nullable LocalDate lastDay) {}

    @Transactional
    public void handle(String actor, List<Seat> seats) {
        store.people(seats);
        store.members(seats);
        store.leads(seats);
        journal.record(
                JournalEntry.by(actor, "people-loaded", "person", "")
                        .changing(null, Map.of("seats", seats.size())));
    }
}
