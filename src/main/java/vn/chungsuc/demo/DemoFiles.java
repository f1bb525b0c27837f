package vn.chungsuc.demo;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The facts under {@code demo/}; a list that is not there is empty. */
final class DemoFiles {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(
                            java.util.List.class,
                            lists ->
                                    lists.setNullHandling(
                                            com.fasterxml.jackson.annotation.JsonSetter.Value
                                                    .forValueNulls(
                                                            com.fasterxml.jackson.annotation.Nulls
                                                                    .AS_EMPTY)))
                    .build();

    private DemoFiles() {}

    static <T> T read(String name, Class<T> type) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return YAML.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
