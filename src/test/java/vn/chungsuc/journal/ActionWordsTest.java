package vn.chungsuc.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the journal keeps is told in words, wherever it is shown. Ids put together are found by the
 * demo's test.
 */
class ActionWordsTest {

    private static final Pattern RECORDED =
            Pattern.compile("JournalEntry\\s*\\.by\\([^,;]*,[^,;\"]*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern NAMED =
            Pattern.compile("String action\\(\\)\\s*\\{\\s*return \"([^\"]+)\";");

    @Test
    void everyActionOfTheSourceHasWords() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var actions =
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .map(ActionWordsTest::text)
                            .flatMap(text ->
                                    Stream.of(RECORDED, NAMED)
                                            .flatMap(one -> one.matcher(text).results()))
                            .map(found -> found.group(1))
                            .distinct()
                            .toList();
            assertThat(actions).hasSizeGreaterThan(100);
            assertThat(actions.stream().filter(one -> ActionWords.of(one).equals(one))).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
