package vn.chungsuc.villages.view;

import org.jspecify.annotations.Nullable;

/**
 * What one village is asked: a number, or the two of a ratio.
 *
 * @param id of its inputs, before {@code -gia-tri}, {@code -tu}, {@code -mau}
 * @param name of the part; empty: there is but one
 * @param prefix of its inputs' names: empty, or {@code p.nam.}
 */
public record VillageField(
        String id,
        String name,
        @Nullable String unit,
        boolean ratio,
        String prefix,
        String value,
        String above,
        String below) {}
