package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Makes an account with what it holds; for the demo world, the benchmark, imports and the
 * administrators' page.
 */
@Service
public class Accounts {

    private final AccountWriter writer;
    private final DemoListing demo;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(
            AccountWriter writer,
            DemoListing demo,
            Passwords passwords,
            Journal journal,
            Clock clock) {
        this.writer = writer;
        this.demo = demo;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What an account holds.
     *
     * @param criteria criterion numbers it is narrowed to; empty means all
     * @param until the first day it is no more held; null when open
     */
    public record Assignment(
            String role,
            int unitId,
            List<Integer> criteria,
            LocalDate from,
            @Nullable LocalDate until) {

        public static Assignment of(String role, int unitId) {
            return new Assignment(role, unitId, List.of(), LocalDate.of(2010, 1, 1), null);
        }

        public static Assignment of(String role, int unitId, List<Integer> criteria) {
            return new Assignment(role, unitId, criteria, LocalDate.of(2010, 1, 1), null);
        }
    }

    /**
     * Where the demo's sign-in page lists the account.
     *
     * @param group the place, «Xã Tân Thạnh»
     * @param groupNote under it, «thị xã Tân Châu, An Giang · 2023»
     * @param label the button, «Cán bộ NTM xã»
     */
    public record Demo(String group, String groupNote, String label, int position) {}

    /**
     * An account looked after by the first assignment's unit; an existing name is left as it is.
     *
     * @param password null: only a one-time link, a demo click or a token opens it
     * @return its id
     */
    @Transactional
    public int handle(
            String username,
            String fullName,
            @Nullable String password,
            List<Assignment> assignments,
            @Nullable Demo listing) {
        var known = writer.find(username);
        if (known.isPresent()) {
            return known.get();
        }
        var now = OffsetDateTime.now(clock);
        var account = writer.create(username, fullName, assignments.getFirst().unitId(), now);
        if (password != null) {
            writer.setPassword(account, passwords.hash(password), false, now);
        } else if (listing != null) {
            writer.needsNoPassword(account);
        }
        assignments.forEach(held -> writer.assign(account, held));
        if (listing != null) {
            demo.offer(
                    account,
                    listing.group(),
                    listing.groupNote(),
                    listing.label(),
                    listing.position());
        }
        journal.record(
                JournalEntry.by(JournalEntry.SYSTEM, "account-created", "account", username)
                        .changing(null, assignments));
        return account;
    }
}
