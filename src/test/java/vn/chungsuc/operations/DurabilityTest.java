package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Real processes, really killed: whatever was acknowledged is there afterwards, and nobody had to
 * lend a hand.
 */
@TestMethodOrder(OrderAnnotation.class)
class DurabilityTest {

    @TempDir static Path folder;

    static Path data;
    static ServerProcess server;
    static final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void start() throws Exception {
        data = folder.resolve("data");
        server = ServerProcess.start(data);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void theDataDirectoryIsPrivateAndTheDatabaseDurable() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("server.json"))))
                .isEqualTo("rw-------");
        try (var connection = server.connect()) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            one(
                                    connection,
                                    "select string_agg(distinct auth_method, ',') from"
                                            + " pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    @Order(2)
    void aSecondStartOnTheSameDirectoryIsRefusedInOneSentence() throws Exception {
        var log = folder.resolve("second.log");
        var second = ServerProcess.command(data, log, "serve", "--server.port=0");

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(
                        Files.readString(log)
                                .lines()
                                .filter(line ->
                                        line.contains("đang được một máy chủ Chung Sức khác dùng")))
                .hasSize(1);
        assertThat(Files.readString(log)).doesNotContain("\tat ");
        assertThat(server.status("/actuator/health/readiness")).isEqualTo(200);
    }

    @Test
    @Order(3)
    void aKilledPostgresIsBackOnItsPortWhileTheServerStaysUp() throws Exception {
        var port = RunningPostgres.in(data.resolve("pg")).orElseThrow().port();
        var killed = server.postmaster();
        writeUntilCutOff(() -> ServerProcess.kill("KILL", killed));

        assertNothingAcknowledgedIsLost();
        assertThat(RunningPostgres.in(data.resolve("pg")).orElseThrow().port()).isEqualTo(port);
        assertThat(server.status("/actuator/health/readiness")).isEqualTo(200);
    }

    @Test
    @Order(4)
    void aKilledServerRecoversAtTheNextStart() throws Exception {
        writeUntilCutOff(() -> server.signal("KILL"));
        server.awaitEnd();
        server = ServerProcess.start(data);

        assertNothingAcknowledgedIsLost();
    }

    @Test
    @Order(5)
    void ctrlCStopsBothAndLosesNothing() throws Exception {
        var postmaster = server.postmaster();
        writeUntilCutOff(() -> server.signal("INT"));
        server.awaitEnd();
        assertThat(ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(data.resolve("server.json")).doesNotExist();
        server = ServerProcess.start(data);

        assertNothingAcknowledgedIsLost();
    }

    @Test
    @Order(6)
    void aBackupTakenWhileServingIsRestoredWithEveryRow() throws Exception {
        var backup = folder.resolve("backup");
        assertThat(run(data, "backup", backup.toString())).contains("Đã sao lưu");
        long entries;
        try (var connection = server.connect()) {
            entries =
                    Long.parseLong(
                            one(
                                    connection,
                                    "select count(*) from journal.entry_v where action ="
                                            + " 'durability-tested'"));
        }

        var elsewhere = folder.resolve("restored");
        assertThat(run(elsewhere, "restore", backup.toString())).contains("Nhật ký nguyên vẹn");
        try (var restored = ServerProcess.start(elsewhere);
                var connection = restored.connect()) {
            assertThat(
                            one(
                                    connection,
                                    "select count(*) from journal.entry_v where action ="
                                            + " 'durability-tested'"))
                    .isEqualTo("" + entries);
            assertThat(one(connection, "select count(*) from units.unit")).isEqualTo(unitsHere());
        }
    }

    @Test
    @Order(7)
    void aDamagedBackupAndAFullDirectoryAreRefused() throws Exception {
        var backup = folder.resolve("backup");
        assertThat(run(data, "restore", backup.toString()))
                .contains("chỉ phục hồi vào thư mục trống");

        Files.writeString(backup.resolve("pg/PG_VERSION"), "17\n");
        assertThat(run(folder.resolve("other"), "restore", backup.toString()))
                .contains("pg/PG_VERSION");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    private String unitsHere() throws Exception {
        try (var connection = server.connect()) {
            return one(connection, "select count(*) from units.unit");
        }
    }

    private static String run(Path data, String... words) throws Exception {
        var log = Files.createTempFile(folder, "command", ".log");
        assertThat(ServerProcess.command(data, log, words).waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(log);
    }

    private interface Blow {
        void strike() throws Exception;
    }

    /**
     * Writes as fast as it can; after a while the blow falls; what was answered before is
     * remembered.
     */
    private static void writeUntilCutOff(Blow blow) throws Exception {
        var before = acknowledged.size();
        try (var connection = server.connect();
                var write =
                        connection.prepareStatement(
                                "select journal.write_on(null, 'test', 'durability-tested', 'row',"
                                        + " ?, null, null, null)")) {
            var struck = false;
            for (var i = 0; i < 100_000; i++) {
                var key = before + "-" + i;
                write.setString(1, key);
                write.executeQuery();
                acknowledged.add(key);
                if (i >= 200 && !struck) {
                    struck = true;
                    blow.strike();
                }
            }
        } catch (SQLException cutOff) {
            assertThat(acknowledged.size()).isGreaterThan(before + 200);
            return;
        }
        throw new AssertionError("The blow did not fall");
    }

    private static void assertNothingAcknowledgedIsLost() throws Exception {
        try (var connection = connectWithin5Seconds();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select subject_key from journal.entry_v where action ="
                                                + " 'durability-tested'")) {
            var kept = ConcurrentHashMap.newKeySet();
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
            assertThat(kept).containsAll(acknowledged);
        }
    }

    private static Connection connectWithin5Seconds() throws Exception {
        for (var attempt = 0; ; attempt++) {
            try {
                return server.connect();
            } catch (SQLException | java.util.NoSuchElementException notYet) {
                if (attempt > 50) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return one(connection, "select current_setting('" + name + "')");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
