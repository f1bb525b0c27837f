package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a paragraph begins with, which tells how deep it stands.
 *
 * @param style «I», «1», «1.1», «a», «-», «+», «là»; "" of running text
 * @param depth 0 for a part; bigger is deeper
 * @param end offset of the first letter after it
 */
record Mark(String style, int depth, int end) {

    private static final int TEXT = 50;

    private static final Pattern ROMAN = Pattern.compile("(?:PHẦN|Phần|CHƯƠNG|Chương)?\\s?[IVX]{1,5}[.):]?\\s(?=\\p{Lu})|[IVX]{1,5}[.)]\\s?");
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})([.)])\\s?(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\s(?=\\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("[a-zđ][.)]\\s?");
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?:thứ )?(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|nhất) là\\s?[:,]?\\s?|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)[:,]\\s?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CRITERION =
            Pattern.compile(
                    "(?:tiêu chí (?:số )?|điều )\\d{1,2}[.:](?!\\d)\\s?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Mark of(String text) {
        var at = 0;
        while (at < text.length() && at < 12 && "*_# ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var stars = at > 0 && text.charAt(0) == '*';
        var head = text.substring(at, Math.min(text.length(), at + 40));
        var bullet = bullet(head);
        if (bullet != null) {
            return new Mark(bullet.style(), bullet.depth(), at + bullet.end());
        }
        var numbered = numbered(head);
        if (!numbered.style().isEmpty()) {
            return new Mark(numbered.style(), numbered.depth(), at + numbered.end());
        }
        return stars ? new Mark("*", 30, at) : new Mark("", TEXT, at);
    }

    private static @Nullable Mark bullet(String head) {
        var at = 0;
        var style = "";
        while (at < head.length() && "-–—+•▪* ".indexOf(head.charAt(at)) >= 0) {
            style = head.charAt(at) == ' ' ? style : "" + head.charAt(at);
            at++;
        }
        return switch (style) {
            case "" -> null;
            case "+" -> new Mark("+", 70, at);
            case "•", "▪" -> new Mark("•", 80, at);
            case "*" -> new Mark("*", 30, at);
            default -> new Mark("-", 60, at);
        };
    }

    private static Mark numbered(String head) {
        var roman = ROMAN.matcher(head);
        if (roman.lookingAt()) {
            return new Mark("I", 0, roman.end());
        }
        for (var pattern : new Pattern[] {ARABIC, DOTTED}) {
            var arabic = pattern.matcher(head);
            if (arabic.lookingAt()) {
                var dots = (int) arabic.group(1).chars().filter(sign -> sign == '.').count();
                var close = pattern == ARABIC && arabic.group(2).equals(")");
                return new Mark("1" + ".1".repeat(dots) + (close ? ")" : ""), 10 + dots + (close ? 15 : 0), arabic.end());
            }
        }
        var letter = LETTER.matcher(head);
        if (letter.lookingAt()) {
            return new Mark("a", 20, letter.end());
        }
        return worded(head.toLowerCase(Locale.ROOT));
    }

    private static Mark worded(String head) {
        var ordinal = ORDINAL.matcher(head);
        if (ordinal.lookingAt()) {
            return new Mark("là", 40, ordinal.end());
        }
        var criterion = CRITERION.matcher(head);
        return criterion.lookingAt() ? new Mark("tiêu chí", 28, 0) : new Mark("", TEXT, 0);
    }

    boolean isText() {
        return style.isEmpty();
    }

    boolean isHeading() {
        return depth < 40;
    }
}
