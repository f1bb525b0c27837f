package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * What is to be checked, as it stands in the form.
 *
 * @param name of the file the words came from
 * @param words pasted, or read out of a file; too long for a form: empty
 * @param fault why it could not be read; empty: it could
 */
public record CheckForm(String name, String words, String fault) {

    public static final CheckForm EMPTY = new CheckForm("", "", "");

    /** What a form brings back at most; longer papers come as files. */
    public static final int LONGEST = 1_500_000;

    private static final int LONGEST_NAME = 200;

    public static CheckForm of(String name, String words) {
        return new CheckForm(name, words.length() > LONGEST / 2 ? "" : words, "");
    }

    public static CheckForm refused(String words, String fault) {
        return new CheckForm("", words, fault);
    }

    /** Without a path, in NFC, not longer than a name is. */
    public static String clean(@Nullable String name) {
        var given = name == null ? "" : name;
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var whole = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "");
        var kept = whole.strip();
        return kept.isEmpty() ? "tep" : kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
    }
}
