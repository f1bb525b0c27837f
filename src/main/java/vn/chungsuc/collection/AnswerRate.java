package vn.chungsuc.collection;

import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** At most thirty looks at links a minute from one address: nobody guesses their way in. */
@Component
class AnswerRate {

    private static final int LOOKS = 30;
    private static final int MOST = 20_000;

    private final Map<String, Bucket> buckets =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                            return size() > MOST;
                        }
                    });

    /** Seconds to wait; 0: go on. */
    long wait(String address) {
        var taken = buckets.computeIfAbsent(address, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds());
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(l -> l.capacity(LOOKS).refillGreedy(LOOKS, Duration.ofMinutes(1)))
                .build();
    }
}
