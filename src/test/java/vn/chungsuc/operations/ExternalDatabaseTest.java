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
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An office with a PostgreSQL of its own: the product has a database and a plain role there, and
 * nothing in its data directory but what is its own.
 */
@TestMethodOrder(OrderAnnotation.class)
class ExternalDatabaseTest {

    @TempDir static Path folder;

    static EmbeddedPostgres theirs;
    static ServerProcess server;
    static Path data;
    static Map<String, String> environment;

    @BeforeAll
    static void start() throws Exception {
        theirs = new EmbeddedPostgres(folder.resolve("theirs"), Map.of("fsync", "off")).start();
        try (var database =
                DriverManager.getConnection(
                        theirs.url(), EmbeddedPostgres.USER, theirs.password())) {
            SmallOffice.execute(
                    database,
                    "create role office login password 'of the office'",
                    "create database office owner office template template0 encoding 'UTF8'"
                            + " locale_provider libc locale 'C.UTF-8'");
        }
        environment =
                Map.of(
                        "CHUNGSUC_DATABASE_URL",
                        url().substring("jdbc:".length()),
                        "CHUNGSUC_DATABASE_USER",
                        "office",
                        "CHUNGSUC_DATABASE_PASSWORD",
                        "of the office");
        data = folder.resolve("data");
        server = ServerProcess.start(data, environment);
    }

    private static String url() {
        return theirs.url().replaceAll("/postgres$", "/office");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        theirs.close();
    }

    @Test
    @Order(1)
    void worksThereAndKeepsNoDatabaseOfItsOwn() throws Exception {
        try (var database = DriverManager.getConnection(url(), "office", "of the office")) {
            SmallOffice.settle(database);
        }
        var editor = Editor.onThePage(server, "98001", "3.1");
        assertThat(editor.save(93000, 0).statusCode()).isEqualTo(200);
        assertThat(editor.standing()).isEqualTo(new Editor.Standing(1, 93000));
        assertThat(data.resolve("pg")).doesNotExist();
        assertThat(data.resolve("password")).doesNotExist();
    }

    @Test
    @Order(2)
    void commandsJoinItWhileTheServerRuns() throws Exception {
        assertThat(command(0, "import", "units", "--province", "96")).contains("Đã thêm");
        assertThat(command(0, "token", "create", "--account", "lan", "--name", "máy")).isNotBlank();
        assertThat(command(0, "journal", "verify")).contains("Nhật ký nguyên vẹn");
    }

    @Test
    @Order(3)
    void backupAndRestoreAreLeftToPgDump() throws Exception {
        assertThat(command(1, "backup", folder.resolve("backup").toString()))
                .contains("CHUNGSUC_DATABASE_URL")
                .contains("pg_dump")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("backup")).doesNotExist();
        assertThat(command(1, "restore", folder.resolve("backup").toString()))
                .contains("pg_restore");
    }

    @Test
    @Order(4)
    void itsOutageIsSurvived() throws Exception {
        var editor = Editor.byApi(server, "98001", "3.1");
        int version = editor.standing().version();
        var pid = RunningPostgres.in(folder.resolve("theirs/pg")).orElseThrow().pid();
        ServerProcess.kill("KILL", pid);
        assertThat(editor.standing().version()).isEqualTo(version);
        assertThat(editor.save(94000, version).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void theNextStartFindsEverything() throws Exception {
        server.close();
        server = ServerProcess.start(data, environment);
        assertThat(Editor.byApi(server, "98001", "3.1").standing().numerator()).isEqualTo(94000);
    }

    @Test
    @Order(6)
    void theDemoRefusesIt() throws Exception {
        var demo = new HashMap<>(environment);
        demo.put("CHUNGSUC_MODE", "demo");
        assertThat(command(folder.resolve("demo"), demo, 1, "serve", "--server.port=0"))
                .contains("CHUNGSUC_DATABASE_URL chỉ dùng ở chế độ cơ quan");
    }

    @Test
    @Order(7)
    void anUnreachableOneIsToldInOneSentence() throws Exception {
        var wrong = new HashMap<>(environment);
        wrong.put("CHUNGSUC_DATABASE_PASSWORD", "wrong");
        assertThat(command(folder.resolve("other"), wrong, 1, "serve", "--server.port=0"))
                .contains("Không nối được cơ sở dữ liệu")
                .doesNotContain("\tat ");
    }

    private static String command(int code, String... words) throws Exception {
        return command(data, environment, code, words);
    }

    private static String command(
            Path home, Map<String, String> environment, int code, String... words)
            throws Exception {
        var log = Files.createTempFile(folder, "command", ".log");
        var command = ServerProcess.command(home, environment, log, words);
        assertThat(command.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).as(Files.readString(log)).isEqualTo(code);
        return Files.readString(log);
    }
}
