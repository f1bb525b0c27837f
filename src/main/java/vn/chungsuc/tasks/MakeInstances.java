package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import vn.chungsuc.journal.NotJournaled;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the instances of recurring tasks up with the day, two weeks ahead: by night and day, and at
 * the first reading of a day. To do it twice, or on two machines at once, changes nothing.
 */
@Service
@NotJournaled("what falls due follows from the recurring task, which is on record")
public class MakeInstances {

    static final int AHEAD_DAYS = 14;

    private final InstanceStore store;
    private final Clock clock;
    private volatile LocalDate upTo = LocalDate.MIN;

    MakeInstances(InstanceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    public void now() {
        var today = LocalDate.now(clock);
        make(null, today);
        upTo = today;
    }

    /** For a page: only if nobody did today. */
    public void ifNewDay() {
        if (upTo.isBefore(LocalDate.now(clock))) {
            now();
        }
    }

    /** Of one, in the transaction that gives or changes it. */
    void of(long series) {
        make(series, LocalDate.now(clock));
    }

    private void make(@Nullable Long only, LocalDate today) {
        for (var series : store.running(only, today)) {
            var made = series.madeTo();
            var turns =
                    series.when().turnsBegunBy(today.plusDays(AHEAD_DAYS)).stream()
                            .filter(turn -> made == null || turn.to().isAfter(made))
                            .toList();
            if (!turns.isEmpty()) {
                store.make(series.id(), turns, OffsetDateTime.now(clock));
            }
        }
    }
}
