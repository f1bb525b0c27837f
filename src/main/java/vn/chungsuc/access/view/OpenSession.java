package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A browser in which the account is signed in. */
public record OpenSession(
        long number,
        OffsetDateTime createdAt,
        OffsetDateTime lastSeen,
        boolean locked,
        @Nullable String ip,
        @Nullable String agent) {}
