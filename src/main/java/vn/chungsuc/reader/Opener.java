package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet a paragraph begins with.
 *
 * @param number as written without its final mark: «I», «1.2», «a», «Điều 3», «Một là», «Tiêu chí
 *     2»; null: a bullet
 * @param end where the words after it begin
 */
record Opener(Style style, @Nullable String number, int end) {

    /** In the order of their rank in a document, but for those of the same rank. */
    enum Style {
        PART(
                "P",
                "(?:PHẦN|Phần)\\s+(?:(?:THỨ|thứ)\\s+)?(?:[IVXL]{1,6}|\\d{1,2}|NHẤT|nhất|HAI|hai|BA|ba|TƯ|tư)"
                    + "\\b(?=\\s*[.:–-]|\\s*$|\\s+\\p{Lu})\\s*[.:–-]?\\s*"),
        CHAPTER("C", "(?:CHƯƠNG|Chương)\\s+(?:[IVXL]{1,6}|\\d{1,2})\\b\\s*[.:–-]?\\s*"),
        CAPITAL("ABCDEĐGH", "([A-EĐGH])\\s*[.)/]\\s*+(?=\\p{Lu}\\p{L})"),
        ROMAN("IVX", "(?![Vv]/[Vv])([IVX]{1,6})\\s*(?:[.)/]|[-–](?=\\s))\\s*+(?=[\\p{L}“\"«(])"),
        SECTION("M", "(?:MỤC|Mục)\\s+(?:[IVXL]{1,6}|\\d{1,2})\\s*(?:[.:]|$)\\s*"),
        ARTICLE("Đ", "(?:ĐIỀU|Điều)\\s+\\d{1,3}[a-zđ]?\\s*[.:]\\s*"),
        DOTTED(
                "0123456789",
                "(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)]\\s*+(?=[\\p{L}“\"«(])|\\s++(?=[\\p{Lu}“\"«(]))"),
        NUMBER(
                "0123456789",
                "(\\d{1,2})\\s*(?:[.)]\\s*+(?=[\\p{L}“\"«(])|/\\s*+(?=\\p{Lu})|[-–]\\s+(?=\\p{Lu}))"),
        CRITERION("T", "(?:TIÊU CHÍ|Tiêu chí)\\s+(?:số\\s+)?\\d{1,2}\\s*[.:–-]\\s*"),
        LETTER(
                "abcdefghijklmnopqrstuvwxyzđăâêôơư",
                "([a-zđăâêôơư])\\s*(?:\\)\\s*+(?=\\S)|[./]\\s++(?=\\S))"),
        FIRSTLY(
                "MHBNSTC",
                "(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\\s*[:,.]?\\s*"
                        + "|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)\\s*[:,]\\s*"),
        STAR("*❖►■", "[*❖►■]\\s*"),
        DASH(
                "-–—•●▪‣◦○\uf0b7\uf02d\uf0a7",
                "(?:[-–—]\\s+|[-–—](?=\\p{L})|[•●▪‣◦○\\uf0b7\\uf02d\\uf0a7]\\s*)"),
        PLUS("+", "\\+\\s*");

        private final String beginnings;
        private final Pattern pattern;

        /**
         * @param beginnings what it can begin with: most lines begin otherwise
         */
        Style(String beginnings, String pattern) {
            this.beginnings = beginnings;
            this.pattern = Pattern.compile("^(?:" + pattern + ")");
        }

        boolean bullet() {
            return this == STAR || this == DASH || this == PLUS;
        }
    }

    private static final int LONGEST = 40;
    private static final List<Style> STYLES = List.of(Style.values());
    private static final Pattern FINAL_MARK = Pattern.compile("[\\s.:,)–/-]+$");

    /**
     * @return null: the paragraph has no opener
     */
    static @Nullable Opener of(String text) {
        if (text.isEmpty() || Character.isLowerCase(text.charAt(0)) && !marked(text)) {
            return null;
        }
        var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (var style : STYLES) {
            if (style.beginnings.indexOf(start.charAt(0)) < 0) {
                continue;
            }
            var found = style.pattern.matcher(start);
            if (found.find()) {
                return new Opener(style, number(style, found), found.end());
            }
        }
        return null;
    }

    /** A small letter opens nothing without a mark at once after it. */
    private static boolean marked(String text) {
        return text.length() > 1 && !Character.isLetter(text.charAt(1));
    }

    /** Skips a «*» before «Tiêu chí 2:»: the heading is what matters. */
    static @Nullable Opener within(String text) {
        var opener = of(text);
        if (opener == null || opener.style != Style.STAR) {
            return opener;
        }
        var inner = of(text.substring(opener.end));
        return inner == null || inner.style.bullet()
                ? opener
                : new Opener(inner.style, inner.number, opener.end + inner.end);
    }

    private static @Nullable String number(Style style, Matcher found) {
        if (style.bullet()) {
            return null;
        }
        if (found.groupCount() > 0 && found.group(1) != null) {
            return found.group(1);
        }
        return FINAL_MARK.matcher(found.group()).replaceFirst("").replaceAll("\\s+", " ");
    }
}
