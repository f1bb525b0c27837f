package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        int line) {

    private static final String WITH = "phối hợp: ";

    /** «phối hợp: …; hạn: …; báo cáo: …»; null: none of them is told. */
    @Nullable String note() {
        var told =
                Stream.of(labelled(WITH, with), labelled("hạn: ", by), labelled("báo cáo: ", to))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }

    /** With whom, of a note; null: alone. */
    static @Nullable String with(@Nullable String note) {
        if (note == null || !note.startsWith(WITH)) {
            return null;
        }
        var end = note.indexOf("; ", WITH.length());
        return note.substring(WITH.length(), end < 0 ? note.length() : end);
    }

    private static String labelled(String label, @Nullable String words) {
        return words == null ? "" : label + words;
    }
}
