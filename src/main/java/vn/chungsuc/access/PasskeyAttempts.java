package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.chungsuc.access.PasskeyStore.Attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Challenges on their way: each is answered once, within five minutes, on any server. */
@Component
class PasskeyAttempts {

    static final Duration OPEN_FOR = Duration.ofMinutes(5);

    private final PasskeyStore store;
    private final Clock clock;

    PasskeyAttempts(PasskeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What the page gets.
     *
     * @param attempt its word for the challenge, to be sent back with the answer
     * @param options for the browser
     */
    record Asked(String attempt, JsonNode options) {}

    Asked asked(@Nullable Integer account, byte[] challenge, JsonNode options) {
        var secret = Secret.random();
        store.open(secret.hash(), account, challenge, clock.instant());
        return new Asked(secret.text(), options);
    }

    Optional<Attempt> take(String attempt) {
        return store.take(new Secret(attempt).hash(), OffsetDateTime.now(clock).minus(OPEN_FOR));
    }

    void sweep() {
        store.sweep(OffsetDateTime.now(clock).minus(OPEN_FOR));
    }
}
