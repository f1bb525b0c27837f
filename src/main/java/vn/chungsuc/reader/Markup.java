package vn.chungsuc.reader;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line without what Markdown, LaTeX, HTML and word processors leave in it. */
final class Markup {

    private static final Pattern ODD_SPACE =
            Pattern.compile("[\\p{Zs}\\t\\x0b\\x85\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff\\ufffe]");
    private static final Pattern RULE = Pattern.compile("[-–—*_=~.\\s]{3,}");
    private static final Pattern TABLE_RULE = Pattern.compile("[|+:\\-–—=\\s]{3,}");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+|^>\\s+");
    private static final Pattern STAR = Pattern.compile("^\\*{1,3}\\s+");
    private static final Pattern MARK_BEFORE_PLUS = Pattern.compile("^[-–*]\\s+(?=[+]\\s)");
    private static final Pattern FORMULA = Pattern.compile("\\$([^$]{1,80})\\$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-.#*_+()\\[\\]!`>~|%&$])");
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?i:b|i|u|em|strong|p|br|div|span|center|sup|sub|font)\\b[^<>]{0,200}>");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{2,}|(?<![\\s\\d])\\*|\\*(?![\\s\\d*])");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Map<String, String> ENTITIES =
            Map.of("&nbsp;", " ", "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"");
    private static final Map<String, String> LATEX =
            Map.of(
                    "\\geq",
                    "≥",
                    "\\ge",
                    "≥",
                    "\\leq",
                    "≤",
                    "\\le",
                    "≤",
                    "\\times",
                    "×",
                    "\\%",
                    "%",
                    "\\approx",
                    "≈",
                    "\\pm",
                    "±",
                    "\\ ",
                    " ");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[a-zA-Z]{1,10}|[% ])");

    private static final int LONGEST_ROW = 400;
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?:\\t\\s*| {4,})(?=\\S)");
    private static final Pattern OPENER_GAP =
            Pattern.compile(
                    "^((?:[-+*•]|[IVX]{1,5}[.)/]|\\d{1,2}(?:\\.\\d{1,2})*[.)/]|[a-zđ][.)/]))\\s+");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]*\\s*(?:%|\\p{L}{1,10}(?: đồng)?)?");

    private Markup() {}

    /** One line as it reads, its bullet kept as «-», «+» or «*» and a space. */
    static String clean(String line) {
        var text = spaces(columns(line)).strip();
        if (text.isEmpty() || RULE.matcher(text).matches() || isTableRule(text)) {
            return "";
        }
        if ("#>-–*".indexOf(text.charAt(0)) >= 0) {
            text = HEADING.matcher(text).replaceFirst("").strip();
            text = MARK_BEFORE_PLUS.matcher(text).replaceFirst("");
        }
        boolean star = STAR.matcher(text).find();
        text = inline(star ? STAR.matcher(text).replaceFirst("") : text);
        return star && !text.isEmpty() ? "* " + text : text;
    }

    /**
     * A row of a table whose cells are parted by tabs or wide spaces, as copies from Word have it:
     * at least three cells, or a name and a figure. «1.⇥Mục tiêu» is no row.
     */
    private static String columns(String line) {
        if (line.length() > LONGEST_ROW || line.indexOf('\t') < 0 && !line.contains("    ")) {
            return line;
        }
        var text = OPENER_GAP.matcher(line.strip()).replaceFirst("$1 ");
        var cells = GAP.split(text);
        boolean row = cells.length > 2 || cells.length == 2 && FIGURE.matcher(cells[1]).matches();
        return row && !FormLine.inForm(text) ? String.join(" | ", cells) : line;
    }

    /** The text with plain spaces for all kinds of them, and nothing that cannot be seen. */
    static String spaces(String line) {
        if (line.chars().allMatch(Markup::plain)) {
            return line;
        }
        var text = ODD_SPACE.matcher(line).replaceAll(" ");
        return UNSEEN.matcher(text).replaceAll("").replace('\u2011', '-').replace('\u2010', '-');
    }

    /** ASCII, or a letter of Latin or Vietnamese. */
    private static boolean plain(int sign) {
        return sign >= ' ' && sign < 0x7f
                || sign >= 0xc0 && sign < 0x250
                || sign >= 0x1e00 && sign < 0x1f00;
    }

    private static boolean isTableRule(String text) {
        return text.indexOf('|') >= 0 && TABLE_RULE.matcher(text).matches();
    }

    private static String inline(String line) {
        var text = line;
        if (text.indexOf('$') >= 0) {
            text = FORMULA.matcher(text).replaceAll(m -> Matcher.quoteReplacement(formula(m)));
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll(" ");
        }
        if (text.indexOf('&') >= 0) {
            for (var entity : ENTITIES.entrySet()) {
                text = text.replace(entity.getKey(), entity.getValue());
            }
        }
        if (text.indexOf('*') >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("");
        }
        if (text.indexOf('`') >= 0) {
            text = text.replace("`", "");
        }
        text = cells(text);
        return text.contains("  ") ? SPACES.matcher(text).replaceAll(" ").strip() : text.strip();
    }

    private static String formula(MatchResult found) {
        var inside = found.group(1);
        if (inside.indexOf('\\') < 0 && inside.indexOf('^') < 0) {
            return found.group();
        }
        return COMMAND.matcher(inside)
                .replaceAll(m -> Matcher.quoteReplacement(LATEX.getOrDefault(m.group(), "")))
                .replace("{", "")
                .replace("}", "");
    }

    /** «|Xã|650|» → «Xã | 650». */
    private static String cells(String text) {
        if (text.length() < 3 || text.charAt(0) != '|' || !text.endsWith("|")) {
            return text;
        }
        return text.substring(1, text.length() - 1).replaceAll(" ?\\| ?", " | ").strip();
    }
}
