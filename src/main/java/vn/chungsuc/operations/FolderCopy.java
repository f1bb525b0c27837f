package vn.chungsuc.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Copies a folder that others are writing to, and remembers the SHA-256 of what it wrote. */
final class FolderCopy {

    private final Path from;
    private final Path to;
    private final Pattern leftOut;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private long bytes;

    FolderCopy(Path from, Path to, Pattern leftOut) {
        this.from = from;
        this.to = to;
        this.leftOut = leftOut;
    }

    int files() {
        return sums.size();
    }

    long bytes() {
        return bytes;
    }

    void everything() throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (!folder.equals(from) && isLeftOut(folder)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(to.resolve(from.relativize(folder)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!isLeftOut(file)) {
                            one(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
    }

    private boolean isLeftOut(Path path) {
        return leftOut.matcher(from.relativize(path).toString()).matches();
    }

    /** A table dropped in the middle takes its file away: the WAL tells the copy so too. */
    void one(Path file) throws IOException {
        var name = from.relativize(file);
        try (var in = Files.newInputStream(file)) {
            write(name.toString(), in);
        } catch (NoSuchFileException droppedMeanwhile) {
            Files.deleteIfExists(to.resolve(name));
        }
    }

    void write(String name, String text) throws IOException {
        write(name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String name, InputStream content) throws IOException {
        var digest = sha256();
        bytes += Files.copy(new DigestInputStream(content, digest), to.resolve(name));
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** In the form {@code sha256sum -c} reads. */
    void writeSums() throws IOException {
        var list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(to.resolve(Backup.SUMS), list);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }
}
