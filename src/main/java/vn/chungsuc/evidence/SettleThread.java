package vn.chungsuc.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;

/** «Đã giải quyết», or open again. */
@Service
class SettleThread {

    private final TalkQueries queries;
    private final TalkStore store;
    private final Journal journal;
    private final Clock clock;

    SettleThread(TalkQueries queries, TalkStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, Sheet sheet, Indicator indicator, long thread, boolean settled) {
        officer.require(Permission.READ);
        var stands =
                queries.talk(officer.scope(), sheet, indicator).stream()
                        .filter(said -> said.thread() == thread)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (stands.settled() != settled) {
            store.settle(thread, settled, officer.accountId(), OffsetDateTime.now(clock));
            journal.record(
                    JournalEntry.by(
                                    officer,
                                    settled ? "thread-settled" : "thread-reopened",
                                    "remark",
                                    String.valueOf(thread))
                            .in(sheet.unit().id()));
        }
    }
}
