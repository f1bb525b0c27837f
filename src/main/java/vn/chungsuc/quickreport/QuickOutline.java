package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.shared.NotFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a month's report in order, as its template file lists them. */
record QuickOutline(
        String type, String typeName, String title, String recipients, List<Part> parts) {

    static final QuickOutline MONTHLY = read("/templates/quick-report.yaml");

    /**
     * @param words the key of what officers write here; null: nothing is written
     * @param figures what of the data stands here; null: nothing
     * @param above only where others report to the unit
     */
    record Part(
            String title,
            @Nullable String words,
            @Nullable String hint,
            @Nullable String figures,
            boolean above) {}

    Part requireWritten(String key) {
        return parts.stream()
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

    private static QuickOutline read(String file) {
        try (var yaml =
                Objects.requireNonNull(QuickOutline.class.getResourceAsStream(file), file)) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(yaml, QuickOutline.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
