package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.shared.NotFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a report in order, as its template file lists them. */
record Outline(String type, String typeName, String title, String recipients, List<Part> parts) {

    static final Outline ANNUAL = read("/templates/annual-report.yaml");

    /**
     * @param words the key of what officers write here; null: nothing is written
     * @param figures what of the data stands here; null: nothing
     */
    record Part(
            int level,
            String number,
            String title,
            @Nullable String words,
            @Nullable String hint,
            @Nullable String figures) {}

    List<Part> written() {
        return parts.stream().filter(part -> part.words != null).toList();
    }

    Part requireWritten(String key) {
        return written().stream()
                .filter(part -> key.equals(part.words))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static String fill(String pattern, Map<String, String> names) {
        var filled = pattern;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private static Outline read(String file) {
        try (var yaml = Objects.requireNonNull(Outline.class.getResourceAsStream(file), file)) {
            return new YAMLMapper().readValue(yaml, Outline.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
