package vn.chungsuc.files;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.OneAtATime;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/**
 * Once a day, whenever the machine is on: stored bytes are checked, what nobody went on sending is
 * forgotten.
 */
@Component
class Upkeep {

    private static final Duration UPLOAD_KEPT = Duration.ofDays(7);
    private static final Duration CHECK_HOLDS = Duration.ofHours(24);

    private final CheckStoredBytes check;
    private final Uploads uploads;
    private final OneAtATime turn;
    private final Clock clock;

    Upkeep(CheckStoredBytes check, Uploads uploads, OneAtATime turn, Clock clock) {
        this.check = check;
        this.uploads = uploads;
        this.turn = turn;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
    void lookAfter() {
        turn.run("files", this::now);
    }

    private void now() {
        var now = OffsetDateTime.now(clock);
        uploads.sweep(now.minus(UPLOAD_KEPT));
        if (check.last().filter(last -> last.endedAt().isAfter(now.minus(CHECK_HOLDS))).isEmpty()) {
            check.handle(JournalEntry.SYSTEM);
        }
    }
}
