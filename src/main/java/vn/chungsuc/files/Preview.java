package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;

/**
 * A picture browsers do not show, as one they do.
 *
 * @param jpeg at most 1600 pixels wide and high; null: none, for the reason the outcome names
 */
public record Preview(Outcome outcome, byte @Nullable [] jpeg) {

    public enum Outcome {
        SHOWN,
        /** The file is broken, or took longer than any photo does. */
        UNREADABLE,
        TOO_LARGE,
        /** This machine has no libheif. */
        NO_PROGRAM,
        /** Others are being made. */
        LATER
    }

    static Preview none(Outcome why) {
        return new Preview(why, null);
    }

    static Preview of(byte[] jpeg) {
        return new Preview(Outcome.SHOWN, jpeg);
    }
}
