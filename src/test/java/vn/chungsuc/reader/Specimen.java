package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * A paper and what is known of it.
 *
 * @param folder where it was found: {@code corpus}, {@code unseen}, {@code generated}
 * @param text in NFC
 * @param decomposed its file is in NFD
 */
record Specimen(String folder, String name, String text, boolean decomposed, Known known) {

    /**
     * @param article no official paper: nothing of a head or foot is asked of it
     * @param stands families whose errors the paper itself has
     * @param facts phrases as written, by kind
     */
    record Known(
            @Nullable Boolean article,
            @Nullable Map<String, Object> particulars,
            @Nullable List<String> citations,
            @Nullable List<String> stands,
            @Nullable Map<String, List<String>> facts,
            @Nullable List<Mutation> mutations,
            @Nullable List<Mutation> warnings) {

        List<String> standing() {
            return stands == null ? List.of() : stands;
        }
    }

    /**
     * One fact changed.
     *
     * @param rule the family that is to tell it
     * @param also families that may tell it too
     */
    record Mutation(String rule, String from, String to, @Nullable List<String> also) {

        boolean mayBeToldBy(String family) {
            return rule.equals(family) || also != null && also.contains(family);
        }
    }

    static List<Specimen> in(String folder) {
        var root = Path.of("src/test/resources/reader", folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.list(root)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Specimen read(String folder, Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var name = file.getFileName().toString().replace(".txt", "");
            var known =
                    YAMLMapper.builder()
                            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .build()
                            .readValue(file.resolveSibling(name + ".yaml").toFile(), Known.class);
            var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
            return new Specimen(folder, name, whole, !whole.equals(text), known);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Reading read() {
        return read(text);
    }

    /** With one fact changed, in the form of Unicode the file has. */
    Reading read(Mutation mutation) {
        var at = text.indexOf(mutation.from());
        if (at < 0) {
            throw new IllegalStateException(
                    name + " has no «" + mutation.from() + "» to be changed");
        }
        return read(
                text.substring(0, at)
                        + mutation.to()
                        + text.substring(at + mutation.from().length()));
    }

    private Reading read(String words) {
        var form = decomposed ? Normalizer.Form.NFD : Normalizer.Form.NFC;
        var bytes = Normalizer.normalize(words, form).getBytes(StandardCharsets.UTF_8);
        return Reader.read(bytes, Reference.NONE);
    }

    /** The 1-based line on which a phrase first stands. */
    int lineOf(String phrase) {
        var at = text.indexOf(phrase);
        if (at < 0) {
            throw new IllegalStateException(name + " has no «" + phrase + "»");
        }
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
