package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The requirement of one line: kind, unit, parts and bars, checked against the set's columns and
 * years.
 */
final class RequirementAssembler {

    private final SetFile.IndicatorLine line;
    private final String code;
    private final @Nullable Requirement old;
    private final Dimensions dimensions;
    private final SetHead head;
    private final Faults faults;

    RequirementAssembler(
            SetFile.IndicatorLine line,
            String code,
            @Nullable Indicator old,
            Dimensions dimensions,
            SetHead head,
            Faults faults) {
        this.line = line;
        this.code = code;
        this.old = old == null ? null : old.requirement();
        this.dimensions = dimensions;
        this.head = head;
        this.faults = faults;
    }

    Requirement requirement() {
        var kind = kind();
        var unit =
                line.unit() != null
                        ? line.unit()
                        : old != null && line.kind() == null ? old.unit() : unitOf(kind);
        var parts = parts();
        if (kind == RequirementKind.COMPOUND && parts.isEmpty()) {
            fault(tr("loại «nhiều phần» phải kể tên từng phần."));
        }
        var bySex =
                kind == RequirementKind.PER_SEX
                        || (line.bySex() != null ? line.bySex() : old != null && old.bySex());
        var bars = thresholds(kind, parts);
        return new Requirement(
                kind,
                unit,
                parts,
                bySex,
                bars,
                line.confirmed() != null ? line.confirmed() : inherited());
    }

    private boolean inherited() {
        return old == null || old.confirmed();
    }

    private RequirementKind kind() {
        if (line.kind() == null && old != null) {
            return old.kind();
        }
        var kind = RequirementKind.ACHIEVED;
        for (var one : RequirementKind.values()) {
            if (one.name().equalsIgnoreCase(line.kind())
                    || one.word().equalsIgnoreCase(line.kind())) {
                return one;
            }
        }
        fault(
                tr(
                        "loại yêu cầu «%s» không có; ghi một trong: %s.",
                        Objects.requireNonNullElse(line.kind(), ""),
                        String.join(
                                ", ",
                                List.of(RequirementKind.values()).stream()
                                        .map(RequirementKind::word)
                                        .toList())));
        return kind;
    }

    private static @Nullable String unitOf(RequirementKind kind) {
        return kind == RequirementKind.PERCENT ? "%" : null;
    }

    private List<Requirement.Part> parts() {
        if (line.parts() == null) {
            return old == null ? List.of() : old.parts();
        }
        var parts = new ArrayList<Requirement.Part>();
        for (var part : line.parts()) {
            if (part.key() == null || part.key().isBlank()) {
                fault(tr("một phần thiếu mã."));
            } else {
                parts.add(
                        new Requirement.Part(
                                part.key(),
                                Objects.requireNonNullElse(part.name(), part.key()),
                                part.unit()));
            }
        }
        return List.copyOf(parts);
    }

    private Thresholds thresholds(RequirementKind kind, List<Requirement.Part> parts) {
        var bars = new ArrayList<Threshold>();
        var seen = new HashSet<List<Object>>();
        for (var bar :
                line.thresholds() == null ? List.<SetFile.ThresholdLine>of() : line.thresholds()) {
            var made = threshold(bar, kind, parts);
            var key =
                    List.<Object>of(
                            Objects.requireNonNullElse(bar.part(), ""),
                            Objects.requireNonNullElse(bar.dimension(), ""),
                            Objects.requireNonNullElse(bar.year(), 0));
            if (made != null && !seen.add(key)) {
                faults.add(
                        bar.row(),
                        code,
                        tr("ngưỡng của %s ghi hai lần cho cùng cột và năm.", code));
            } else if (made != null) {
                bars.add(made);
            }
        }
        if (kind == RequirementKind.ZERO && bars.isEmpty() && old == null) {
            bars.add(
                    new Threshold(
                            null,
                            null,
                            null,
                            Operator.EXACTLY,
                            BigDecimal.ZERO,
                            inheritedOrGiven(),
                            null));
        }
        return old == null ? new Thresholds(bars) : old.thresholds().refinedBy(bars);
    }

    private boolean inheritedOrGiven() {
        return line.confirmed() != null ? line.confirmed() : inherited();
    }

    private @Nullable Threshold threshold(
            SetFile.ThresholdLine bar, RequirementKind kind, List<Requirement.Part> parts) {
        if (bar.value() == null) {
            faults.add(bar.row(), code, tr("ngưỡng của %s thiếu số.", code));
            return null;
        }
        if (bar.dimension() != null && !dimensions.has(bar.dimension())) {
            faults.add(bar.row(), code, tr("cột ngưỡng «%s» không có trong bộ.", bar.dimension()));
        }
        if (bar.year() != null && (bar.year() < head.firstYear() || bar.year() > head.lastYear())) {
            faults.add(bar.row(), code, tr("năm %d nằm ngoài thời kỳ của bộ.", bar.year()));
        }
        if (kind == RequirementKind.ACHIEVED) {
            faults.add(
                    bar.row(),
                    code,
                    tr("chỉ tiêu %s loại «đạt / không đạt» không có ngưỡng số.", code));
        }
        if (kind == RequirementKind.COMPOUND
                && parts.stream().noneMatch(part -> part.key().equals(bar.part()))) {
            faults.add(bar.row(), code, tr("ngưỡng của %s phải ghi cho một phần đã kể tên.", code));
        }
        return new Threshold(
                bar.part(),
                bar.dimension(),
                bar.year(),
                operator(bar, kind),
                bar.value(),
                !Boolean.FALSE.equals(bar.confirmed()),
                act(bar));
    }

    /** A province's bar says so itself, also where it repeats the national one. */
    private @Nullable String act(SetFile.ThresholdLine bar) {
        return bar.act() == null && head.base() != null ? head.act().brief() : bar.act();
    }

    private Operator operator(SetFile.ThresholdLine bar, RequirementKind kind) {
        var written = bar.operator() != null ? bar.operator() : line.operator();
        if (written == null) {
            return kind == RequirementKind.ZERO ? Operator.EXACTLY : inheritedOperator();
        }
        for (var one : Operator.values()) {
            if (one.code().equals(written.strip()) || one.sign().equals(written.strip())) {
                return one;
            }
        }
        faults.add(
                bar.row(), code, tr("dấu so sánh «%s» không có; ghi >=, <=, > hoặc <.", written));
        return Operator.AT_LEAST;
    }

    private Operator inheritedOperator() {
        return old == null || old.thresholds().isEmpty()
                ? Operator.AT_LEAST
                : old.thresholds().entries().getFirst().operator();
    }

    private void fault(String sentence) {
        faults.add(line.row(), code, sentence);
    }
}
