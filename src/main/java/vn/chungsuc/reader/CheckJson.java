package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What {@code check --format json} prints for one file and {@code POST /document-checks} answers.
 * Absent is null, dates are ISO, numbers never have an exponent.
 */
public record CheckJson(
        String file,
        DocumentJson document,
        List<OutlineJson> outline,
        List<FactJson> facts,
        List<FindingJson> findings) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /** One line, without its end. */
    public static String line(String file, Reading reading) {
        return JSON.writeValueAsString(of(file, reading));
    }

    /** One line for a file no text can be had from. */
    public static String line(String file, Unreadable unreadable) {
        return JSON.writeValueAsString(
                new UnreadableJson(file, String.valueOf(unreadable.getMessage())));
    }

    public static CheckJson of(String file, Reading reading) {
        var paper = reading.paper();
        return new CheckJson(
                file,
                DocumentJson.of(paper),
                paper.outline().stream().map(OutlineJson::of).toList(),
                reading.facts().stream().map(FactJson::of).toList(),
                reading.findings().stream().map(FindingJson::of).toList());
    }

    public record DocumentJson(
            @Nullable String type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String place,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String signer,
            @Nullable String signerTitle,
            List<String> recipients,
            List<BasisJson> legalBasis) {

        private static DocumentJson of(Paper paper) {
            var of = paper.particulars();
            return new DocumentJson(
                    of.type(),
                    of.number(),
                    of.symbol(),
                    of.place(),
                    iso(of.date()),
                    of.issuer(),
                    of.title(),
                    of.signer(),
                    of.signerTitle(),
                    of.recipients(),
                    paper.citations().stream()
                            .filter(Citation::inBasis)
                            .map(BasisJson::of)
                            .toList());
        }
    }

    public record BasisJson(
            String type,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String title,
            int line) {

        private static BasisJson of(Citation cited) {
            return new BasisJson(
                    cited.type(),
                    cited.number(),
                    iso(cited.date()),
                    cited.issuer(),
                    cited.title(),
                    cited.line());
        }
    }

    public record OutlineJson(
            @Nullable String number, String title, int line, List<OutlineJson> children) {

        private static OutlineJson of(OutlineItem item) {
            return new OutlineJson(
                    item.number(),
                    item.title(),
                    item.line(),
                    item.children().stream().map(OutlineJson::of).toList());
        }
    }

    public record FactJson(
            String kind, String text, @Nullable Object value, @Nullable String unit, int line) {

        private static FactJson of(Fact fact) {
            return new FactJson(
                    fact.kind(), fact.text(), plain(fact.value()), fact.unit(), fact.line());
        }

        /** 12.50 is 12.5, and 1E+3 is 1000. */
        private static @Nullable Object plain(@Nullable Object value) {
            if (!(value instanceof BigDecimal number)) {
                return value;
            }
            var shortest = number.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }

    public record FindingJson(
            String rule,
            Severity severity,
            int line,
            String quote,
            String message,
            String expected,
            String found) {

        private static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule(),
                    finding.severity(),
                    finding.line(),
                    finding.quote(),
                    finding.message(),
                    finding.expected(),
                    finding.found());
        }
    }

    private record UnreadableJson(String file, String error) {}

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
