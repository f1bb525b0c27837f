package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Records a rule and makes what is owed by it. */
@Service
public class SaveRule {

    private final RuleStore store;
    private final Journal journal;
    private final Clock clock;

    SaveRule(RuleStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** For an officer, who has been checked to hold the receiver. */
    @Transactional
    public int handle(Officer officer, NewRule rule) {
        officer.require(Permission.RECEIVE_REPORTS);
        var id = add(rule, officer.accountId());
        journal.record(
                JournalEntry.by(officer, "report-rule-added", "report-rule", String.valueOf(id))
                        .in(rule.receiverId())
                        .changing(null, rule));
        return id;
    }

    /** For imports and the demo. */
    @Transactional
    public int handle(String actor, NewRule rule) {
        var id = add(rule, null);
        journal.record(
                JournalEntry.by(actor, "report-rule-added", "report-rule", String.valueOf(id))
                        .in(rule.receiverId())
                        .changing(null, rule));
        return id;
    }

    private int add(NewRule rule, @Nullable Integer account) {
        var id = store.add(rule, account, OffsetDateTime.now(clock));
        store.makeObligations(LocalDate.now(clock));
        return id;
    }
}
