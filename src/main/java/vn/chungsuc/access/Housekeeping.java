package vn.chungsuc.access;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/** Ends what nobody came back to. */
@Component
class Housekeeping {

    private static final Duration SESSION_KEPT = Duration.ofHours(12);

    private final SessionStore sessions;
    private final HalfSessionStore halves;
    private final PasskeyAttempts passkeys;
    private final DisableIdle disableIdle;
    private final Clock clock;

    Housekeeping(
            SessionStore sessions,
            HalfSessionStore halves,
            PasskeyAttempts passkeys,
            DisableIdle disableIdle,
            Clock clock) {
        this.sessions = sessions;
        this.halves = halves;
        this.passkeys = passkeys;
        this.disableIdle = disableIdle;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        sessions.sweep(OffsetDateTime.now(clock).minus(SESSION_KEPT));
        halves.sweep(OffsetDateTime.now(clock).minus(SecondStep.OPEN_FOR));
        passkeys.sweep();
        disableIdle.handle();
    }
}
