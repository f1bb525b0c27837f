package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two servers started at once on one empty database: a session holds on both, and when one is
 * killed under saves, whoever sends again at the other loses nothing and saves nothing twice.
 */
class TwoServersTest {

    private static final String[] CELLS = {"98001 3.1", "98001 12.1", "98002 3.1", "98002 12.2"};

    @TempDir static Path folder;
    static EmbeddedPostgres database;
    static List<ServerProcess> servers = List.of();

    @BeforeAll
    static void start() throws Exception {
        database = new EmbeddedPostgres(folder.resolve("database"), Map.of("fsync", "off")).start();
        var environment =
                Map.of(
                        "CHUNGSUC_DATABASE_URL",
                        database.url(),
                        "CHUNGSUC_DATABASE_USER",
                        EmbeddedPostgres.USER,
                        "CHUNGSUC_DATABASE_PASSWORD",
                        database.password());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> ServerProcess.start(folder.resolve("1"), environment));
            var two = threads.submit(() -> ServerProcess.start(folder.resolve("2"), environment));
            servers = List.of(one.get(), two.get());
        }
        try (var connection = connect()) {
            SmallOffice.settle(connection);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (var server : servers) {
            server.close();
        }
        database.close();
    }

    private static java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url(), EmbeddedPostgres.USER, database.password());
    }

    @Test
    void oneKilledUnderSavesCostsNobodyAnything() throws Exception {
        for (var server : servers) {
            assertThat(Editor.onThePage(server, "98001", "3.1").page().statusCode()).isEqualTo(200);
        }
        var writers = new ArrayList<Writer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<Integer>>();
            for (var cell : CELLS) {
                var writer = new Writer(cell.split(" ")[0], cell.split(" ")[1]);
                writers.add(writer);
                pending.add(threads.submit(writer));
            }
            Thread.sleep(1500);
            servers.get(1).signal("KILL");
            Thread.sleep(1500);
            writers.forEach(writer -> writer.over = true);
            int all = 0;
            for (var saved : pending) {
                assertThat(saved.get()).isGreaterThan(2);
                all += saved.get();
            }
            assertThat(number("select count(*) from journal.entry_v where action = 'value-saved'"))
                    .isEqualTo(all);
        }
        assertThat(writers).anyMatch(writer -> writer.again > 0);
    }

    /** What is written down, once nothing waits to be sealed any more. */
    private static long number(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            while (one(statement, "select count(*) from journal.pending") > 0) {
                Thread.sleep(50);
            }
            return one(statement, sql);
        }
    }

    private static long one(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Turn by turn at either server; what was not answered is sent again to the other. */
    private static final class Writer implements Callable<Integer> {

        private final List<Editor> doors;
        private volatile boolean over;
        private volatile int again;

        Writer(String unit, String indicator) {
            this.doors =
                    servers.stream().map(server -> Editor.byApi(server, unit, indicator)).toList();
        }

        /** How many were saved; every version follows the one before. */
        @Override
        public Integer call() throws Exception {
            int saved = 0;
            for (int turn = 0; !over; turn++) {
                if (isSaved(doors.get(turn % 2), saved)) {
                    saved++;
                } else {
                    again++;
                }
            }
            assertThat(doors.getFirst().standing()).isEqualTo(new Editor.Standing(saved, saved));
            return saved;
        }

        private static boolean isSaved(Editor door, int version) throws Exception {
            try {
                var answer = door.save(version + 1, version);
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
                return answer.statusCode() == 200;
            } catch (IOException lost) {
                return false;
            }
        }
    }
}
