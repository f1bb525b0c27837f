package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Where a plan stands between the desk and the year's summing-up. */
public enum PlanState {
    DRAFT("Dự thảo", "warn"),
    SUBMITTED("Đã trình duyệt", "wait"),
    APPROVED("Đã duyệt", "ok"),
    RUNNING("Đang thực hiện", "ok"),
    SUMMED_UP("Đã tổng kết", ""),
    REPLACED("Đã có bản điều chỉnh", "");

    private final String word;
    private final String look;

    PlanState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    /** The state of that name, or null. */
    static @Nullable PlanState of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String word() {
        return tr(word);
    }

    public String look() {
        return look;
    }

    /** It is the plan of its unit and year. */
    public boolean isInForce() {
        return this == APPROVED || this == RUNNING || this == SUMMED_UP;
    }
}
