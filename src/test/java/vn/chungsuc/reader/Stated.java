package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number with its unit, or a day, as a phrase states it: «1,2 tỷ đồng» and 1200000000 đồng are
 * one.
 */
record Stated(List<BigDecimal> numbers, String unit, @Nullable LocalDate day) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern PAIR =
            Pattern.compile("(" + NUMBER + ")\\s*(?:[-–/]|đến)\\s*(" + NUMBER + ")");
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "nghìn", BigDecimal.valueOf(1_000),
                    "ngàn", BigDecimal.valueOf(1_000),
                    "triệu", BigDecimal.valueOf(1_000_000),
                    "tỷ", BigDecimal.valueOf(1_000_000_000),
                    "tỉ", BigDecimal.valueOf(1_000_000_000));

    /** Which kinds a reader may give a fact of that kind. */
    private static final Map<String, Set<String>> KINDS =
            Map.of(
                    "criteria", Set.of("criteria", "target"),
                    "indicators", Set.of("indicators", "target"),
                    "ratio", Set.of("ratio", "criteria", "indicators", "target"),
                    "money", Set.of("money", "target"),
                    "quantity", Set.of("quantity", "count", "target"),
                    "count", Set.of("count", "quantity", "target"),
                    "target", Set.of("target"),
                    "deadline", Set.of("deadline"));

    static boolean isRead(String kind, String phrase, int line, List<Fact> facts) {
        var wanted = of(phrase);
        return facts.stream()
                .filter(fact -> KINDS.getOrDefault(kind, Set.of(kind)).contains(fact.kind()))
                .filter(fact -> fact.line() == line)
                .anyMatch(fact -> wanted.isThatOf(fact));
    }

    static Stated of(String phrase) {
        var day = DAY.matcher(phrase);
        if (day.find()) {
            return new Stated(
                    List.of(),
                    "",
                    LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))));
        }
        var pair = PAIR.matcher(phrase);
        if (pair.find()) {
            var unit = phrase.substring(pair.end()).strip();
            return new Stated(
                    scaled(List.of(number(pair.group(1)), number(pair.group(2))), unit),
                    bare(unit),
                    null);
        }
        var one = NUMBER.matcher(phrase);
        if (!one.find()) {
            throw new IllegalStateException("no number in «" + phrase + "»");
        }
        var unit = phrase.substring(one.end()).strip();
        return new Stated(scaled(List.of(number(one.group())), unit), bare(unit), null);
    }

    private boolean isThatOf(Fact fact) {
        if (day != null) {
            return day.toString().equals(String.valueOf(fact.value()));
        }
        var read = numbers(fact);
        var there = bare(fact.unit() == null ? "" : fact.unit());
        var first = unit.split("[\\s(,;]")[0];
        return read.size() == numbers.size()
                && same(read)
                && (first.isEmpty()
                        || there.isEmpty()
                        || there.startsWith(first)
                        || first.startsWith(there.split("\\s")[0]));
    }

    private boolean same(List<BigDecimal> read) {
        for (int at = 0; at < read.size(); at++) {
            if (read.get(at).compareTo(numbers.get(at)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<BigDecimal> numbers(Fact fact) {
        var unit = fact.unit() == null ? "" : fact.unit();
        return switch (fact.value()) {
            case null -> List.of();
            case BigDecimal number -> scaled(List.of(number), unit);
            default -> {
                var found = new ArrayList<BigDecimal>();
                var matcher = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(fact.value().toString());
                while (matcher.find()) {
                    found.add(new BigDecimal(matcher.group()));
                }
                yield scaled(found, unit);
            }
        };
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(
                written.matches("\\d+(\\.\\d{3})+(,\\d+)?")
                        ? written.replace(".", "").replace(',', '.')
                        : written.replace(',', '.'));
    }

    private static List<BigDecimal> scaled(List<BigDecimal> numbers, String unit) {
        var scale = SCALES.getOrDefault(unit.split("\\s")[0], BigDecimal.ONE);
        return numbers.stream().map(number -> number.multiply(scale)).toList();
    }

    private static String bare(String unit) {
        var first = unit.split("\\s")[0];
        return SCALES.containsKey(first) ? unit.substring(first.length()).strip() : unit;
    }
}
