package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;

@Service
class RevokeToken {

    private final TokenStore tokens;
    private final Journal journal;
    private final Clock clock;

    RevokeToken(TokenStore tokens, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, int token) {
        if (tokens.revoke(officer.accountId(), token, OffsetDateTime.now(clock)) == 0) {
            throw new NotFound();
        }
        journal.record(
                JournalEntry.by(officer, "token-revoked", "account", officer.username())
                        .noting("mã số " + token));
    }
}
