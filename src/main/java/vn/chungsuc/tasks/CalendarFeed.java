package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.Secret;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One's own tasks as an iCalendar address for a telephone: made, made anew, taken back, read. */
@Service
class CalendarFeed {

    private final FeedStore store;
    private final Journal journal;
    private final Clock clock;

    CalendarFeed(FeedStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A new address in place of any before, or none any more.
     *
     * @return shown this once, whoever knows it reads the tasks; null: taken back
     */
    @Transactional
    public @Nullable Secret handle(Officer officer, boolean wanted) {
        if (!wanted) {
            store.remove(officer.accountId());
            record(officer, "task-calendar-taken-back");
            return null;
        }
        var secret = Secret.random();
        store.put(officer.accountId(), secret, OffsetDateTime.now(clock));
        record(officer, "task-calendar-made");
        return secret;
    }

    private void record(Officer officer, String action) {
        journal.record(
                JournalEntry.by(officer, action, "account", officer.username())
                        .in(officer.scope().unitId()));
    }

    /**
     * @param address where the product is, for links; empty: none
     * @return null where nobody has this address
     */
    @Nullable String read(Secret secret, String address) {
        var today = LocalDate.now(clock);
        var account = store.account(secret, today, OffsetDateTime.now(clock));
        return account == null ? null : TaskCalendar.write(store.entries(account, today), address);
    }
}
