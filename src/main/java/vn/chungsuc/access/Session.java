package vn.chungsuc.access;

import vn.chungsuc.shared.Officer;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A browser that signed in, and as whom it acts.
 *
 * @param mustChange the password was given by someone else or is too old for an administrator
 * @param mustEnrol a role of the account must have a second step, and there is none yet
 */
record Session(
        String key,
        long number,
        OffsetDateTime lastSeen,
        boolean locked,
        boolean mustChange,
        boolean mustEnrol,
        int assignmentId,
        Officer officer) {

    /** QCVN 12:2026/BCA: at most 15 minutes for business software. */
    static final Duration IDLE = Duration.ofMinutes(15);

    static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    boolean idleAt(OffsetDateTime now) {
        return lastSeen.plus(IDLE).isBefore(now);
    }

    boolean unwrittenAt(OffsetDateTime now) {
        return lastSeen.plus(WRITTEN_EVERY).isBefore(now);
    }

    Session seenAt(OffsetDateTime now) {
        return new Session(key, number, now, locked, mustChange, mustEnrol, assignmentId, officer);
    }

    Session asLocked() {
        return new Session(
                key, number, lastSeen, true, mustChange, mustEnrol, assignmentId, officer);
    }
}
