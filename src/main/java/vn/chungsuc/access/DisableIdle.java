package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * QCVN 12:2026/BCA: an account nobody used for 45 days is disabled until an administrator opens it.
 */
@Service
class DisableIdle {

    private final AccountWriter accounts;
    private final Journal journal;
    private final Clock clock;

    DisableIdle(AccountWriter accounts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle() {
        var now = OffsetDateTime.now(clock);
        accounts.disableIdle(now.minus(AccountStore.IDLE), now)
                .forEach(username ->
                        journal.record(
                                JournalEntry.by(
                                                JournalEntry.SYSTEM,
                                                "account-disabled",
                                                "account",
                                                username)
                                        .noting("45 ngày không dùng")));
    }
}
