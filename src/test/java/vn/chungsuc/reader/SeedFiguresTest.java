package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The five real papers, where they lie beside the checkout. */
class SeedFiguresTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @BeforeEach
    void there() {
        assumeTrue(Files.exists(SEEDS.resolve("facts.yaml")));
    }

    private static Paper paper(String seed) throws IOException {
        return Paper.of(SourceText.of(Files.readString(SEEDS.resolve(seed + ".txt"))));
    }

    private static List<String> errors(String seed) throws IOException {
        var findings = new Findings();
        new FigureRules().check(paper(seed), List.of(), Reference.NONE, findings);
        findings.found().forEach(f -> System.out.println(seed + " " + f));
        findings.agreed().forEach(f -> System.out.println(seed + " " + f));
        return findings.found().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.line() + " " + finding.rule())
                .toList();
    }

    @Test
    void theErrorsInTheirFiguresAreTheseAndNoMore() throws IOException {
        assertThat(errors("S0")).containsExactly("89 criteria-balance");
        assertThat(errors("S1")).isEmpty();
        assertThat(errors("S2")).isEmpty();
        assertThat(errors("S3")).isEmpty();
        assertThat(errors("S4"))
                .containsExactlyInAnyOrder("89 count-mismatch", "119 percentage-impossible");
    }

    private record Truth(String seed, int line, BigDecimal value, String raw) {}

    @Test
    void nearlyAllTheirNumbersAreReadWithUnitAndMeaning() throws IOException {
        var missing = new ArrayList<Truth>();
        var all = 0;
        for (Map<String, Object> seed : seeds()) {
            var facts = FigureFacts.of(paper(String.valueOf(seed.get("id"))));
            for (var truth : truths(seed)) {
                all++;
                if (facts.stream().noneMatch(fact -> tells(fact, truth))) {
                    missing.add(truth);
                }
            }
        }
        System.out.println("truths " + all + " missing " + missing);
        assertThat(all).isGreaterThan(60);
        assertThat(missing.size() * 20).as("%s of %d", missing, all).isLessThanOrEqualTo(all);
    }

    private static boolean tells(Fact fact, Truth truth) {
        if (fact.line() != truth.line()
                || fact.unit() == null && !(fact.value() instanceof String)) {
            return false;
        }
        if (fact.value() instanceof BigDecimal number) {
            return number.compareTo(truth.value()) == 0;
        }
        return fact.value() instanceof String words
                && List.of(words.split("[/-]"))
                        .contains(truth.value().stripTrailingZeros().toPlainString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> seeds() throws IOException {
        try (var file = Files.newBufferedReader(SEEDS.resolve("facts.yaml"))) {
            return (List<Map<String, Object>>)
                    ((Map<String, Object>) new Yaml().load(file)).get("seeds");
        }
    }

    /** Every number of the truth that has a line of its own and stands in the text. */
    private static List<Truth> truths(Map<String, Object> seed) {
        var truths = new ArrayList<Truth>();
        for (var part :
                List.of(
                        "targets",
                        "results",
                        "funding",
                        "criteria",
                        "ocop_products",
                        "value_chains",
                        "facilities",
                        "fulfilment_claims")) {
            collect(String.valueOf(seed.get("id")), seed.get(part), 0, truths);
        }
        return truths;
    }

    private static void collect(String seed, Object node, int line, List<Truth> truths) {
        if (node instanceof List<?> list) {
            list.forEach(item -> collect(seed, item, line, truths));
        } else if (node instanceof Map<?, ?> map) {
            var here = map.get("line") instanceof Integer own ? own : line;
            map.forEach((key, value) -> {
                var told =
                        List.of(
                                        "value",
                                        "numerator",
                                        "denominator",
                                        "amount",
                                        "total",
                                        "value_min",
                                        "value_max",
                                        "count",
                                        "area_ha",
                                        "output_tons",
                                        "output_tons_per_year",
                                        "communes",
                                        "percent",
                                        "count_declared",
                                        "subset_high_tech_ha",
                                        "standard")
                                .contains(String.valueOf(key));
                if (told && here > 0 && value instanceof Number number && stated(map)) {
                    truths.add(
                            new Truth(
                                    seed,
                                    here,
                                    new BigDecimal(number.toString()),
                                    String.valueOf(map.get("raw"))));
                } else {
                    collect(seed, value, here, truths);
                }
            });
        }
    }

    /** Not worked out by whoever wrote the truth: it stands in the words quoted. */
    private static boolean stated(Map<?, ?> map) {
        return !(map.get("raw") instanceof String raw)
                || raw.replaceAll("năm \\d{4}", "").chars().anyMatch(Character::isDigit);
    }
}
