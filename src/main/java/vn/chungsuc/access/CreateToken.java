package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** A token speaks for one assignment of one account; its text is told once and not kept. */
@Service
public class CreateToken {

    private final TokenStore tokens;
    private final AccountWriter accounts;
    private final AccountStore assignments;
    private final Journal journal;
    private final Clock clock;

    CreateToken(
            TokenStore tokens,
            AccountWriter accounts,
            AccountStore assignments,
            Journal journal,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.assignments = assignments;
        this.journal = journal;
        this.clock = clock;
    }

    /** For the command line: the account's first role, without an expiry. Returns the text. */
    @Transactional
    public String handle(String username, String name) {
        var account = accounts.find(username).orElseThrow(NotFound::new);
        var held = assignments.assignments(account, LocalDate.now(clock));
        if (held.isEmpty()) {
            throw new Refused(
                    tr("Tài khoản «%s» chưa được giao vai trò nào đang có hiệu lực.", username));
        }
        return create(account, username, held.getFirst(), name, null);
    }

    @Transactional
    String handle(
            int account,
            String username,
            int assignment,
            String name,
            @Nullable LocalDate expires) {
        var today = LocalDate.now(clock);
        if (!assignments.assignments(account, today).contains(assignment)) {
            throw new NotFound();
        }
        return create(account, username, assignment, name, expires);
    }

    private String create(
            int account,
            String username,
            int assignment,
            String name,
            @Nullable LocalDate expires) {
        var secret = Secret.random();
        tokens.create(
                account,
                assignment,
                name,
                secret.hash(),
                OffsetDateTime.now(clock),
                expires == null ? null : expires.atStartOfDay(clock.getZone()).toOffsetDateTime());
        journal.record(
                new JournalEntry(
                        account,
                        username,
                        "token-created",
                        "account",
                        username,
                        null,
                        null,
                        Map.of("name", name, "expires", String.valueOf(expires)),
                        null));
        return secret.text();
    }
}
