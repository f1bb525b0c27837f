package vn.chungsuc.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Two ways to set the tone mark, «uỷ» and «ủy», read as one. The length of the text stays, so that
 * places found in the one are places in the other.
 */
final class Tone {

    private static final String FIRST = "oOuU";
    private static final Map<String, String> NEW_STYLE = pairs();

    private Tone() {}

    /** «Uỷ ban, hoà bình» → «Ủy ban, hòa bình»; «quý», «hoàn» stay. */
    static String one(String text) {
        StringBuilder changed = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (FIRST.indexOf(text.charAt(i)) < 0
                    || text.charAt(i + 1) < 128
                    || !closes(text, i + 2)
                    || afterQ(text, i)) {
                continue;
            }
            var pair = NEW_STYLE.get(text.substring(i, i + 2));
            if (pair != null) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.replace(i, i + 2, pair);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static boolean afterQ(String text, int at) {
        return at > 0 && "qQ".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Map<String, String> pairs() {
        var pairs = new HashMap<String, String>();
        add(pairs, "o", "òóỏõọ", "a", "àáảãạ");
        add(pairs, "o", "òóỏõọ", "e", "èéẻẽẹ");
        add(pairs, "u", "ùúủũụ", "y", "ỳýỷỹỵ");
        return Map.copyOf(pairs);
    }

    private static void add(
            Map<String, String> pairs, String first, String firsts, String second, String seconds) {
        for (int i = 0; i < firsts.length(); i++) {
            var old = first + seconds.charAt(i);
            var now = firsts.charAt(i) + second;
            pairs.put(old, now);
            pairs.put(upper(old), upper(now));
            pairs.put(upper(first) + seconds.charAt(i), upper(now.substring(0, 1)) + second);
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
