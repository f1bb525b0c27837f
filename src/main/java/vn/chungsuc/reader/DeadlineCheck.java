package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Deadlines against the document's own date and year, and against one another along a procedure:
 * the commune's before the district's before the province's.
 */
final class DeadlineCheck implements Check {

    static final String PAST = "deadline-past";
    static final String LATE = "deadline-after-year";
    static final String ORDER = "deadline-order";

    private static final Pattern PLAN_YEAR = Sense.pattern("năm ((?:19|20)\\d{2})(?![\\d-])");
    private static final Pattern LEVEL =
            Sense.pattern("(?:cấp |ubnd (?:cấp )?|ubnd các )(thôn|xã|huyện|tỉnh)(?!\\p{L})");
    private static final Pattern DONE = Sense.pattern("(?<!\\p{L})đã(?!\\p{L})");
    private static final List<String> LEVELS = List.of("thôn", "xã", "huyện", "tỉnh");

    /** An earlier day is a slip of the year or month, not an old law. */
    private static final int SLIP_YEARS = 2;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        var particulars = passages.paper().particulars();
        var type = particulars.type() == null ? "" : particulars.type().toLowerCase(Locale.ROOT);
        var title = particulars.title() == null ? "" : particulars.title();
        var year = planYear(type + " " + title);
        var looksBack =
                type.contains("báo cáo") || type.contains("biên bản") || type.contains("tờ trình");
        for (var passage : passages.all()) {
            var deadlines = Deadline.in(passage);
            for (var deadline : deadlines) {
                var day = day(deadline, particulars.date(), year);
                if (day != null && !(looksBack && isPast(deadline))) {
                    past(deadline, day, particulars.date(), findings);
                    late(deadline, day, year, findings);
                }
            }
            order(deadlines, year, findings);
        }
    }

    /** In a report, only what is still to be done has a deadline. */
    private static boolean isPast(Deadline deadline) {
        var passage = deadline.passage();
        var sentence = passage.sentenceAt(deadline.start());
        var before =
                passage.between(
                        Math.max(sentence.start(), deadline.start() - 200), deadline.start());
        return Sense.looksBack(passage) || DONE.matcher(before).find();
    }

    /** The one year a plan is for; 0: none or several. */
    static int planYear(String title) {
        var years =
                PLAN_YEAR
                        .matcher(title)
                        .results()
                        .map(match -> Integer.parseInt(match.group(1)))
                        .distinct()
                        .toList();
        return years.size() == 1 && !title.contains("giai đoạn") ? years.getFirst() : 0;
    }

    private static @Nullable LocalDate day(
            Deadline deadline, @Nullable LocalDate written, int year) {
        var when = deadline.when();
        var default_ = year > 0 ? year : written == null ? 0 : written.getYear();
        return when == null ? null : when.last(default_);
    }

    private static void past(
            Deadline deadline, LocalDate day, @Nullable LocalDate written, Findings findings) {
        var when = deadline.when();
        if (written == null
                || when == null
                || !deadline.must()
                || when.lastYear() == 0
                || !day.isBefore(written)
                || day.getYear() < written.getYear() - SLIP_YEARS) {
            return;
        }
        var passage = deadline.passage();
        findings.add(
                new Finding(
                        PAST,
                        Severity.ERROR,
                        passage.lineAt(deadline.start()),
                        passage.quote(deadline.start(), deadline.end()),
                        "Hạn " + Vi.date(day) + " trước ngày văn bản " + Vi.date(written) + ".",
                        "sau " + Vi.date(written),
                        Vi.date(day)));
    }

    private static void late(Deadline deadline, LocalDate day, int year, Findings findings) {
        if (year == 0 || !deadline.must() || day.getYear() <= year) {
            return;
        }
        var passage = deadline.passage();
        findings.add(
                new Finding(
                        LATE,
                        Severity.WARN,
                        passage.lineAt(deadline.start()),
                        passage.quote(deadline.start(), deadline.end()),
                        "Hạn " + Vi.date(day) + " sau năm của văn bản (" + year + ").",
                        "trong năm " + year,
                        Vi.date(day)));
    }

    /** In one paragraph, a lower level's deadline after a higher level's. */
    private static void order(List<Deadline> deadlines, int year, Findings findings) {
        Deadline before = null;
        for (var deadline : deadlines) {
            if (deadline.when() == null || level(deadline) < 0) {
                continue;
            }
            if (before != null && before.when() != null && level(before) < level(deadline)) {
                var lower = before.when().last(year);
                var higher = deadline.when().last(year);
                if (lower != null && higher != null && lower.isAfter(higher)) {
                    disorder(before, deadline, lower, higher, findings);
                }
            }
            before = deadline;
        }
    }

    private static void disorder(
            Deadline lower, Deadline higher, LocalDate first, LocalDate second, Findings findings) {
        var passage = higher.passage();
        findings.add(
                new Finding(
                        ORDER,
                        Severity.WARN,
                        passage.lineAt(higher.start()),
                        passage.quote(lower.start(), higher.end()),
                        "Cấp dưới hạn "
                                + Vi.date(first)
                                + ", cấp trên lại hạn "
                                + Vi.date(second)
                                + ", sớm hơn.",
                        "sau " + Vi.date(first),
                        Vi.date(second)));
    }

    /** Of whoever acts: the level named last before the deadline. */
    private static int level(Deadline deadline) {
        var passage = deadline.passage();
        var text =
                passage.between(
                        Math.max(
                                passage.sentenceAt(deadline.start()).start(),
                                deadline.start() - 60),
                        deadline.start());
        var semicolon = text.lastIndexOf(';');
        var level = LEVEL.matcher(semicolon < 0 ? text : text.substring(semicolon));
        var found = -1;
        while (level.find()) {
            found = LEVELS.indexOf(level.group(1).toLowerCase(Locale.ROOT));
        }
        return found;
    }
}
