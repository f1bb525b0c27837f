package vn.chungsuc.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's low-level backup, begun and ended on one connection; a slot keeps the WAL of the
 * time between.
 */
final class BackupSession implements AutoCloseable {

    private final Connection connection;

    BackupSession(Connection connection) {
        this.connection = connection;
    }

    record End(String lastSegment, String label, String tablespaces) {}

    /** Answers the first WAL segment the copy needs. */
    String begin() throws SQLException {
        row(
                "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true,"
                        + " true)::text",
                1);
        return row("select pg_walfile_name(pg_backup_start('chungsuc', true))", 1).getFirst();
    }

    End end() throws SQLException {
        var end =
                row(
                        "select pg_walfile_name(lsn), labelfile, coalesce(spcmapfile, '') from"
                                + " pg_backup_stop(false)",
                        3);
        return new End(end.get(0), end.get(1), end.get(2));
    }

    private List<String> row(String sql, int columns) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            var values = new ArrayList<String>();
            for (var column = 1; column <= columns; column++) {
                values.add(String.valueOf(result.getString(column)));
            }
            return values;
        }
    }

    /** Ends the session itself, not only its loan from the pool: the slot is temporary. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_drop_replication_slot('backup_' || pg_backend_pid())");
        }
    }
}
