package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule as typed. Begins with the due days most papers have: the 10th inside and the 15th outside
 * for a month, the 10th and 20th of the last month for a quarter, 10/11 and 20/11 for a year.
 */
final class RuleForm {

    private static final int LAST_MONTH = 24;
    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    RuleForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, String> usual(Cycle cycle, LocalDate today) {
        var month =
                switch (cycle) {
                    case MONTH -> "1";
                    case QUARTER -> "3";
                    case YEAR -> "11";
                };
        var form = new java.util.HashMap<String, String>();
        form.put("cycle", cycle.name());
        form.put(
                "name",
                switch (cycle) {
                    case MONTH -> "Báo cáo nhanh";
                    case QUARTER -> "Báo cáo";
                    case YEAR -> "Báo cáo kết quả";
                });
        form.put("form", cycle == Cycle.MONTH ? "quick-report" : "paper");
        form.put("internalMonth", month);
        form.put("internalDay", "10");
        form.put("dueMonth", month);
        form.put("dueDay", cycle == Cycle.MONTH ? "15" : "20");
        form.put("cutOffMonth", month);
        form.put("cutOffDay", "10");
        form.put("validFrom", Vi.date(today.withDayOfYear(1)));
        form.put("asksFrom", Vi.date(today));
        return form;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null with faults. */
    @Nullable NewRule read(int receiver, @Nullable Integer body, List<String> levels) {
        var cycle = Cycle.of(text("cycle"));
        var name = required("name", tr("Viết tên báo cáo, ví dụ «Báo cáo nhanh»."));
        var source = required("source", tr("Viết văn bản nào quy định: số, ngày, mục."));
        var level = text("level");
        if (!levels.contains(level)) {
            faults.add(new Fault("level", tr("Chọn cấp phải nộp.")));
        }
        var due = day("dueMonth", "dueDay", true);
        var cutOff = day("cutOffMonth", "cutOffDay", true);
        var internal = day("internalMonth", "internalDay", false);
        var closes = closes();
        var from = date("validFrom");
        var asks = date("asksFrom");
        if (cycle == null) {
            faults.add(new Fault("cycle", tr("Chọn kỳ báo cáo.")));
        }
        if (!faults.isEmpty()
                || cycle == null
                || due == null
                || cutOff == null
                || from == null
                || asks == null) {
            return null;
        }
        var inside = text("internalReceiver");
        return new NewRule(
                receiver,
                body,
                level,
                text("form"),
                name,
                cycle,
                internal,
                inside.isEmpty() ? null : inside,
                due,
                cutOff,
                closes,
                from,
                asks,
                source);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private String required(String field, String sentence) {
        var text = text(field);
        if (text.isEmpty()) {
            faults.add(new Fault(field, sentence));
        }
        return text;
    }

    private NewRule.@Nullable Day day(String monthField, String dayField, boolean required) {
        var day = text(dayField);
        if (day.isEmpty() && !required) {
            return null;
        }
        var month = text(monthField).isEmpty() ? "1" : text(monthField);
        if (!month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) {
            faults.add(new Fault(dayField, tr("Viết ngày và tháng bằng số.")));
            return null;
        }
        var read = new NewRule.Day(Integer.parseInt(month), Integer.parseInt(day));
        if (read.day() < 1 || read.day() > 31 || read.month() < 1 || read.month() > LAST_MONTH) {
            faults.add(
                    new Fault(dayField, tr("Ngày từ 1 đến 31, tháng từ 1 đến 24 tính từ đầu kỳ.")));
            return null;
        }
        return read;
    }

    private @Nullable Integer closes() {
        var days = text("closesAfter");
        if (days.isEmpty()) {
            return null;
        }
        if (!days.matches("\\d{1,3}")) {
            faults.add(new Fault("closesAfter", tr("Viết số ngày, hoặc để trống nếu không khóa.")));
            return null;
        }
        return Integer.parseInt(days);
    }

    private @Nullable LocalDate date(String field) {
        var day = TypedDay.of(text(field));
        if (day == null) {
            faults.add(new Fault(field, String.valueOf(TypedDay.fault(text(field)))));
        }
        return day;
    }
}
