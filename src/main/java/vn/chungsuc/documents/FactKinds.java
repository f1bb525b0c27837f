package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;

/** The tables what was read is shown in, and which kinds of facts stand in each. */
enum FactKinds {
    TARGETS("target", "Mục tiêu, chỉ tiêu", false, "target", "criteria", "indicators"),
    MONEY("money", "Tiền, nguồn vốn", false, "money"),
    DEADLINES("deadline", "Thời hạn", false, "deadline"),
    DUTIES("duty", "Nhiệm vụ, phân công", false, "duty"),
    OTHER("quantity", "Số liệu khác", true);

    /** The kinds of a deadline, as `check` prints them, in an officer's words. */
    private static final Map<String, String> LIMITS =
            Map.of(
                    "before", "trước",
                    "by", "đến hết",
                    "within", "trong vòng",
                    "quarter", "trong quý",
                    "weekly", "hằng tuần",
                    "monthly", "hằng tháng",
                    "quarterly", "hằng quý",
                    "yearly", "hằng năm");

    private final String key;
    private final String title;
    private final boolean folded;
    private final String[] kinds;

    FactKinds(String key, String title, boolean folded, String... kinds) {
        this.key = key;
        this.title = title;
        this.folded = folded;
        this.kinds = kinds;
    }

    static FactKinds of(String kind) {
        return Arrays.stream(values())
                .filter(table -> Arrays.asList(table.kinds).contains(kind))
                .findFirst()
                .orElse(OTHER);
    }

    /** The kind a fact added by hand to the table of that key gets. */
    static @Nullable FactKinds byKey(String key) {
        return Arrays.stream(values())
                .filter(table -> table.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Goes into addresses; also the kind of what is added by hand. */
    String key() {
        return key;
    }

    String title() {
        return tr(title);
    }

    /** What its values are: numbers and dates, or who does it. */
    String valueTitle() {
        return this == DUTIES ? tr("Ai làm") : tr("Giá trị");
    }

    String unitTitle() {
        return this == DEADLINES ? tr("Kiểu hạn") : tr("Đơn vị¦đo");
    }

    /** «trước» for the «before» of a deadline; other units as they were read. */
    String unit(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        var limit = this == DEADLINES ? LIMITS.get(unit) : null;
        return limit == null ? unit : tr(limit);
    }

    boolean folded() {
        return folded;
    }

    /** 12.5 → «12,5», 2024-03-25 → «25/03/2024»; ranges and ratios as they are. */
    static String shown(@Nullable String value) {
        if (value == null) {
            return "";
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            return Vi.number(new BigDecimal(value));
        }
        try {
            return Vi.date(LocalDate.parse(value));
        } catch (DateTimeParseException words) {
            return value;
        }
    }
}
