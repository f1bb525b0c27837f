package vn.chungsuc.villages.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * One indicator for all villages of a commune.
 *
 * @param requirement of the commune, in words; null: no bar is known
 * @param refusal why this officer may not write here; null: may
 * @param before, after the neighbouring indicators; null at the ends
 */
public record VillageGrid(
        String title,
        Context context,
        String setName,
        String code,
        String name,
        @Nullable String requirement,
        String sheetPath,
        String listPath,
        String basePath,
        @Nullable String before,
        @Nullable String after,
        @Nullable String refusal,
        boolean ratio,
        List<VillageLine> lines,
        VillageTotal total) {}
