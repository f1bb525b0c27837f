package vn.chungsuc.operations.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.DailyMail;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The installation at a glance.
 *
 * @param stored null: stored files were never checked yet
 * @param outside null: there is no store of files beside the database
 */
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
        String head,
        @Nullable Stored stored,
        @Nullable Outside outside,
        DailyMail.Today mail) {

    /** What the last check of stored files found. */
    public record Stored(
            OffsetDateTime checkedAt,
            int contents,
            long megabytes,
            List<String> damaged,
            int unread) {}

    /** The store of files beside the database. */
    public record Outside(String place, long outside, long inside, boolean back, boolean answers) {}
}
