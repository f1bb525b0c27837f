package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.plans.Target.Subject;

import java.util.Optional;

/**
 * What a target is called and measured in where nobody typed it; it goes into a Vietnamese paper.
 */
final class DefaultWords {

    private DefaultWords() {}

    static String name(TargetKind kind, CriteriaSet set, @Nullable Subject subject, String level) {
        return switch (kind) {
            case INDICATOR -> indicator(set, subject).map(Indicator::name).orElse("");
            case CRITERIA -> "Số tiêu chí đạt";
            case INDICATORS -> "Số chỉ tiêu đạt";
            case READY -> "Số %s đạt đủ tiêu chí".formatted(below(level));
            case BAND ->
                    "Số %s đạt từ %s tiêu chí trở lên"
                            .formatted(
                                    below(level),
                                    subject == null ? "" : String.valueOf(subject.least()));
            case MEAN -> "Bình quân tiêu chí/%s".formatted(below(level));
            case OTHER -> "";
        };
    }

    static String measure(
            TargetKind kind,
            CriteriaSet set,
            @Nullable Subject subject,
            String level,
            boolean verdict) {
        return switch (kind) {
            case INDICATOR ->
                    verdict
                            ? "đạt"
                            : indicator(set, subject).map(one -> measure(one, level)).orElse("");
            case CRITERIA -> "tiêu chí";
            case INDICATORS -> "chỉ tiêu";
            case READY, BAND -> below(level);
            case MEAN -> "tiêu chí/" + below(level);
            case OTHER -> "";
        };
    }

    private static String measure(Indicator indicator, String level) {
        if (!Live.isMeasured(indicator)) {
            return below(level);
        }
        var unit = indicator.unit();
        return unit == null ? "" : unit;
    }

    /** What the units below are called. */
    static String below(String level) {
        return level.equals("COMMUNE") ? "thôn" : "xã";
    }

    private static Optional<Indicator> indicator(CriteriaSet set, @Nullable Subject subject) {
        return subject == null || subject.indicator() == null
                ? Optional.empty()
                : set.indicator(subject.indicator());
    }
}
