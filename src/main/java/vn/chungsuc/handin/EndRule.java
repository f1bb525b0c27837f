package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A rule holds until a day; reports due after it are no longer owed. */
@Service
class EndRule {

    private final RuleQueries rules;
    private final RuleStore store;
    private final Journal journal;
    private final Clock clock;

    EndRule(RuleQueries rules, RuleStore store, Journal journal, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, int id, LocalDate lastDay) {
        officer.require(Permission.RECEIVE_REPORTS);
        var rule = rules.requireOwn(officer.scope(), id, LocalDate.now(clock));
        if (lastDay.isBefore(rule.validFrom())) {
            throw new Refused(tr("Quy định này có hiệu lực từ sau ngày ấy."));
        }
        store.end(id, lastDay.plusDays(1));
        journal.record(
                JournalEntry.by(officer, "report-rule-ended", "report-rule", String.valueOf(id))
                        .in(rule.receiverId())
                        .changing(null, Map.of("lastDay", lastDay)));
    }
}
