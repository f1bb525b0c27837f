package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a duty, a step of the roadmap, or a plan's period, and says what is wrong beside each
 * field.
 */
class WorkForm {

    private static final int LONGEST = 4000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    WorkForm(Map<String, String> typed) {
        this.typed = typed;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Null with faults. */
    @Nullable Duty duty() {
        var words = text("words");
        if (words.isEmpty()) {
            faults.add(new Fault("words", tr("Ghi nhiệm vụ.")));
        }
        bounded("words");
        var first = day("first");
        var last = day("last");
        order(first, last);
        var cost = money("cost");
        if (!faults.isEmpty()) {
            return null;
        }
        var id = text("duty-id");
        return new Duty(
                id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                0,
                words,
                orNull("lead"),
                orNull("together"),
                first,
                last,
                orNull("due"),
                cost);
    }

    /** Null with faults. */
    @Nullable Road road() {
        bounded("duty");
        bounded("solution");
        var quarter = text("quarter");
        if (!quarter.isEmpty() && !quarter.matches("[1-4]")) {
            faults.add(new Fault("quarter", tr("Chọn quý từ I đến IV.")));
        }
        var cost = money("cost");
        var months = months();
        if (!faults.isEmpty()) {
            return null;
        }
        return new Road(
                text("chiTieu"),
                quarter.isEmpty() ? null : Integer.valueOf(quarter),
                text("duty"),
                text("solution"),
                text("lead"),
                cost,
                months);
    }

    private @Nullable Integer months() {
        var months = text("months");
        if (months.isEmpty()) {
            return null;
        }
        if (!months.matches("[1-9]|1[0-2]")) {
            faults.add(new Fault("months", tr("Ghi số tháng từ 1 đến 12, hoặc để trống.")));
            return null;
        }
        return Integer.valueOf(months);
    }

    /** What the year has for the roadmap; null: no bound, or a fault. */
    @Nullable Long budget() {
        return money("budget");
    }

    record Period(LocalDate first, LocalDate last) {}

    /** Null with faults. */
    @Nullable Period period() {
        var first = day("first");
        var last = day("last");
        required("first");
        required("last");
        order(first, last);
        return faults.isEmpty() && first != null && last != null ? new Period(first, last) : null;
    }

    private void required(String field) {
        if (text(field).isEmpty()) {
            faults.add(new Fault(field, String.valueOf(TypedDay.fault(""))));
        }
    }

    private @Nullable LocalDate day(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        var fault = TypedDay.fault(text(field));
        if (fault != null) {
            faults.add(new Fault(field, fault));
        }
        return TypedDay.of(text(field));
    }

    private void order(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(new Fault("last", tr("Ngày kết thúc đứng trước ngày bắt đầu.")));
        }
    }

    private @Nullable Long money(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        try {
            var value = VietnameseNumber.count(text(field));
            if (value.signum() < 0
                    || value.compareTo(MOST) > 0
                    || value.stripTrailingZeros().scale() > 0) {
                faults.add(new Fault(field, tr("Ghi số tiền bằng đồng, không âm, không lẻ.")));
                return null;
            }
            return value.longValue();
        } catch (VietnameseNumber.Unreadable unreadable) {
            faults.add(new Fault(field, String.valueOf(unreadable.getMessage())));
            return null;
        }
    }

    private void bounded(String field) {
        if (text(field).length() > LONGEST) {
            faults.add(new Fault(field, tr("Dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
    }

    private @Nullable String orNull(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
