package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.PaperDuties.Charged;
import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.Paper;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * When a paper wants things done: days within a sentence, and lines «Thời gian hoàn thành: …» that
 * speak of the point they stand in, or say who does what by when.
 */
class PaperTimes {

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)^[-+•*]?\\s*thời (?:gian|hạn)(?: hoàn thành| thực hiện)?\\s*:\\s*(.+)$");

    /** «Cấp xã đến hết tháng 8/2024 tổ chức …»: who, and then when. */
    private static final Pattern WHO =
            Pattern.compile(
                    "(?iu)^(.{3,80}?) (?:đến hết|đến|hết|trước|chậm nhất|trong|tháng|quý|từ)"
                            + " .{0,24}?\\d{4}.*");

    private static final Pattern DAY_MARK =
            Pattern.compile("(?iu)\\d{1,2}/\\d{1,2}/\\d{4}|(?:\\d{1,2}-)?\\d{1,2}/\\d{4}");
    private static final Pattern MONTHS =
            Pattern.compile("(?iu)tháng (\\d{1,2})(?:-\\d{1,2})?/(\\d{4})");

    private final PaperSections sections;
    private final List<Charged> duties = new ArrayList<>();

    /** Line of a label that speaks of its whole point → what it says. */
    private final TreeMap<Integer, String> ofPoints = new TreeMap<>();

    PaperTimes(Paper paper, List<KeptFact> facts) {
        this.sections = new PaperSections(paper);
        for (var paragraph : paper.body()) {
            var labelled = LABELLED.matcher(paragraph.text().strip());
            if (labelled.matches()) {
                read(paragraph.firstLine(), labelled.group(1), facts);
            }
        }
    }

    private void read(int line, String said, List<KeptFact> facts) {
        var clauses = new ArrayList<Charged>();
        for (var clause : said.split("; ")) {
            var who = WHO.matcher(clause);
            var due =
                    facts.stream()
                            .filter(one -> one.kind().equals("deadline") && one.line() == line)
                            .filter(one -> isSaidIn(clause, one) && day(one) != null)
                            .findFirst()
                            .orElse(null);
            if (due != null && who.matches()) {
                clauses.add(
                        new Charged(
                                new Duty(
                                        0,
                                        0,
                                        PaperDuties.plain(clause),
                                        who.group(1).strip(),
                                        null,
                                        firstDay(clause, due),
                                        day(due),
                                        null,
                                        null),
                                line));
            }
        }
        if (clauses.isEmpty()) {
            ofPoints.put(line, said.strip().replaceFirst("[.;]$", ""));
        }
        duties.addAll(clauses);
    }

    /** «Thời gian hoàn thành: …». */
    static boolean isLabel(String text) {
        return LABELLED.matcher(text.strip()).matches();
    }

    /** What lines of times themselves lay on somebody. */
    List<Charged> duties() {
        return duties;
    }

    /** What is said below a line, in the same point, of when it is to be done; null: nothing. */
    @Nullable String ofLine(int line) {
        var label = ofPoints.ceilingEntry(line);
        return label == null || sections.pointOf(line) != sections.pointOf(label.getKey())
                ? null
                : label.getValue();
    }

    /** The day, or the words for it, stands in the sentence. */
    static boolean isSaidIn(String sentence, KeptFact deadline) {
        if (sentence.contains(deadline.words())) {
            return true;
        }
        var value = deadline.value();
        if (value != null && day(deadline) == null) {
            return sentence.contains(value);
        }
        var mark = DAY_MARK.matcher(deadline.words());
        var last = "";
        while (mark.find()) {
            last = mark.group();
        }
        return !last.isEmpty() && sentence.contains(last);
    }

    /** The last day on which it is in time; null: no day is told. */
    static @Nullable LocalDate day(KeptFact deadline) {
        var value = deadline.value();
        try {
            var day = value == null ? null : LocalDate.parse(value);
            return day != null && "before".equals(deadline.unit()) ? day.minusDays(1) : day;
        } catch (DateTimeParseException words) {
            return null;
        }
    }

    /** «tháng 9-10/2024» begins on the first of September; null: only an end is told. */
    static @Nullable LocalDate firstDay(String sentence, KeptFact deadline) {
        var months = MONTHS.matcher(sentence);
        return "within".equals(deadline.unit()) && months.find()
                ? LocalDate.of(
                        Integer.parseInt(months.group(2)), Integer.parseInt(months.group(1)), 1)
                : null;
    }

    /** «trước 30/04/2022», «đến hết 30/06/2022», «hằng quý». */
    static String said(KeptFact deadline) {
        var day = day(deadline);
        if (day == null) {
            return String.valueOf(deadline.value());
        }
        return "before".equals(deadline.unit())
                ? "trước " + Vi.date(day.plusDays(1))
                : "đến hết " + Vi.date(day);
    }
}
