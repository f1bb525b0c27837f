package vn.chungsuc.villages.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * Households and people of a commune and its villages.
 *
 * @param day the day the figures are of, as typed
 * @param dayFault why that is no day
 * @param difference between the commune and the sum of its villages, in a sentence; null: none
 * @param changes which villages changed since the commune's figures were stated
 */
public record BaseGrid(
        String title,
        Context context,
        String path,
        String sheetPath,
        String listPath,
        String day,
        @Nullable String dayFault,
        @Nullable String refusal,
        List<Line> lines,
        String sum,
        @Nullable String difference,
        List<String> changes,
        boolean saved) {

    /**
     * @param id of its fields, before {@code -ho}, {@code -khau}
     * @param asOf when the figures shown were last stated; empty: never
     */
    public record Line(
            String code,
            String id,
            String name,
            boolean village,
            String households,
            String people,
            String asOf,
            @Nullable String fault) {}

    public long faults() {
        return lines.stream().filter(line -> line.fault() != null).count()
                + (dayFault == null ? 0 : 1);
    }
}
