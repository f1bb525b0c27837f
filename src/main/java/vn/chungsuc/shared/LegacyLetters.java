package vn.chungsuc.shared;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The two old tables: what stands in a file read as Western European, and the letter meant. */
final class LegacyLetters {

    private static final Map<Character, Character> TCVN3 =
            letters(
                    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ"
                            + "¡¢§£¤¥¦",
                    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
                            + "ĂÂĐÊÔƠƯ");

    /** A letter and the sign after it; the sign of a capital may be a capital too. */
    private static final Map<String, String> VNI_PAIRS =
            pairs(
                    """
                    aø à aù á aû ả aõ ã aï ạ aâ â aà ầ aá ấ aå ẩ aã ẫ aä ậ aê ă aè ằ aé ắ aú ẳ aü ẵ aë ặ
                    eø è eù é eû ẻ eõ ẽ eï ẹ eâ ê eà ề eá ế eå ể eã ễ eä ệ
                    oø ò où ó oû ỏ oõ õ oï ọ oâ ô oà ồ oá ố oå ổ oã ỗ oä ộ ôø ờ ôù ớ ôû ở ôõ ỡ ôï ợ
                    uø ù uù ú uû ủ uõ ũ uï ụ öø ừ öù ứ öû ử öõ ữ öï ự yø ỳ yù ý yû ỷ yõ ỹ
                    """);

    private static final Map<Character, Character> VNI_ALONE =
            letters("ñæóòôöîÑÆÓÒÔÖÎ", "đỉĩịơưỵĐỈĨỊƠƯỴ");

    private LegacyLetters() {}

    static String tcvn3(String text) {
        var repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            repaired.append(TCVN3.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return repaired.toString();
    }

    static String vni(String text) {
        var repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var pair = i + 1 < text.length() ? VNI_PAIRS.get(text.substring(i, i + 2)) : null;
            if (pair == null) {
                repaired.append(VNI_ALONE.getOrDefault(text.charAt(i), text.charAt(i)));
            } else {
                repaired.append(pair);
                i++;
            }
        }
        return repaired.toString();
    }

    private static Map<String, String> pairs(String table) {
        var pairs = new HashMap<String, String>();
        var words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            var capital = words[i].toUpperCase(Locale.ROOT);
            var letter = words[i + 1].toUpperCase(Locale.ROOT);
            pairs.put(words[i], words[i + 1]);
            pairs.put(capital, letter);
            pairs.put(capital.substring(0, 1) + words[i].charAt(1), letter);
        }
        return Map.copyOf(pairs);
    }

    private static Map<Character, Character> letters(String typed, String meant) {
        var letters = new HashMap<Character, Character>();
        for (int i = 0; i < typed.length(); i++) {
            letters.put(typed.charAt(i), meant.charAt(i));
        }
        return letters;
    }
}
