package vn.chungsuc;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

import vn.chungsuc.operations.EmbeddedPostgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;

/**
 * One PostgreSQL for each test JVM, kept under target/ between runs; its database is new each time.
 */
public class PostgresSession implements LauncherSessionListener {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var fork = System.getProperty("suite.fork");
        if (fork == null) {
            return; // Maven, looking for tests to share out
        }
        try {
            postgres =
                    new EmbeddedPostgres(
                                    Path.of(
                                            "target/test-data-"
                                                    + System.getProperty("suite.fork", "1")),
                                    Map.of("fsync", "off", "full_page_writes", "off"))
                            .start();
            newDatabase("suite");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(
                "spring.datasource.url", postgres.url().replaceAll("/postgres$", "/suite"));
        System.setProperty("spring.datasource.username", EmbeddedPostgres.USER);
        System.setProperty("spring.datasource.password", postgres.password());
    }

    private void newDatabase(String name) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(), EmbeddedPostgres.USER, postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
