package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.Paper;
import vn.chungsuc.reader.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paper that was read lays on somebody, as duties of a plan: a sentence with several days
 * one by one, a heading and an aim not at all.
 */
class PaperDuties {

    private static final int LONGEST = 4000;

    /** Fewer words are no duty of their own: «hoàn thành trước 30/4». */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern NOT_A_DUTY =
            Pattern.compile(
                    "(?iu)^(\\(|thời (?:gian|hạn) hoàn thành|trong quá trình triển khai|đến"
                            + " (?:cuối|hết|ngày|tháng|nay)[^,;]* đã (?:hoàn thành|đạt)).*");
    private static final Pattern PARTED = Pattern.compile("[,;] $");

    /** So long a sentence a reader keeps only the beginning of. */
    private static final int CUT = 290;

    /** Longer than this it is no time but a clause. */
    private static final int LONGEST_TIME = 60;

    private final Paper paper;
    private final List<KeptFact> facts;
    private final PaperSections sections;
    private final PaperTimes times;

    PaperDuties(Paper paper, List<KeptFact> facts) {
        this.paper = paper;
        this.facts = facts;
        this.sections = new PaperSections(paper);
        this.times = new PaperTimes(paper, facts);
    }

    /**
     * @param line of the paper it was read from
     */
    record Charged(Duty duty, int line) {}

    /** In the order of the paper. */
    List<Charged> all() {
        var read =
                facts.stream()
                        .filter(fact -> fact.kind().equals("duty"))
                        .filter(fact -> !NOT_A_DUTY.matcher(fact.words()).matches())
                        .filter(fact -> !sections.isHeading(fact.line()))
                        .filter(fact -> !isAim(fact))
                        .flatMap(this::charged);
        return Stream.concat(read, times.duties().stream())
                .sorted(Comparator.comparingInt(Charged::line))
                .toList();
    }

    /** «Phấn đấu hoàn thành thêm 06 tiêu chí»: nobody is charged, something is aimed at. */
    private boolean isAim(KeptFact fact) {
        return fact.value() == null
                && facts.stream()
                        .filter(one -> one.line() == fact.line() && one.kind().equals("target"))
                        .anyMatch(one -> fact.words().contains(one.words()));
    }

    private Stream<Charged> charged(KeptFact fact) {
        var said = whole(fact);
        var dues =
                facts.stream()
                        .filter(one -> one.kind().equals("deadline") && one.line() == fact.line())
                        .filter(one -> PaperTimes.isSaidIn(said, one))
                        .toList();
        var parts = parts(said, dues);
        if (parts.size() < 2) {
            return Stream.of(new Charged(duty(fact, said, dues), fact.line()));
        }
        var duties = new ArrayList<Charged>();
        for (var i = 0; i < parts.size(); i++) {
            duties.add(new Charged(duty(fact, parts.get(i), List.of(dues.get(i))), fact.line()));
        }
        return duties.stream();
    }

    /** The whole sentence of which a reader kept the beginning. */
    private String whole(KeptFact fact) {
        var words = fact.words();
        if (words.length() < CUT) {
            return words;
        }
        return paper.body().stream()
                .map(Paragraph::text)
                .filter(text -> text.contains(words))
                .findFirst()
                .map(text -> {
                    var from = text.indexOf(words);
                    var end = text.indexOf(". ", from + words.length());
                    return text.substring(from, end < 0 ? text.length() : end + 1);
                })
                .orElse(words);
    }

    /** A sentence cut where a clause with another day begins; one part: it is not to be cut. */
    private static List<String> parts(String words, List<KeptFact> dues) {
        var cuts = new ArrayList<Integer>();
        for (var due : dues.subList(Math.min(1, dues.size()), dues.size())) {
            var at = words.indexOf(due.words());
            var last = cuts.isEmpty() ? 0 : cuts.getLast();
            if (at <= last || !PARTED.matcher(words.substring(0, at)).find()) {
                return List.of(words);
            }
            cuts.add(at);
        }
        var parts = new ArrayList<String>();
        var from = 0;
        for (var cut : cuts) {
            parts.add(words.substring(from, cut));
            from = cut;
        }
        parts.add(words.substring(from));
        return parts.stream().allMatch(part -> part.split(" ").length >= FEWEST_WORDS)
                ? parts
                : List.of(words);
    }

    private Duty duty(KeptFact fact, String said, List<KeptFact> dues) {
        var told = PaperNote.of(fact);
        var words = plain(said);
        var days = dues.stream().map(PaperTimes::day).filter(Objects::nonNull).sorted().toList();
        var by = told.labelled("hạn");
        return new Duty(
                0,
                0,
                words.substring(0, Math.min(LONGEST, words.length())),
                fact.value(),
                told.labelled("phối hợp"),
                dues.size() == 1 ? PaperTimes.firstDay(said, dues.getFirst()) : null,
                days.isEmpty() ? null : days.getLast(),
                dueText(dues, days, by, fact.line()),
                null);
    }

    /** In words where no single day tells it. */
    private @Nullable String dueText(
            List<KeptFact> dues, List<LocalDate> days, @Nullable String by, int line) {
        if (dues.isEmpty()) {
            return by != null && by.length() <= LONGEST_TIME ? by : times.ofLine(line);
        }
        if (dues.size() == 1) {
            return days.isEmpty() ? dues.getFirst().value() : null;
        }
        return dues.stream()
                .map(PaperTimes::said)
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse(null);
    }

    /** Without the marks around it; it begins a sentence. */
    static String plain(String said) {
        var words =
                bare(said)
                        .replaceFirst("(?iu)^nội dung: ", "")
                        .replaceFirst("[;,.]?\\s*(\\./)?\\.?$", "");
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Without the number or the bullet it begins with. */
    static String bare(String said) {
        return said.strip().replaceFirst("^(?:[-+•*]|\\d+(?:\\.\\d+)*\\.) ", "");
    }
}
