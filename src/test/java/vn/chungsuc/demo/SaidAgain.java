package vn.chungsuc.demo;

import vn.chungsuc.reader.Paper;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a paper says that another, made of it, does not. */
final class SaidAgain {

    /** A heading, or a line whose place in the other paper is a table or a field of its own. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)^(?:[IVX]+\\. .*|\\d+(?:\\.\\d+)*\\. .{0,110}|\\* .*|[a-zđ]\\) .{0,60}|-"
                        + " thời gian hoàn thành.*|\\d+(?:\\.\\d+)*\\. chỉ tiêu .*|.* (?:sau|dưới"
                        + " đây):)");

    private static final Pattern OPENER =
            Pattern.compile(
                    "(?iu)^(?:[IVX]+\\.|\\d+(?:\\.\\d+)*\\.|[a-zđ]\\)|[-+*•]|\\p{L}+(?: \\p{L}+)?"
                        + " là:)\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/]*");

    private final Paper first;
    private final String again;
    private final Set<String> numbersAgain;

    SaidAgain(String words, byte[] docx) {
        this.first = Reader.read(words, Reference.NONE).paper();
        var lines = Reader.read(docx, Reference.NONE).paper().source().lines();
        this.again = plain(String.join(" ", lines));
        this.numbersAgain = numbers(lines);
    }

    private List<String> body() {
        return first.body().stream().map(one -> one.text().strip()).toList();
    }

    /** Figures, days and numbers of acts; what numbers a line is no figure. */
    Set<String> figuresNotSaid() {
        var lost = numbers(body());
        lost.removeAll(numbersAgain);
        return lost;
    }

    /**
     * Clauses of the paper, headings apart.
     *
     * @param elsewhere lines from here on to there are rows of the plan said in its own way
     */
    List<String> clausesNotSaid(Set<Integer> elsewhere) {
        return first.body().stream()
                .filter(one -> !elsewhere.contains(one.firstLine()))
                .map(one -> one.text().strip())
                .filter(text -> !ELSEWHERE.matcher(text).matches())
                .map(text -> OPENER.matcher(text).replaceFirst("").replaceFirst("\\./\\.$", ""))
                .flatMap(text -> Arrays.stream(text.split("[.;:]\\s+|, (?=\\p{L})")))
                .map(SaidAgain::plain)
                .filter(clause -> !clause.isBlank() && !again.contains(clause))
                .toList();
    }

    private static Set<String> numbers(List<String> lines) {
        return lines.stream()
                .map(line -> OPENER.matcher(line.strip()).replaceFirst(""))
                .flatMap(line -> NUMBER.matcher(line).results())
                .map(found -> number(found.group()))
                .flatMap(one -> Arrays.stream(one.split("(?<=\\d)/(?=\\d)")))
                .map(one -> one.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String number(String written) {
        return written.replaceFirst("[.,/]+$", "");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d%/]+", " ").strip();
    }
}
