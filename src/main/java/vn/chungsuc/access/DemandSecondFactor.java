package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.DemandingRole;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which roles must have a second step; it holds from the next request of their holders on. */
@Service
class DemandSecondFactor {

    private final SecondFactorRoles roles;
    private final Journal journal;
    private final Clock clock;

    DemandSecondFactor(SecondFactorRoles roles, Journal journal, Clock clock) {
        this.roles = roles;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param wanted codes of roles; those nobody knows are passed over
     */
    @Transactional
    void handle(Officer officer, Set<String> wanted) {
        var known = roles.list(LocalDate.now(clock));
        var before =
                known.stream()
                        .filter(role -> role.since() != null)
                        .map(DemandingRole::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        var after =
                known.stream()
                        .map(DemandingRole::code)
                        .filter(wanted::contains)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (after.equals(before)) {
            return;
        }
        roles.ask(without(after, before), officer.accountId(), OffsetDateTime.now(clock));
        roles.askNoMore(without(before, after));
        journal.record(
                JournalEntry.by(officer, "second-factor-demanded", "role", "hai-buoc")
                        .changing(Map.of("roles", before), Map.of("roles", after)));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
