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
        PART("(?:PHẦN|Phần)\\s+(?:(?:THỨ|thứ)\\s+)?(?:[IVXL]{1,6}|\\d{1,2}|NHẤT|nhất|HAI|hai|BA|ba|TƯ|tư)"
                + "\\b(?=\\s*[.:–-]|\\s*$|\\s+\\p{Lu})\\s*[.:–-]?\\s*"),
        CHAPTER("(?:CHƯƠNG|Chương)\\s+(?:[IVXL]{1,6}|\\d{1,2})\\b\\s*[.:–-]?\\s*"),
        CAPITAL("([A-EĐGH])\\s*[.)/]\\s*+(?=\\p{Lu}\\p{L})"),
        ROMAN("(?![Vv]/[Vv])([IVX]{1,6})\\s*(?:[.)/]|[-–](?=\\s))\\s*+(?=[\\p{L}“\"«(])"),
        SECTION("(?:MỤC|Mục)\\s+(?:[IVXL]{1,6}|\\d{1,2})\\s*(?:[.:]|$)\\s*"),
        ARTICLE("(?:ĐIỀU|Điều)\\s+\\d{1,3}[a-zđ]?\\s*[.:]\\s*"),
        DOTTED("(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)]\\s*+(?=[\\p{L}“\"«(])|\\s++(?=[\\p{Lu}“\"«(]))"),
        NUMBER("(\\d{1,2})\\s*(?:[.)]\\s*+(?=[\\p{L}“\"«(])|/\\s*+(?=\\p{Lu})|[-–]\\s+(?=\\p{Lu}))"),
        CRITERION("(?:TIÊU CHÍ|Tiêu chí)\\s+(?:số\\s+)?\\d{1,2}\\s*[.:–-]\\s*"),
        LETTER("([a-zđăâêôơư])\\s*(?:\\)\\s*+(?=\\S)|[./]\\s++(?=\\S))"),
        FIRSTLY("(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\\s*[:,.]?\\s*"
                + "|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)\\s*[:,]\\s*"),
        STAR("[*❖►■]\\s*"),
        DASH("(?:[-–—]\\s+|[-–—](?=\\p{L})|[•●▪‣◦○\\uf0b7\\uf02d\\uf0a7]\\s*)"),
        PLUS("\\+\\s*");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile("^(?:" + pattern + ")");
        }

        boolean bullet() {
            return this == STAR || this == DASH || this == PLUS;
        }
    }

    private static final List<Style> STYLES = List.of(Style.values());
    private static final Pattern FINAL_MARK = Pattern.compile("[\\s.:,)–/-]+$");

    /** @return null: the paragraph has no opener */
    static @Nullable Opener of(String text) {
        var start = text.length() > 40 ? text.substring(0, 40) : text;
        if (start.isEmpty()) {
            return null;
        }
        for (var style : STYLES) {
            var found = style.pattern.matcher(start);
            if (found.find()) {
                return new Opener(style, number(style, found), found.end());
            }
        }
        return null;
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
