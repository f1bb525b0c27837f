package vn.chungsuc.documents;

/** Counts the headings of a paper: «I.», «1.», «a)», or «Điều 1.», «1.», «a)». */
final class HeadingNumbers {

    /** The order of points in Vietnamese papers. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int DEEPEST = 3;

    private final boolean articles;
    private final int[] counts = new int[DEEPEST + 1];

    HeadingNumbers(boolean articles) {
        this.articles = articles;
    }

    String next(int level) {
        counts[level]++;
        for (var below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        var count = counts[level];
        return switch (level) {
            case 1 -> articles ? "Điều %d.".formatted(count) : roman(count) + ".";
            case 2 -> count + ".";
            default -> letter(count) + ")";
        };
    }

    /** Of the paper's heading: an article stands in small letters, as the second level does. */
    int level(int level) {
        return articles ? Math.min(DEEPEST, level + 1) : level;
    }

    private static String roman(int count) {
        var said = new StringBuilder();
        var left = count;
        for (var i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                said.append(ROMAN[i]);
            }
        }
        return said.toString();
    }

    /** Behind «y» it begins again with two: «aa)». */
    private static String letter(int count) {
        var letter = LETTERS.charAt((count - 1) % LETTERS.length());
        return String.valueOf(letter).repeat(1 + (count - 1) / LETTERS.length());
    }
}
