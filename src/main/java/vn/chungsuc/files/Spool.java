package vn.chungsuc.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place on this machine's disk for a file while it is looked at; gone when closed. */
public record Spool(Path at) implements AutoCloseable {

    public static Spool open() throws IOException {
        return new Spool(Files.createTempFile("chungsuc-", ".tep"));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(at);
    }
}
