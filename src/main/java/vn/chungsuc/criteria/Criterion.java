package vn.chungsuc.criteria;

import java.util.List;

/**
 * A «tiêu chí»: met when every applicable indicator is met, and enough of the optional ones.
 *
 * @param index 0..n-1 in legal order; its bit in a mask
 * @param optionalNeeded how many of the optional indicators must be met
 */
public record Criterion(
        int number,
        int index,
        String name,
        String group,
        int optionalNeeded,
        List<Indicator> indicators) {}
