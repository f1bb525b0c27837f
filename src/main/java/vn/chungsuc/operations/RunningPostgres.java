package vn.chungsuc.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What postmaster.pid says about the server of a cluster. */
record RunningPostgres(long pid, int port, boolean ready) {

    static Optional<RunningPostgres> in(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() < 8
                    ? Optional.empty()
                    : Optional.of(
                            new RunningPostgres(
                                    Long.parseLong(lines.getFirst().strip()),
                                    Integer.parseInt(lines.get(3).strip()),
                                    lines.get(7).strip().equals("ready")));
        } catch (IOException | NumberFormatException notThereYet) {
            return Optional.empty();
        }
    }

    /** Whether that process still is a PostgreSQL: numbers of processes are used again. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
