package vn.chungsuc.operations;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/**
 * Copies the data directory while it is in use: cluster, the WAL that makes the copy consistent,
 * and a SHA-256 of each file.
 */
@Service
public class Backup {

    static final String SUMS = "SHA256SUMS";
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "pgsql-.*|.*\\.partial.*|\\.lock|server\\.json|postgres\\.log|\\..*"
                        + "|pg/postmaster\\..*|pg/(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)/.*");

    private final ObjectProvider<Installation> installation;
    private final DataSource database;
    private final Journal journal;

    Backup(ObjectProvider<Installation> installation, DataSource database, Journal journal) {
        this.installation = installation;
        this.database = database;
        this.journal = journal;
    }

    /** Answers what was copied, in one sentence. */
    public String into(Path folder) {
        var home = installation.getObject();
        if (home.external()) {
            throw new Refused(
                    "Cơ sở dữ liệu nằm ngoài (CHUNGSUC_DATABASE_URL): sao lưu bằng pg_dump của"
                            + " PostgreSQL ấy, lệnh này chỉ sao lưu cơ sở dữ liệu kèm theo.");
        }
        var target = folder.toAbsolutePath().normalize();
        try {
            requireEmpty(target, home.directory().home());
            var copy = new FolderCopy(home.directory().home(), target, LEFT_OUT);
            copyConsistently(copy, home.directory().cluster(), target);
            copy.writeSums();
            Unprivileged.works(List.of("sync", "-f", target.toString()));
            journal.record(
                    JournalEntry.by(JournalEntry.SYSTEM, "backup-made", "backup", target.toString())
                            .changing(null, Map.of("files", copy.files(), "bytes", copy.bytes())));
            return String.format(
                    Locale.of("vi"),
                    "Đã sao lưu %,d tệp, %,d MB vào %s",
                    copy.files(),
                    copy.bytes() >> 20,
                    target);
        } catch (IOException | SQLException e) {
            throw new Refused("Sao lưu chưa xong: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Sao lưu bị ngắt.");
        }
    }

    private static void requireEmpty(Path target, Path home) throws IOException {
        if (target.startsWith(home)) {
            throw new Refused("Không sao lưu vào chính thư mục dữ liệu %s.".formatted(home));
        }
        if (!FolderCopy.isEmpty(target)) {
            throw new Refused(
                    "Thư mục %s đã có tệp; bản sao lưu cần một thư mục trống.".formatted(target));
        }
        Files.createDirectories(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    }

    private void copyConsistently(FolderCopy copy, Path cluster, Path target)
            throws IOException, SQLException {
        try (var session = new BackupSession(database.getConnection())) {
            var first = session.begin();
            copy.everything();
            var end = session.end();
            copy.write("pg/backup_label", end.label());
            if (!end.tablespaces().isBlank()) {
                copy.write("pg/tablespace_map", end.tablespaces());
            }
            try (var segments = Files.list(cluster.resolve("pg_wal"))) {
                for (var segment : segments.sorted().toList()) {
                    var name = segment.getFileName().toString();
                    if (name.matches("[0-9A-F]{24}")
                            && name.compareTo(first) >= 0
                            && name.compareTo(end.lastSegment()) <= 0) {
                        copy.one(segment);
                    }
                }
            }
        }
    }
}
