package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a higher module last knew of units that are no more: counts, recognition, tier. It stands
 * beside them on the page of the unit they went into, and never becomes that unit's own.
 */
public interface PredecessorRecords {

    /** By unit id; units of which nothing is known are absent. */
    Map<Integer, List<Line>> of(Scope scope, Collection<Integer> unitIds);

    /**
     * @param label such as «Kết quả cuối»
     * @param text such as «15/19 tiêu chí, 47/57 chỉ tiêu, năm 2024»
     * @param path where the figure comes from
     */
    record Line(String label, String text, @Nullable String path) {}
}
