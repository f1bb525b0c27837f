package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A passkey as its owner knows it. */
public record OwnPasskey(
        int id, String label, OffsetDateTime madeAt, @Nullable OffsetDateTime lastUsed) {}
