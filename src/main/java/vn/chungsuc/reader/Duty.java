package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

/**
 * A duty a paper lays on somebody.
 *
 * @param who leads; null: not told
 * @param with whom
 * @param by when, as written
 * @param limited worded as a limit: «trước ngày», «chậm nhất»
 * @param to whom it is reported, sent or submitted
 */
public record Duty(
        @Nullable String who,
        @Nullable String with,
        String what,
        @Nullable String by,
        boolean limited,
        @Nullable String to,
        int line) {}
