package vn.chungsuc.handin;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import vn.chungsuc.journal.NotJournaled;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the obligations up with the rules: by night and day, and at the first reading of a day. To
 * do it twice changes nothing.
 */
@Service
@NotJournaled("what is owed follows from the rules, which are on record")
public class MakeObligations {

    private final RuleStore rules;
    private final Clock clock;
    private volatile LocalDate upTo = LocalDate.MIN;

    MakeObligations(RuleStore rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void now() {
        var today = LocalDate.now(clock);
        rules.makeObligations(today);
        upTo = today;
    }

    /** For a page: only if nobody did today. */
    public void ifNewDay() {
        if (upTo.isBefore(LocalDate.now(clock))) {
            now();
        }
    }
}
