package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

/** A paper to be drafted, with what its body already settles. */
public record NewDocument(
        int unitId,
        int bodyId,
        String type,
        String kind,
        int year,
        String title,
        String symbol,
        String place,
        @Nullable Integer signerId,
        String recipients) {}
