package vn.chungsuc.meetings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Sets how often a body is to meet; or ends it, so that nothing is owed from the next day on. */
@Service
public class SaveRule {

    private final RuleQueries queries;
    private final RuleStore store;
    private final Journal journal;
    private final Clock clock;

    SaveRule(RuleQueries queries, RuleStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public int handle(Officer officer, NewRule rule) {
        officer.require(Permission.ASSIGN_TASKS);
        var id = store.add(officer, rule, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "meeting-rule-set", "meeting-rule", String.valueOf(id))
                        .in(officer.scope().unitId())
                        .changing(null, rule));
        return id;
    }

    @Transactional
    public void handle(Officer officer, int id) {
        officer.require(Permission.ASSIGN_TASKS);
        var before = queries.requireOwn(officer.scope(), id);
        store.end(id, LocalDate.now(clock));
        journal.record(
                JournalEntry.by(officer, "meeting-rule-ended", "meeting-rule", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before, null));
    }
}
