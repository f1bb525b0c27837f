package vn.chungsuc.overview;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the order of a Vietnamese dictionary, and as people search them: without marks. */
final class VietnameseOrder {

    static final Comparator<String> NAMES = names();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseOrder() {}

    private static Comparator<String> names() {
        var collator = Collator.getInstance(Locale.of("vi", "VN"));
        return (one, other) -> collator.compare(one, other);
    }

    static String folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).strip();
    }
}
