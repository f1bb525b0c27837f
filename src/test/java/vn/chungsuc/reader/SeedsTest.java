package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The five papers, where they are at hand, against what is known to stand in them. */
class SeedsTest {

    @ParameterizedTest
    @ValueSource(strings = {"S0", "S1", "S2", "S3", "S4"})
    void particularsAreThoseOfThePaper(String name) {
        var text = Papers.seed(name);
        var known = known(name).get("document");
        var of = Papers.take(text).particulars();

        assertThat(of.type()).isEqualTo(text(known, "type"));
        assertThat(of.number()).isEqualTo(text(known, "number"));
        assertThat(of.symbol()).isEqualTo(text(known, "symbol"));
        assertThat(of.place()).isEqualTo(text(known, "place"));
        assertThat(of.date() == null ? null : of.date().toString()).isEqualTo(text(known, "date"));
        assertThat(of.title()).startsWith(known.get("title_raw").asString());
        assertThat(of.issuer()).isEqualTo(text(known.get("issuer"), "name_raw"));
        assertThat(of.signer()).isEqualTo(text(known.get("signatory"), "name_raw"));
        assertThat(of.signerTitle()).isEqualTo(text(known.get("signatory"), "title_raw"));
        var recipients = new ArrayList<String>();
        known.get("recipients").forEach(one -> recipients.add(one.get("raw").asString()));
        assertThat(of.recipients()).isEqualTo(recipients);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S0", "S1", "S2", "S3", "S4"})
    void everyCitedDocumentIsFound(String name) {
        var text = Papers.seed(name);
        var found = Papers.take(text).citations();

        for (var known : known(name).get("legal_documents")) {
            var number = text(known, "number");
            if (number == null) {
                continue;
            }
            assertThat(found)
                    .as(number)
                    .anySatisfy(one -> {
                        assertThat(one.number()).isEqualTo(number);
                        assertThat(one.line()).isEqualTo(known.get("line").asInt());
                        assertThat(one.date() == null ? null : one.date().toString())
                                .isEqualTo(text(known, "date"));
                        assertThat(one.issuer()).isIn(text(known, "issuer_raw"), null);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"S0, 2", "S1, 5", "S2, 4", "S3, 5", "S4, 3"})
    void outlineHasItsParts(String name, int parts) {
        var outline = Papers.take(Papers.seed(name)).outline();
        assertThat(outline)
                .hasSize(parts)
                .allSatisfy(part -> assertThat(part.number()).matches("[IV]+"));
    }

    @Test
    void planOfTheCommuneWithoutHead() {
        var errors = Papers.errors(Papers.seed("S0"));
        assertThat(errors)
                .extracting(Finding::rule)
                .contains(
                        "national-title",
                        "issuer-missing",
                        "document-number",
                        "place-date",
                        "citation-incomplete");
        assertThat(errors)
                .filteredOn(one -> one.rule().equals("citation-incomplete"))
                .extracting(Finding::line)
                .containsExactly(9);
        assertThat(errors)
                .filteredOn(one -> one.rule().equals("place-date"))
                .extracting(Finding::line)
                .containsExactly(3);
    }

    @Test
    void programmeWithPlaceholders() {
        var errors = Papers.errors(Papers.seed("S3"));
        assertThat(errors)
                .filteredOn(one -> one.rule().equals("placeholder"))
                .extracting(Finding::line)
                .containsExactly(3, 5);
        assertThat(errors)
                .filteredOn(one -> one.rule().equals("number-repeated"))
                .extracting(Finding::line)
                .containsExactly(85);
        assertThat(errors)
                .extracting(Finding::rule)
                .contains("signer-missing")
                .doesNotContain("end-mark");
    }

    @Test
    void planSignedByAnotherThanItsIssuer() {
        assertThat(Papers.errors(Papers.seed("S2")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("issuer-mismatch", "end-mark");
    }

    @ParameterizedTest
    @CsvSource({"S0, 60", "S1, 72", "S2, 80", "S3, 100", "S4, 90", "S2, 40", "S4, 50"})
    void wrappingChangesNothingButLines(String name, int width) {
        var text = Papers.seed(name);
        var wrapped = Papers.wrapped(text, width);

        assertThat(Papers.take(wrapped).particulars()).isEqualTo(Papers.take(text).particulars());
        assertThat(said(Papers.findings(wrapped))).isEqualTo(said(Papers.findings(text)));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.rule() + ": " + one.message())
                .sorted()
                .toList();
    }

    private static JsonNode known(String name) {
        for (var seed :
                new YAMLMapper()
                        .readTree(Path.of("../shared/seeds/facts.yaml").toFile())
                        .get("seeds")) {
            if (seed.get("id").asString().equals(name)) {
                return seed;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String text(JsonNode of, String key) {
        var node = of.get(key);
        return node == null || node.isNull() ? null : node.asString();
    }
}
