package vn.chungsuc.operations.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** The installation at a glance. */
public record Installed(
        String version,
        String mode,
        String uptime,
        String databaseSize,
        String database,
        @Nullable OffsetDateTime lastBackup,
        @Nullable String lastBackupPlace,
        long sealed,
        long pending,
        String head) {}
