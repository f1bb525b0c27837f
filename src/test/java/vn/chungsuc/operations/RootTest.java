package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** As root, on a machine whose kernel or administrator does not allow {@code unshare -U}. */
class RootTest {

    @TempDir static Path folder;

    @BeforeAll
    static void onlyAsRoot() throws Exception {
        assumeTrue(
                Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")),
                "Not root here: PostgreSQL needs no other user");
        assumeTrue(Unprivileged.works(List.of("setpriv", "--version")), "No setpriv here");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void nobodyRunsPostgresWhereThereAreNoUserNamespaces() throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.start(data, without("unshare"))) {
            assertThat(owner(server.postmaster())).isEqualTo("nobody");
            assertThat(Files.getOwner(data.resolve("pg")).getName()).isEqualTo("nobody");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            SmallOffice.execute(server.connect(), "create table kept as select 1 as one");
            server.signal("KILL");
            server.awaitEnd();
        }
        // the kernel allows it now: the files are root's again
        assumeTrue(Unprivileged.works(List.of("unshare", "-U", "true")), "No unshare -U here");
        try (var server = ServerProcess.start(data)) {
            SmallOffice.execute(server.connect(), "select one from kept");
            assertThat(owner(server.postmaster())).isEqualTo("root");
        }
    }

    @Test
    void aFolderNobodyCannotReachIsToldInOneSentence() throws Exception {
        var closed =
                Files.createDirectory(
                        folder.resolve("closed"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
        assertThat(refusal(closed.resolve("data"), without("unshare")))
                .contains("không vào được thư mục dữ liệu")
                .contains("/var/lib/chungsuc");
    }

    @Test
    void withNeitherProgramTheStartSaysWhatToChange() throws Exception {
        assertThat(refusal(folder.resolve("neither"), without("unshare", "setpriv")))
                .contains("useradd -m chungsuc")
                .contains("util-linux");
    }

    private static String refusal(Path data, Map<String, String> environment) throws Exception {
        var log = Files.createTempFile(folder, "refused", ".log");
        var start = ServerProcess.command(data, environment, log, "serve", "--server.port=0");
        assertThat(start.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(start.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log)).doesNotContain("\tat ");
        return Files.readString(log);
    }

    private static String owner(long pid) throws IOException {
        return Files.getOwner(Path.of("/proc/" + pid), LinkOption.NOFOLLOW_LINKS).getName();
    }

    /** A PATH with every program of the machine but these. */
    private static Map<String, String> without(String... programs) throws IOException {
        var left = Files.createTempDirectory(folder, "path");
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var place : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")) {
            try (var all = Files.newDirectoryStream(Path.of(place))) {
                for (var program : all) {
                    var link = left.resolve(program.getFileName());
                    if (!List.of(programs).contains("" + program.getFileName())
                            && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(link, program);
                    }
                }
            }
        }
        return Map.of("PATH", left.toString());
    }
}
