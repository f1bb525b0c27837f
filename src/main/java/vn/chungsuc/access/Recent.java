package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Answers of the database kept for a few seconds, so that a busy page or token costs no query for
 * each request. A revocation on this server empties it at once, on another within those seconds.
 */
class Recent<V> {

    private static final int MOST = 10_000;
    private final long nanos;
    private final ConcurrentHashMap<String, Answer<V>> answers = new ConcurrentHashMap<>();

    private record Answer<V>(V value, long since) {}

    Recent(Duration kept) {
        this.nanos = kept.toNanos();
    }

    /** Asks again when too old; what is not found is not remembered. */
    @Nullable V get(String key, Function<String, @Nullable V> ask) {
        var now = System.nanoTime();
        var known = answers.get(key);
        if (known != null && now - known.since() < nanos) {
            return known.value();
        }
        var value = ask.apply(key);
        if (value == null) {
            answers.remove(key);
            return null;
        }
        put(key, value);
        return value;
    }

    void put(String key, V value) {
        var now = System.nanoTime();
        if (answers.size() >= MOST) {
            answers.values().removeIf(answer -> now - answer.since() >= nanos);
        }
        answers.put(key, new Answer<>(value, now));
    }

    void forget(String key) {
        answers.remove(key);
    }

    void forgetIf(Predicate<V> wanted) {
        answers.values().removeIf(answer -> wanted.test(answer.value()));
    }
}
