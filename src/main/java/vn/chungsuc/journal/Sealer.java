package vn.chungsuc.journal;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/**
 * Seals what was committed, at least every second; any number of servers may try, one at a time
 * does.
 */
@Component
class Sealer {

    private final JournalChain chain;

    Sealer(JournalChain chain) {
        this.chain = chain;
    }

    @Scheduled(fixedDelay = 800, initialDelay = 1000, timeUnit = TimeUnit.MILLISECONDS)
    void seal() {
        try {
            while (chain.hasPending() && chain.seal() == JournalChain.BATCH) {
                // a full batch: more may be waiting
            }
        } catch (DataAccessResourceFailureException outage) {
            // the next round finds the rows where they are
        }
    }
}
