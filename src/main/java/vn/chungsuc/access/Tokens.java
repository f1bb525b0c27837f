package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.TokenStore.Bearer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Predicate;

/** Whom a token speaks for. */
@Component
class Tokens {

    private final TokenStore store;
    private final Clock clock;
    private final Recent<Bearer> recent = new Recent<>(Duration.ofSeconds(5));

    Tokens(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Nullable SignedIn bearer(String token) {
        var secret = new Secret(token);
        var bearer = recent.get(secret.key(), _ -> load(secret));
        return bearer == null || expired(bearer) ? null : new SignedIn(bearer.officer());
    }

    private @Nullable Bearer load(Secret secret) {
        var bearer = store.find(secret.hash(), LocalDate.now(clock));
        if (bearer != null && !expired(bearer)) {
            store.used(bearer.tokenId(), OffsetDateTime.now(clock));
        }
        return bearer;
    }

    private boolean expired(Bearer bearer) {
        return bearer.expiresAt() != null && !bearer.expiresAt().isAfter(OffsetDateTime.now(clock));
    }

    void forgetIf(Predicate<Bearer> wanted) {
        recent.forgetIf(wanted);
    }
}
