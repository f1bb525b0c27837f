package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.Paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a paper that was read aims at, as targets of a plan. */
class PaperTargets {

    private static final Pattern AT_LEAST_CRITERIA = Pattern.compile("(?iu)từ (\\d{1,2}) tiêu chí");
    private static final Pattern PARTED = Pattern.compile("(?iu)duy trì (\\d+)\\D.*?thêm (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");
    private static final Pattern SHARE = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern OTHER_TIER = Pattern.compile("(?iu)nâng cao|kiểu mẫu");
    private static final Pattern LEADING = Pattern.compile("^([\\d.]+(?:,\\d+)?)(.*)$");

    private final Paper paper;
    private final List<KeptFact> facts;
    private final boolean own;
    private final int year;

    PaperTargets(Paper paper, List<KeptFact> facts, boolean own, int year) {
        this.paper = paper;
        this.facts = facts;
        this.own = own;
        this.year = year;
    }

    /**
     * @param line the words around it, where units may be named
     * @param at the number of that line; 0: it stands on none
     */
    record Aimed(Target target, String line, int at) {}

    List<Aimed> all() {
        return facts.stream()
                .filter(fact ->
                        fact.kind().equals("target")
                                || isAim(fact)
                                        && fact.value() != null
                                        && SHARE.matcher(fact.value()).matches())
                .map(this::aimed)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Aimed aimed(KeptFact fact) {
        var target = target(fact);
        return target == null ? null : new Aimed(target, line(fact), fact.line());
    }

    /** A fact added by hand stands on no line. */
    private String line(KeptFact fact) {
        return fact.line() < 1 || fact.line() > paper.source().lines().size()
                ? fact.words()
                : paper.source().line(fact.line());
    }

    /** «19/19 tiêu chí» where the paper says what is to be reached, not what was. */
    private boolean isAim(KeptFact fact) {
        return (fact.kind().equals("criteria") || fact.kind().equals("indicators"))
                && fact.words()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(ph[aâấầ]n đ[âấầ]u|nâng lên|mục tiêu).*");
    }

    /** The figures of a fact: «16», «250-300», «19/19». */
    private record Values(BigDecimal first, @Nullable BigDecimal upper, boolean share) {

        static @Nullable Values of(@Nullable String value) {
            var said = value == null ? "" : value;
            var share = SHARE.matcher(said);
            if (share.matches()) {
                return new Values(new BigDecimal(share.group(1)), null, true);
            }
            var range = RANGE.matcher(said);
            if (range.matches()) {
                var low = new BigDecimal(range.group(1));
                var high = new BigDecimal(range.group(2));
                return new Values(low, high.compareTo(low) > 0 ? high : null, false);
            }
            return NUMBER.matcher(said).matches()
                    ? new Values(new BigDecimal(said), null, false)
                    : null;
        }
    }

    private @Nullable Target target(KeptFact fact) {
        var values = Values.of(fact.value());
        if (values == null) {
            return null;
        }
        var line = line(fact);
        var least = AT_LEAST_CRITERIA.matcher(line);
        var band = !own && fact.kind().equals("target") && least.find() && isUnits(fact);
        var kind = kind(fact, band, values.share());
        var told = PaperNote.of(fact);
        var before = before(told.labelled("từ"), fact.unit());
        var parts = parts(fact, line, values.first());
        return new Target(
                0,
                0,
                kind,
                named(fact, kind == TargetKind.BAND ? least.group(1) : null, kind),
                null,
                kind == TargetKind.BAND ? Integer.valueOf(least.group(1)) : null,
                values.upper() != null
                        ? Comparison.BETWEEN
                        : comparison(told.first(), fact.words()),
                values.first(),
                values.upper(),
                fact.unit() == null || fact.unit().isBlank() ? "đơn vị" : fact.unit(),
                year,
                parts == null ? null : parts[0],
                parts == null ? null : parts[1],
                before,
                before == null ? null : (Integer) (year - 1),
                before == null ? null : (Boolean) true,
                null,
                null,
                0);
    }

    /**
     * @param least criteria a unit must meet, which the name tells
     */
    private static String named(KeptFact fact, @Nullable String least, TargetKind kind) {
        var name = PaperNames.of(kind, fact.words(), fact.value(), fact.unit());
        return least == null || AT_LEAST_CRITERIA.matcher(name).find()
                ? name
                : "%s (đạt từ %s tiêu chí trở lên)".formatted(name, least);
    }

    /** «duy trì 18, thêm 12» where they add up; null: not parted. */
    private static BigDecimal @Nullable [] parts(KeptFact fact, String line, BigDecimal whole) {
        var parts = PARTED.matcher(line);
        if (!isCount(fact) || !parts.find()) {
            return null;
        }
        var keep = new BigDecimal(parts.group(1));
        var more = new BigDecimal(parts.group(2));
        return keep.add(more).compareTo(whole) == 0 ? new BigDecimal[] {keep, more} : null;
    }

    /** Units, whose number may be parted into those kept and those added. */
    private static boolean isCount(KeptFact fact) {
        return fact.unit() != null && List.of("xã", "thôn", "bản", "ấp").contains(fact.unit());
    }

    private TargetKind kind(KeptFact fact, boolean band, boolean share) {
        var words = fact.words().toLowerCase(Locale.ROOT);
        if (band) {
            return TargetKind.BAND;
        }
        if (!own && words.contains("bình quân tiêu chí")) {
            return TargetKind.MEAN;
        }
        if (own && share && "tiêu chí".equals(fact.unit())) {
            return TargetKind.CRITERIA;
        }
        if (own && share && "chỉ tiêu".equals(fact.unit())) {
            return TargetKind.INDICATORS;
        }
        return isUnits(fact)
                        && words.contains("đạt chuẩn")
                        && !words.contains("cơ bản")
                        && !OTHER_TIER.matcher(words).find()
                ? TargetKind.READY
                : TargetKind.OTHER;
    }

    /** It counts the units one step below. */
    private boolean isUnits(KeptFact fact) {
        var unit = fact.unit() == null ? "" : fact.unit();
        return own ? List.of("thôn", "bản", "ấp").contains(unit) : unit.equals("xã");
    }

    /** «từ 84,5% lên 87,2%»: where it begins; null: not told, or not in the same measure. */
    private static @Nullable BigDecimal before(@Nullable String from, @Nullable String unit) {
        var number = LEADING.matcher(from == null ? "" : from);
        if (!number.find() || unit != null && !number.group(2).strip().equals(unit)) {
            return null;
        }
        return new BigDecimal(number.group(1).replace(".", "").replace(',', '.'));
    }

    /**
     * @param told as the reader found it beside the figure itself
     */
    private static Comparison comparison(String told, String words) {
        return switch (told) {
            case "ít nhất" -> Comparison.AT_LEAST;
            case "trên" -> Comparison.MORE_THAN;
            case "dưới" -> Comparison.LESS_THAN;
            case "không quá" -> Comparison.AT_MOST;
            default -> worded(words);
        };
    }

    private static Comparison worded(String words) {
        var said = words.toLowerCase(Locale.ROOT);
        if (said.matches("(?s).*(?<!\\p{L})dưới [\\d,.]+.*")) {
            return Comparison.LESS_THAN;
        }
        if (said.matches("(?s).*(?<!\\p{L})trên [\\d,.]+.*")) {
            return Comparison.MORE_THAN;
        }
        return said.matches("(?s).*(không quá|tối đa|≤|giảm còn).*")
                ? Comparison.AT_MOST
                : Comparison.AT_LEAST;
    }
}
