package vn.chungsuc.shared;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The English of every Vietnamese phrase a page speaks, read when the first page is asked for in
 * English. A value is a sentence, or {@code {one: …, other: …}} chosen by the first whole number.
 */
final class English {

    private static final String CATALOGUES = "classpath*:english/*.yaml";

    private English() {}

    /** A phrase without English is said in Vietnamese: an office's own words have none. */
    static String of(String phrase, Object... values) {
        var said = Catalogue.PHRASES.get(phrase);
        var english = said == null ? Language.written(phrase) : said.chosenBy(values);
        return values.length == 0 ? english : english.formatted(values);
    }

    /** Also one already written out, such as «1.234». */
    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof String text && text.matches("\\d[\\d.]*");
    }

    record Said(String one, String other) {

        private static Said of(Object value) {
            return value instanceof Map<?, ?> forms
                    ? new Said(String.valueOf(forms.get("one")), String.valueOf(forms.get("other")))
                    : new Said(String.valueOf(value), String.valueOf(value));
        }

        private String chosenBy(Object... values) {
            return one.equals(other) || !isOne(values) ? other : one;
        }

        private static boolean isOne(Object... values) {
            return Arrays.stream(values)
                    .filter(English::isNumber)
                    .findFirst()
                    .map(value -> value.toString().equals("1"))
                    .orElse(false);
        }
    }

    /** Loaded by its first use. */
    static final class Catalogue {

        static final Map<String, Said> PHRASES = read();

        private Catalogue() {}

        private static Map<String, Said> read() {
            var phrases = new HashMap<String, Said>();
            var yaml = new YAMLMapper();
            try {
                for (var file :
                        new PathMatchingResourcePatternResolver().getResources(CATALOGUES)) {
                    try (var text = file.getInputStream()) {
                        yaml.readValue(text, new TypeReference<Map<String, Object>>() {})
                                .forEach((phrase, said) -> phrases.put(phrase, Said.of(said)));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return Map.copyOf(phrases);
        }
    }
}
