package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an officer puts right in a plan read out of a paper. Lines are told by how they begin.
 *
 * @param leave what was read and is not taken: it is no target, or no duty
 * @param add paragraphs the reader did not take for duties
 * @param aims targets the reader did not find, {@code was} being the paragraph
 * @param leads who answers for an indicator of the roadmap
 * @param words part → what is written there instead; empty: nothing
 */
public record PaperCorrections(
        List<String> leave,
        List<Aim> targets,
        List<Aim> aims,
        List<Charge> duties,
        List<Charge> add,
        Map<String, String> leads,
        Map<String, String> words) {

    /**
     * A target said otherwise; null: it stays as it was read.
     *
     * @param baseline an officer's own word of {@code baselineYear}
     */
    public record Aim(
            String was,
            @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable String indicator,
            @Nullable Comparison comparison,
            @Nullable BigDecimal value,
            @Nullable String measure,
            @Nullable Integer year,
            @Nullable BigDecimal baseline,
            @Nullable Integer baselineYear) {

        Target of(Target read) {
            return new Target(
                    read.id(),
                    read.position(),
                    or(kind, read.kind()),
                    or(name, read.name()),
                    indicator,
                    read.least(),
                    or(comparison, read.comparison()),
                    or(value, read.value()),
                    read.upper(),
                    or(measure, read.measure()),
                    or(year, read.year()),
                    read.keep(),
                    read.more(),
                    baseline != null ? baseline : read.baseline(),
                    baseline != null ? baselineYear : read.baselineYear(),
                    baseline != null ? (Boolean) true : read.baselineTyped(),
                    read.note(),
                    read.lead(),
                    read.version());
        }
    }

    /** One that was not read at all. */
    private static final Target NONE =
            new Target(
                    0,
                    0,
                    TargetKind.OTHER,
                    "",
                    null,
                    null,
                    Comparison.AT_LEAST,
                    BigDecimal.ZERO,
                    null,
                    "",
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0);

    static Target fresh(Aim aim) {
        return aim.of(NONE);
    }

    /** A duty said otherwise, or one to be added; null: it stays as it was read. */
    public record Charge(
            String was,
            @Nullable String lead,
            @Nullable String together,
            @Nullable LocalDate last,
            @Nullable String due) {

        Contents.Duty of(Contents.Duty read) {
            return new Contents.Duty(
                    read.id(),
                    read.position(),
                    read.words(),
                    lead != null ? lead : read.lead(),
                    together != null ? together : read.together(),
                    last != null || due != null ? null : read.firstDay(),
                    last != null || due != null ? last : read.lastDay(),
                    last != null || due != null ? due : read.dueText(),
                    read.cost());
        }
    }

    boolean leaves(String words) {
        return leave.stream().anyMatch(words::startsWith);
    }

    private static <T> T or(@Nullable T corrected, T read) {
        return corrected != null ? corrected : read;
    }
}
