package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an indicator asks for, and the rule that judges a reading by it. Pure: the same reading
 * gives the same verdict on a sheet, in an import and on the command line.
 *
 * @param bySex a figure may be given for men and women apart; each must then reach the bar
 * @param confirmed whether the kind of requirement was checked against the issued text
 */
public record Requirement(
        RequirementKind kind,
        @Nullable String unit,
        List<Part> parts,
        boolean bySex,
        Thresholds thresholds,
        boolean confirmed) {

    /** A named part of a compound or a score. */
    public record Part(String key, String name, @Nullable String unit) {}

    private static final List<String> SEXES = List.of(Reading.MEN, Reading.WOMEN);
    private static final List<Part> BY_SEX =
            List.of(
                    new Part(Reading.MEN, Reading.MEN, null),
                    new Part(Reading.WOMEN, Reading.WOMEN, null));

    public boolean isPercent() {
        return "%".equals(unit);
    }

    /** What figures may be given for apart; empty: there is one figure. */
    public List<Part> asked() {
        return switch (kind) {
            case COMPOUND, SCORE -> parts;
            case PER_SEX -> BY_SEX;
            default -> bySex ? BY_SEX : List.of();
        };
    }

    /** Whether a part's figure is a share of a whole. */
    public boolean isShare(Part part) {
        return kind != RequirementKind.SCORE && "%".equals(unitOf(part));
    }

    public Judgement judge(Reading reading, @Nullable String dimension, int year) {
        var bar = thresholds.at(dimension, year);
        return new Judgement(
                verdict(reading, bar, dimension, year),
                bar == null ? null : bar.value(),
                isConfirmed(bar, dimension, year),
                this,
                dimension,
                year);
    }

    /** "≥ 70 %", "Đạt", "tổng số ≥ 95 %; tập trung ≥ 20 %"; null where no bar is known. */
    public @Nullable String text(@Nullable String dimension, int year) {
        if (kind == RequirementKind.ACHIEVED) {
            return Verdict.MET.word();
        }
        if (!isKnown(dimension, year)) {
            return null;
        }
        if (kind == RequirementKind.COMPOUND) {
            return parts.stream()
                    .map(part -> partText(part, dimension, year))
                    .collect(Collectors.joining("; "));
        }
        var bar = thresholds.at(dimension, year);
        return bar == null ? null : text(bar);
    }

    /** Whether a figure can be judged: every bar it would be held against is known. */
    public boolean isKnown(@Nullable String dimension, int year) {
        return switch (kind) {
            case ACHIEVED -> true;
            case COMPOUND -> !parts.isEmpty() && bars(dimension, year).count() == parts.size();
            default -> thresholds.at(dimension, year) != null;
        };
    }

    /** Whether the requirement is known and was checked against the issued text. */
    public boolean isConfirmed(@Nullable String dimension, int year) {
        return isConfirmed(thresholds.at(dimension, year), dimension, year);
    }

    private boolean isConfirmed(@Nullable Threshold bar, @Nullable String dimension, int year) {
        return switch (kind) {
            case ACHIEVED -> confirmed;
            case COMPOUND ->
                    isKnown(dimension, year)
                            && bars(dimension, year).allMatch(Threshold::confirmed);
            default -> bar != null && bar.confirmed();
        };
    }

    private String text(Threshold bar) {
        return kind == RequirementKind.ZERO
                ? tr("Không còn")
                : bar.text(unit) + (kind == RequirementKind.PER_SEX ? tr(", cả nam và nữ") : "");
    }

    private String partText(Part part, @Nullable String dimension, int year) {
        var bar = thresholds.at(part.key(), dimension, year);
        return tr(part.name()) + (bar == null ? "" : " " + bar.text(unitOf(part)));
    }

    /** Those of a compound's parts. */
    private Stream<Threshold> bars(@Nullable String dimension, int year) {
        return parts.stream()
                .map(part -> thresholds.at(part.key(), dimension, year))
                .flatMap(Stream::ofNullable);
    }

    private Verdict verdict(
            Reading reading, @Nullable Threshold bar, @Nullable String dimension, int year) {
        return switch (reading) {
            case Reading.Nothing _ -> Verdict.MISSING;
            case Reading.Word word -> word.verdict();
            case Reading.Parts given -> parts(given, bar, dimension, year);
            case Reading.Figure figure -> single(figure, bar);
            case Reading.Ratio ratio -> single(ratio, bar);
        };
    }

    private Verdict parts(
            Reading.Parts given, @Nullable Threshold bar, @Nullable String dimension, int year) {
        return switch (kind) {
            case COMPOUND ->
                    all(
                            parts.stream()
                                    .map(part ->
                                            against(
                                                    given.part(part.key()),
                                                    thresholds.at(part.key(), dimension, year),
                                                    "%".equals(unitOf(part)))));
            case SCORE -> score(given, bar);
            default -> all(SEXES.stream().map(sex -> against(given.part(sex), bar, isPercent())));
        };
    }

    /**
     * One figure where parts are asked for: below the bar it fails for certain, above it proves
     * nothing yet.
     */
    private Verdict single(Reading reading, @Nullable Threshold bar) {
        var verdict = against(reading, bar, isPercent());
        return switch (kind) {
            case COMPOUND -> verdict == Verdict.NOT_APPLICABLE ? verdict : Verdict.MISSING;
            case PER_SEX -> verdict == Verdict.MET ? Verdict.MISSING : verdict;
            default -> verdict;
        };
    }

    private static Verdict against(Reading reading, @Nullable Threshold bar, boolean percent) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Parts _ -> Verdict.MISSING;
            case Reading.Word word -> word.verdict();
            case Reading.Ratio ratio when ratio.denominator().signum() == 0 ->
                    Verdict.NOT_APPLICABLE;
            case Reading.Ratio ratio -> bar == null ? Verdict.MISSING : bar.judge(ratio, percent);
            case Reading.Figure figure -> bar == null ? Verdict.MISSING : bar.judge(figure);
        };
    }

    /**
     * Every part that applies must pass; one that fails decides, whatever else is still missing.
     */
    private static Verdict all(Stream<Verdict> verdicts) {
        var seen = verdicts.collect(Collectors.toSet());
        return Stream.of(Verdict.NOT_MET, Verdict.MISSING, Verdict.MET, Verdict.NOT_APPLICABLE)
                .filter(seen::contains)
                .findFirst()
                .orElse(Verdict.MISSING);
    }

    private Verdict score(Reading.Parts given, @Nullable Threshold bar) {
        var known =
                given.readings().values().stream()
                        .flatMap(part ->
                                part instanceof Reading.Figure(var points)
                                        ? Stream.of(points)
                                        : Stream.empty())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bar == null) {
            return Verdict.MISSING;
        }
        var verdict = bar.judge(new Reading.Figure(known));
        var complete =
                parts.stream().noneMatch(part -> given.part(part.key()) instanceof Reading.Nothing);
        var alreadyThere = verdict == Verdict.MET && bar.operator() == Operator.AT_LEAST;
        return complete || alreadyThere ? verdict : Verdict.MISSING;
    }

    private @Nullable String unitOf(Part part) {
        return part.unit() == null ? unit : part.unit();
    }
}
