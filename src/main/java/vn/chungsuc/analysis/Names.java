package vn.chungsuc.analysis;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the order of a Vietnamese dictionary, and as people search them: without marks. */
final class Names {

    static final Comparator<String> ORDER = order();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    private static Comparator<String> order() {
        var collator = Collator.getInstance(Locale.of("vi", "VN"));
        return (one, other) -> collator.compare(one, other);
    }

    static String folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).strip();
    }
}
