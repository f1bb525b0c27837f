package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** A link to open. */
record NewRequest(
        String unit,
        String set,
        int year,
        List<String> indicators,
        String recipient,
        @Nullable String phone,
        @Nullable String note,
        OffsetDateTime validUntil) {}
