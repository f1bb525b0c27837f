package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A server that opens before it has made all of itself, made by the build as in the jar. */
class LaterBeansTest {

    @Test
    void aServerOpensWithWhatMustBeThereAndMakesTheRestSoonAfter(@TempDir Path home)
            throws Exception {
        try (var server = ServerProcess.start(home.resolve("data"));
                var database = server.connect()) {
            // at once: another program may use the sets as soon as the address is told
            assertThat(count(database, "criteria.criteria_set")).isPositive();
            assertThat(server.status("/dang-nhap")).isEqualTo(200);
            theJournalIsSealed(database);
        }
    }

    @Test
    void aDatabaseThatIsAwayInThatMomentIsWaitedFor(@TempDir Path home) throws Exception {
        try (var server = ServerProcess.start(home.resolve("data"))) {
            try (var _ = Blackout.over(server)) {
                Thread.sleep(8000);
            }
            server.postgres();
            try (var database = server.connect()) {
                theJournalIsSealed(database);
            }
            assertThat(server.status("/dang-nhap")).isEqualTo(200);
        }
    }

    /** By the clock: nobody has asked for the beans that do it. */
    private static void theJournalIsSealed(Connection database) throws Exception {
        for (int i = 0; i < 600 && count(database, "journal.pending") > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(count(database, "journal.pending")).isZero();
        assertThat(count(database, "journal.entry")).isPositive();
    }

    private static int count(Connection database, String table) throws SQLException {
        try (var rows = database.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
