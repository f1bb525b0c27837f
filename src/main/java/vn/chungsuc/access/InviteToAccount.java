package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A link that lets its bearer choose the account's password: once, for three days. */
@Service
class InviteToAccount {

    private static final Duration OPEN_FOR = Duration.ofDays(3);

    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;

    InviteToAccount(Invitations invitations, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    /** The link's last part. */
    @Transactional
    String handle(Officer officer, AccountRow account) {
        var secret = Secret.random();
        var now = OffsetDateTime.now(clock);
        invitations.create(secret, account.id(), now, now.plus(OPEN_FOR));
        journal.record(
                JournalEntry.by(officer, "password-link-made", "account", account.username()));
        return secret.text();
    }
}
