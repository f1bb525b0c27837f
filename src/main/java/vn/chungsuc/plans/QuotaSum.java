package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Quota;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was handed down held against the target: counts and amounts must add up to enough; shares
 * and means are not added, but each unit's must be at least as strict as the whole's.
 *
 * @param added the quotas are added up; else held against the target one by one
 * @param total the sum, or how many are laxer than the target
 */
record QuotaSum(boolean added, BigDecimal total, BigDecimal target, boolean agrees) {

    /** Null where nothing was handed down. */
    static @Nullable QuotaSum of(Target target, List<Quota> quotas) {
        return quotas.isEmpty()
                ? null
                : of(target.goal(), target.addsUp(), quotas.stream().map(Quota::value).toList());
    }

    static QuotaSum of(Goal goal, boolean addsUp, List<BigDecimal> quotas) {
        if (!addsUp) {
            var lax = quotas.stream().filter(value -> isLaxer(goal, value)).count();
            return new QuotaSum(false, BigDecimal.valueOf(lax), goal.value(), lax == 0);
        }
        var total = quotas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var agrees =
                switch (goal.comparison()) {
                    case AT_LEAST, EXACTLY, BETWEEN, AT_MOST -> goal.isReachedBy(total);
                    case MORE_THAN -> total.compareTo(goal.value()) >= 0;
                    case LESS_THAN -> total.compareTo(goal.value()) <= 0;
                };
        return new QuotaSum(true, total, goal.value(), agrees);
    }

    /**
     * A unit that has to reach less than the whole pulls it down, unless another makes up for it.
     */
    private static boolean isLaxer(Goal goal, BigDecimal value) {
        return goal.comparison().falls()
                ? value.compareTo(goal.value()) > 0
                : value.compareTo(goal.value()) < 0;
    }

    String sentence(Target of) {
        if (!added) {
            return agrees
                    ? tr("mức giao cho từng đơn vị đều không thấp hơn chỉ tiêu chung.")
                    : tr(
                            "%s đơn vị được giao mức thấp hơn chỉ tiêu chung (%s).",
                            Vi.number(total), of.goal().text(of.measure()));
        }
        var difference = total.subtract(target);
        if (difference.signum() == 0) {
            return tr("tổng giao cho các đơn vị đúng bằng chỉ tiêu: %s.", Vi.number(total));
        }
        return difference.signum() > 0
                ? tr(
                        "tổng giao cho các đơn vị là %s, nhiều hơn chỉ tiêu %s.",
                        Vi.number(total), Vi.number(difference))
                : tr(
                        "tổng giao cho các đơn vị là %s, còn thiếu %s.",
                        Vi.number(total), Vi.number(difference.negate()));
    }
}
