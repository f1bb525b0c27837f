package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

/**
 * Something a document states.
 *
 * @param kind stable English id: criteria, indicators, target, money, quantity, ratio, count,
 *     deadline, duty, place, product, document
 * @param text the phrase as written, with its unit
 * @param value a {@link java.math.BigDecimal}, or words: «16/19», «250-300», an ISO date; null:
 *     none
 * @param unit «đồng», «ha», «hộ»; null where the fact has none
 * @param note what else is told of it, labelled: of a duty «phối hợp: …; hạn: …; báo cáo: …», of a
 *     target «ít nhất; từ: 84,5; hạn: năm 2025»; null: nothing
 */
public record Fact(
        String kind,
        String text,
        @Nullable Object value,
        @Nullable String unit,
        @Nullable String note,
        int line) {}
