package vn.chungsuc.reader;

import java.util.List;
import java.util.regex.Pattern;

/** What a template left to be filled in. */
final class PlaceholderRule implements Rule {

    private static final Pattern SURE =
            Pattern.compile(
                    "(?<![\\p{L}\\d&#/])#\\p{L}[\\p{L}\\d_]{2,40}|\\{\\{[^{}\\n]{1,60}\\}\\}|<<[^<>\\n]{1,60}>>|\\$\\{[^{}\\n]{1,60}\\}"
                        + "|«[A-Za-z]{2,}_[A-Za-z_]{1,40}»|\\[(?:[Đđ]iền|[Nn]hập|[Gg]hi|[Tt]ên|[Ss]ố|[Nn]gày|[Hh]ọ"
                        + " tên|[Cc]hèn|ĐIỀN|NHẬP|TÊN|GHI)[^\\]\\n]{0,60}\\]"
                        + "|(?<![\\p{L}\\d])(?:xx+|XXX+|yyyy|dd/mm)(?![\\p{L}\\d])");

    private static final String SIGNS = "#{<$«[";
    private static final Pattern LETTERS = Pattern.compile("xx|XXX|yyyy|dd/mm");

    /** Dots or strokes to write on; an ellipsis is shorter. */
    private static final Pattern BLANK = Pattern.compile("[.…]{8,}|…{3,}|_{4,}");

    /** Dots standing where a word or figure should: «in …… tờ rơi». */
    private static final Pattern GAP =
            Pattern.compile("(?<=[\\p{L}\\d,:(] )(?:[.]{5,}|…{2,}[.…]*|_{3,})(?= ?\\p{Ll})");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var lines = paper.source().lines();
        int annexed =
                paper.annexes().isEmpty() ? lines.size() : paper.annexes().getFirst().line() - 1;
        for (int line = 1; line <= lines.size(); line++) {
            sure(lines.get(line - 1), line, findings);
            if (paper.form().kind().official() && line <= annexed) {
                blank(paper, line, findings);
            }
        }
    }

    private static void sure(String text, int line, Findings findings) {
        if (text.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && !LETTERS.matcher(text).find()) {
            return;
        }
        var found = SURE.matcher(text);
        while (found.find()) {
            findings.add(
                    new Finding(
                            "placeholder",
                            Severity.ERROR,
                            line,
                            found.group(),
                            "Còn chỗ giữ sẵn của mẫu «%s» chưa thay bằng nội dung."
                                    .formatted(found.group()),
                            "",
                            found.group()));
        }
    }

    private static void blank(Paper paper, int line, Findings findings) {
        var form = paper.form();
        if (line == form.numberLine() || line == form.dateLine()) {
            return;
        }
        var text = paper.source().line(line);
        var gap = GAP.matcher(text);
        if (gap.find()) {
            tell(text, line, gap.start(), gap.end(), Severity.ERROR, findings);
            return;
        }
        var found = BLANK.matcher(text);
        if (found.find() && text.chars().anyMatch(Character::isLetter)) {
            tell(text, line, found.start(), found.end(), Severity.WARN, findings);
        }
    }

    private static void tell(
            String text, int line, int from, int to, Severity severity, Findings findings) {
        findings.add(
                new Finding(
                        "placeholder",
                        severity,
                        line,
                        Quote.around(text, from, to),
                        "Còn chỗ trống để điền.",
                        "",
                        text.substring(from, to)));
    }
}
