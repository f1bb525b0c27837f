package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** What a target is about, and so where its figure comes from. */
public enum TargetKind {
    /** One indicator of the criteria set. */
    INDICATOR("Chỉ tiêu của bộ tiêu chí", true, true),
    /** Criteria the unit itself meets. */
    CRITERIA("Số tiêu chí đạt của đơn vị", true, false),
    /** Indicators the unit itself meets. */
    INDICATORS("Số chỉ tiêu đạt của đơn vị", true, false),
    /** Units below that meet every criterion. */
    READY("Số đơn vị đạt đủ tiêu chí", true, true),
    /** Units below that meet at least so many criteria. */
    BAND("Số đơn vị đạt từ một số tiêu chí", false, true),
    /** Mean number of criteria met by the units below. */
    MEAN("Bình quân tiêu chí của các đơn vị", false, true),
    /** Anything else; its figure is not in the assessment. */
    OTHER("Chỉ tiêu khác (tự theo dõi)", true, true);

    private final String word;
    private final boolean ofOne;
    private final boolean ofMany;

    TargetKind(String word, boolean ofOne, boolean ofMany) {
        this.word = word;
        this.ofOne = ofOne;
        this.ofMany = ofMany;
    }

    static @Nullable TargetKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String word() {
        return tr(word);
    }

    /**
     * @param own the unit is judged by the set itself, as a commune is; else those below it are
     */
    boolean suits(boolean own) {
        return own ? ofOne : ofMany;
    }

    /** It counts units, which may be named. */
    public boolean countsUnits() {
        return this == READY || this == BAND;
    }
}
