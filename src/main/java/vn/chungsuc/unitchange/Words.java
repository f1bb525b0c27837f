package vn.chungsuc.unitchange;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people compare it. */
final class Words {

    private Words() {}

    /** No marks, no case, one space, nothing but letters and figures. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
