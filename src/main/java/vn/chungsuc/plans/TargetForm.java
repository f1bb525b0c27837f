package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.plans.Target.Subject;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a target as it was typed, and says what is wrong beside each field. */
class TargetForm {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2000;

    private final TypedFigures typed;
    private final Plan plan;
    private final CriteriaSet set;
    private final List<Fault> faults;

    TargetForm(Map<String, String> typed, Plan plan, CriteriaSet set) {
        this.typed = new TypedFigures(typed);
        this.faults = this.typed.faults();
        this.plan = plan;
        this.set = set;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What it is about, as far as it can be told; null: not yet. */
    @Nullable Subject subject() {
        var kind = TargetKind.of(typed.text("kind"));
        if (kind == null || kind == TargetKind.OTHER) {
            return null;
        }
        var indicator = kind == TargetKind.INDICATOR ? typed.text("indicator") : null;
        var least = kind == TargetKind.BAND ? typed.whole("least") : null;
        var missing =
                indicator != null && set.indicator(indicator).isEmpty()
                        || kind == TargetKind.BAND && least == null;
        return missing ? null : new Subject(kind, indicator, least);
    }

    int year() {
        var year = typed.whole("year");
        return year == null ? plan.year() : year;
    }

    /** What is asked for, as far as it can be told; null: not yet. */
    @Nullable Goal goal() {
        var comparison = Comparison.of(typed.text("comparison"));
        var value = typed.number("value");
        var upper = typed.number("upper");
        if (comparison == null
                || value == null
                || comparison == Comparison.BETWEEN && upper == null) {
            return null;
        }
        return new Goal(comparison, value, comparison == Comparison.BETWEEN ? upper : null);
    }

    /** What was there before, as typed; null: nothing that can be read. */
    @Nullable BigDecimal before() {
        return typed.number("before");
    }

    /** Null with faults. */
    @Nullable Target read(Set<Integer> named, int countable) {
        var kind = TargetKind.of(typed.text("kind"));
        if (kind == null || !kind.suits(Figures.own(plan, set))) {
            faults.add(new Fault("kind", tr("Chọn chỉ tiêu này nói về gì.")));
            return null;
        }
        var subject = subject();
        if (kind == TargetKind.INDICATOR && subject == null) {
            faults.add(new Fault("indicator", tr("Chọn chỉ tiêu của bộ tiêu chí.")));
        }
        var verdict = isVerdict(subject);
        var name = name(kind, subject);
        var measure = measure(kind, subject, verdict);
        var comparison = verdict ? Comparison.AT_LEAST : comparison();
        var value = verdict ? BigDecimal.ONE : typed.value("value", measure);
        var upper = comparison == Comparison.BETWEEN ? upper(value, measure) : null;
        var least = kind == TargetKind.BAND ? least() : null;
        var parts = kind == TargetKind.INDICATOR ? null : parts(value);
        bounds(kind, value, named.size(), countable);
        var year = checkedYear();
        var before =
                verdict || typed.text("before").isEmpty() ? null : typed.value("before", measure);
        var beforeYear = before == null ? null : beforeYear(year);
        if (!faults.isEmpty()) {
            return null;
        }
        return new Target(
                id(),
                0,
                kind,
                name,
                subject == null ? null : subject.indicator(),
                least,
                Objects.requireNonNull(comparison),
                Objects.requireNonNull(value),
                upper,
                measure,
                year,
                parts == null ? null : parts[0],
                parts == null ? null : parts[1],
                before,
                before == null ? null : beforeYear,
                before == null ? null : (Boolean) true,
                typed.text("note").isEmpty() ? null : typed.text("note"),
                typed.text("lead").isEmpty() ? null : typed.text("lead"),
                version());
    }

    /** Of one unit, by a verdict: there is no number to type. */
    private boolean isVerdict(@Nullable Subject subject) {
        if (subject == null || subject.indicator() == null || !Figures.own(plan, set)) {
            return false;
        }
        return set.indicator(subject.indicator()).map(one -> !Live.isMeasured(one)).orElse(false);
    }

    private String name(TargetKind kind, @Nullable Subject subject) {
        var name = typed.text("name");
        if (name.length() > LONGEST) {
            faults.add(new Fault("name", tr("Tên dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
        if (!name.isEmpty()) {
            return name;
        }
        if (kind == TargetKind.OTHER) {
            faults.add(new Fault("name", tr("Ghi tên chỉ tiêu.")));
            return "";
        }
        return DefaultWords.name(kind, set, subject, plan.level());
    }

    private String measure(TargetKind kind, @Nullable Subject subject, boolean verdict) {
        var measure = typed.text("measure");
        if (measure.isEmpty()) {
            measure = DefaultWords.measure(kind, set, subject, plan.level(), verdict);
        }
        if (measure.isEmpty()) {
            faults.add(
                    new Fault(
                            "measure",
                            tr("Chưa có đơn vị tính, ví dụ xã, hộ, triệu đồng/người/năm.")));
        }
        return measure;
    }

    private @Nullable Comparison comparison() {
        var comparison = Comparison.of(typed.text("comparison"));
        if (comparison == null) {
            faults.add(new Fault("comparison", tr("Chọn cách so: ≥, ≤, =, khoảng.")));
        }
        return comparison;
    }

    private @Nullable BigDecimal upper(@Nullable BigDecimal value, String measure) {
        var upper = typed.value("upper", measure);
        if (value != null && upper != null && upper.compareTo(value) <= 0) {
            faults.add(
                    new Fault(
                            "upper",
                            tr(
                                    "Cận trên %s phải lớn hơn cận dưới %s.",
                                    Vi.number(upper), Vi.number(value))));
        }
        return upper;
    }

    private @Nullable Integer least() {
        var least = typed.whole("least");
        if (least == null || least < 1 || least > set.criteriaTotal()) {
            faults.add(new Fault("least", tr("Ghi số tiêu chí từ 1 đến %d.", set.criteriaTotal())));
        }
        return least;
    }

    /** «duy trì 18» and «thêm 12»; null: not parted. */
    private BigDecimal @Nullable [] parts(@Nullable BigDecimal value) {
        if (typed.text("keep").isEmpty() && typed.text("more").isEmpty()) {
            return null;
        }
        var keep = part("keep");
        var more = part("more");
        if (keep == null || more == null || value == null) {
            return null;
        }
        var sum = keep.add(more);
        if (sum.compareTo(value) != 0) {
            faults.add(
                    new Fault(
                            "keep",
                            tr(
                                    "Duy trì %s và thêm %s là %s, khác giá trị %s.",
                                    Vi.number(keep),
                                    Vi.number(more),
                                    Vi.number(sum),
                                    Vi.number(value))));
        }
        return new BigDecimal[] {keep, more};
    }

    private @Nullable BigDecimal part(String field) {
        return typed.text(field).isEmpty() ? BigDecimal.ZERO : typed.value(field, "");
    }

    private void bounds(TargetKind kind, @Nullable BigDecimal value, int named, int countable) {
        if (value == null) {
            return;
        }
        int most =
                switch (kind) {
                    case CRITERIA, MEAN -> set.criteriaTotal();
                    case INDICATORS -> set.indicatorsTotal();
                    case READY, BAND -> countable;
                    default -> 0;
                };
        if (most > 0 && value.compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.add(
                    new Fault(
                            "value",
                            tr("Nhiều nhất là %d, không thể là %s.", most, Vi.number(value))));
        }
        if (named > 0 && !kind.countsUnits()) {
            faults.add(new Fault("don-vi", tr("Chỉ nêu tên đơn vị cho chỉ tiêu đếm số đơn vị.")));
        }
    }

    private int checkedYear() {
        var year = typed.whole("year");
        var first = plan.firstDay().getYear();
        var last = Math.max(plan.year(), plan.lastDay().getYear());
        if (!typed.text("year").isEmpty() && (year == null || year < first || year > last)) {
            faults.add(
                    new Fault(
                            "year",
                            first == last
                                    ? tr("Kế hoạch này là của năm %d.", first)
                                    : tr("Ghi năm từ %d đến %d.", first, last)));
        }
        return year == null ? plan.year() : year;
    }

    /** A figure of before is of a year before the target's. */
    private @Nullable Integer beforeYear(int year) {
        var before = typed.whole("beforeYear");
        if (before == null || before < FIRST_YEAR || before >= year) {
            faults.add(
                    new Fault(
                            "beforeYear",
                            tr("Ghi năm của hiện trạng, từ %d đến %d.", FIRST_YEAR, year - 1)));
        }
        return before;
    }

    private long id() {
        return typed.text("id").matches("\\d{1,18}") ? Long.parseLong(typed.text("id")) : 0;
    }

    private int version() {
        var version = typed.whole("version");
        return version == null ? 0 : version;
    }
}
