package vn.chungsuc.access;

import org.springframework.stereotype.Component;

import vn.chungsuc.access.SecondFactorStore.Factor;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.OffsetDateTime;

/** Whether what was typed opens the second step. Each code opens it once. */
@Component
class SecondFactors {

    private final SecondFactorStore store;
    private final Journal journal;

    SecondFactors(SecondFactorStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    enum Answer {
        RIGHT,
        /** The right code, seen before: whoever looked over a shoulder has it too. */
        USED,
        WRONG,
        /** The key cannot be read here: only a recovery code opens. */
        NO_KEY
    }

    /** A code of the app, or a recovery code, with spaces and dashes as one likes. */
    Answer check(Factor factor, String username, String typed, OffsetDateTime now) {
        var plain = typed.replaceAll("[\\s-]", "");
        if (plain.matches("[0-9]{" + TimeCodes.DIGITS + "}")) {
            return fromTheApp(factor, plain, now);
        }
        if (!store.takeCode(factor.id(), RecoveryCodes.hash(plain), now)) {
            return Answer.WRONG;
        }
        journal.record(
                JournalEntry.by(username, "recovery-code-used", "account", username)
                        .noting("còn " + store.codesLeft(factor.id()) + " mã"));
        return Answer.RIGHT;
    }

    /** The app alone: to prove that it has the key. */
    Answer fromTheApp(Factor factor, String typed, OffsetDateTime now) {
        var plain = typed.replaceAll("[\\s-]", "");
        var secret = factor.secret();
        if (secret == null) {
            return Answer.NO_KEY;
        }
        var step = TimeCodes.step(secret, plain, now.toInstant());
        if (step.isEmpty()) {
            return Answer.WRONG;
        }
        return store.takeStep(factor.id(), step.getAsLong()) ? Answer.RIGHT : Answer.USED;
    }
}
