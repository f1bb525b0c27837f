package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a form as numbers, and what is wrong with each. */
class TypedFigures {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    TypedFigures(Map<String, String> typed) {
        this.typed = typed;
    }

    /** So far; whoever reads the form adds its own. */
    List<Fault> faults() {
        return faults;
    }

    /** Not negative, of a share at most 100; null with a fault. */
    @Nullable BigDecimal value(String field, String measure) {
        if (text(field).isEmpty()) {
            faults.add(new Fault(field, tr("Chưa ghi giá trị. Viết số, ví dụ 70 hoặc 1.234,5.")));
            return null;
        }
        try {
            var value = VietnameseNumber.value(text(field));
            if (value.signum() < 0) {
                faults.add(new Fault(field, tr("Giá trị không thể là số âm.")));
            } else if (measure.equals("%") && value.compareTo(WHOLE) > 0) {
                faults.add(new Fault(field, tr("Tỷ lệ không thể quá 100.")));
            }
            return value;
        } catch (VietnameseNumber.Unreadable unreadable) {
            faults.add(new Fault(field, String.valueOf(unreadable.getMessage())));
            return null;
        }
    }

    @Nullable Integer whole(String field) {
        return text(field).matches("\\d{1,5}") ? Integer.valueOf(text(field)) : null;
    }

    @Nullable BigDecimal number(String field) {
        try {
            return text(field).isEmpty() ? null : VietnameseNumber.value(text(field));
        } catch (VietnameseNumber.Unreadable unreadable) {
            return null;
        }
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
