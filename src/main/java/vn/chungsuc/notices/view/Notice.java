package vn.chungsuc.notices.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** Something one person was told. */
public record Notice(
        long id,
        String line,
        String path,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime readAt,
        long total) {}
