package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A personal access token, without its text. */
public record OwnToken(
        int id,
        String name,
        String roleName,
        String unitName,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsed,
        boolean usable) {}
