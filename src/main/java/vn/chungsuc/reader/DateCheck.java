package vn.chungsuc.reader;

import vn.chungsuc.reader.When.Form;
import vn.chungsuc.shared.Vi;

import java.time.DayOfWeek;

/** Times no calendar has, and weekdays that are another day's. */
final class DateCheck implements Check {

    static final String IMPOSSIBLE = "impossible-date";
    static final String WEEKDAY = "weekday-wrong";

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        passages.head().forEach(passage -> check(passage, findings));
        passages.all().forEach(passage -> check(passage, findings));
    }

    private static void check(Passage passage, Findings findings) {
        for (var when : passage.whens()) {
            if (when.impossible()) {
                impossible(passage, when, findings);
            } else {
                weekday(passage, when, findings);
            }
        }
    }

    private static void impossible(Passage passage, When when, Findings findings) {
        var words = passage.quote(when.start(), when.end());
        findings.add(
                new Finding(
                        IMPOSSIBLE,
                        Severity.ERROR,
                        passage.lineAt(when.start()),
                        words,
                        when.form() == Form.PERIOD
                                ? "Giai đoạn kết thúc ("
                                        + when.lastYear()
                                        + ") trước khi bắt đầu ("
                                        + when.year()
                                        + ")."
                                : why(when) + ".",
                        "",
                        words));
    }

    private static String why(When when) {
        if (when.form() == Form.QUARTER) {
            return "Một năm chỉ có bốn quý";
        }
        if (when.form() == Form.MONTH || when.month() > 12) {
            return "Không có tháng " + Math.max(when.month(), when.lastMonth());
        }
        if (when.month() == 2 && when.day() == 29) {
            return "Tháng 2 năm " + when.year() + " không có ngày 29";
        }
        return "Tháng " + when.month() + " không có ngày " + when.day();
    }

    private static void weekday(Passage passage, When when, Findings findings) {
        var date = when.form() == Form.DAY ? when.last(0) : null;
        if (date == null || when.weekday() == null || date.getDayOfWeek() == when.weekday()) {
            return;
        }
        findings.add(
                new Finding(
                        WEEKDAY,
                        Severity.WARN,
                        passage.lineAt(when.start()),
                        passage.quote(when.start() - 12, when.end()),
                        "Ngày "
                                + Vi.date(date)
                                + " là "
                                + name(date.getDayOfWeek())
                                + ", không phải "
                                + name(when.weekday())
                                + ".",
                        name(date.getDayOfWeek()),
                        name(when.weekday())));
    }

    static String name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
