package vn.chungsuc.operations;

import vn.chungsuc.shared.StartRefused;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root: a user namespace hides root from it, else the user nobody runs
 * it.
 */
record Unprivileged(List<String> prefix, boolean asNobody) {

    static Unprivileged choose() throws IOException, InterruptedException {
        if (!isRoot()) {
            return new Unprivileged(List.of(), false);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        var nobody =
                List.of(
                        "setpriv",
                        "--reuid=nobody",
                        "--regid=" + groupOfNobody(),
                        "--clear-groups",
                        "--no-new-privs");
        if (works(with(nobody, "true"))) {
            return new Unprivileged(nobody, true);
        }
        throw new StartRefused(
                "PostgreSQL không chạy dưới quyền root, mà máy này không cho «unshare -U» và"
                    + " «setpriv» sang nobody. Chạy bằng một người dùng thường (ví dụ: useradd -m"
                    + " chungsuc), hoặc cài gói util-linux.");
    }

    /** Nobody must own what it writes and be able to reach it. */
    void handOver(Path home, Path... folders) throws IOException, InterruptedException {
        if (!asNobody) {
            takeBack(home, folders);
            return;
        }
        works(List.of("chown", "nobody", home.toString()));
        for (var folder : folders) {
            works(List.of("chown", "-R", "nobody", folder.toString()));
        }
        if (!works(with(prefix, "test", "-w", home.toString()))) {
            throw new StartRefused(
                    "Người dùng nobody, thay root chạy PostgreSQL, không vào được thư mục dữ liệu %s. Đặt CHUNGSUC_DATA ở nơi mọi người dùng đi qua được, ví dụ /var/lib/chungsuc."
                            .formatted(home));
        }
    }

    /** What nobody owned while it ran the database, root's namespace could not open. */
    private static void takeBack(Path home, Path... folders)
            throws IOException, InterruptedException {
        if (!isRoot() || isRoots(home)) {
            return;
        }
        works(List.of("chown", "root", home.toString()));
        for (var folder : folders) {
            works(List.of("chown", "-R", "root", folder.toString()));
        }
    }

    private static boolean isRoots(Path file) throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid"));
    }

    private static boolean isRoot() throws IOException {
        return isRoots(Path.of("/proc/self"));
    }

    static boolean works(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static List<String> with(List<String> first, String... rest) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all;
    }

    private static String groupOfNobody() throws IOException {
        var id = new ProcessBuilder("id", "-g", "nobody").start();
        var answer =
                new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return answer.isEmpty() ? "65534" : answer;
    }
}
