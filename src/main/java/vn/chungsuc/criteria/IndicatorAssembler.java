package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The criteria and indicators of a file; over a base, those it names are refined or added. */
final class IndicatorAssembler {

    private final String act;
    private final Dimensions dimensions;
    private final SetHead head;
    private final @Nullable CriteriaSet base;
    private final Faults faults;
    private final Set<String> codes = new HashSet<>();
    private int nextPosition;

    IndicatorAssembler(
            String act,
            Dimensions dimensions,
            SetHead head,
            @Nullable CriteriaSet base,
            Faults faults) {
        this.act = act;
        this.dimensions = dimensions;
        this.head = head;
        this.base = base;
        this.faults = faults;
        this.nextPosition = base == null ? 0 : base.indicatorsTotal();
    }

    List<Criterion> criteria(List<SetFile.CriterionLine> lines) {
        var result = new LinkedHashMap<Integer, Criterion>();
        if (base != null) {
            base.criteria().forEach(criterion -> result.put(criterion.number(), criterion));
        }
        var seen = new HashSet<Integer>();
        for (var line : lines) {
            if (line.number() == null || line.number() < 1) {
                faults.add(line.row(), "criteria", tr("tiêu chí thiếu số thứ tự."));
            } else if (!seen.add(line.number())) {
                faults.add(
                        line.row(),
                        tr("tiêu chí %d", line.number()),
                        tr("tiêu chí %d ghi hai lần.", line.number()));
            } else {
                var old = result.get(line.number());
                result.put(
                        line.number(),
                        criterion(
                                line,
                                line.number(),
                                old,
                                old == null ? result.size() : old.index()));
            }
        }
        return List.copyOf(result.values());
    }

    private Criterion criterion(
            SetFile.CriterionLine line, int number, @Nullable Criterion old, int index) {
        var indicators = new LinkedHashMap<String, Indicator>();
        if (old != null) {
            old.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        }
        for (var one :
                line.indicators() == null ? List.<SetFile.IndicatorLine>of() : line.indicators()) {
            var made = indicator(one, number);
            indicators.put(made.code(), made);
        }
        var name = line.name() == null && old != null ? old.name() : line.name();
        if (name == null || name.isBlank()) {
            faults.add(line.row(), tr("tiêu chí %d", number), tr("tiêu chí %d thiếu tên.", number));
        }
        var optional = indicators.values().stream().filter(Indicator::optional).count();
        int needed =
                line.optionalNeeded() != null
                        ? line.optionalNeeded()
                        : old == null ? 0 : old.optionalNeeded();
        if (needed < 0 || needed > optional) {
            faults.add(
                    line.row(),
                    tr("tiêu chí %d", number),
                    tr("cần đạt %d chỉ tiêu tự chọn nhưng chỉ có %d.", needed, optional));
        }
        var group = line.group() != null ? line.group() : old == null ? "" : old.group();
        return new Criterion(
                number,
                index,
                Objects.requireNonNullElse(name, ""),
                group,
                needed,
                List.copyOf(indicators.values()));
    }

    private Indicator indicator(SetFile.IndicatorLine line, int criterion) {
        var code = line.code() == null ? "" : line.code().strip();
        if (code.isEmpty()) {
            faults.add(line.row(), tr("tiêu chí %d", criterion), tr("chỉ tiêu thiếu mã."));
        } else if (!codes.add(code)) {
            faults.add(line.row(), code, tr("mã chỉ tiêu %s ghi hai lần.", code));
        }
        var old = base == null ? null : base.indicator(code).orElse(null);
        if (old != null && old.criterion() != criterion) {
            faults.add(
                    line.row(), code, tr("chỉ tiêu %s thuộc tiêu chí %d.", code, old.criterion()));
        }
        var requirement =
                new RequirementAssembler(line, code, old, dimensions, head, faults).requirement();
        return old == null
                ? fresh(line, code, criterion, requirement)
                : refined(line, old, requirement);
    }

    private Indicator fresh(
            SetFile.IndicatorLine line, String code, int criterion, Requirement requirement) {
        if (line.name() == null || line.name().isBlank()) {
            faults.add(line.row(), code, tr("chỉ tiêu %s thiếu tên.", code));
        }
        return new Indicator(
                code,
                criterion,
                nextPosition++,
                Objects.requireNonNullElse(line.name(), "").strip(),
                requirement,
                month(line, code),
                sectors(line, code),
                citation(line, code),
                line.note(),
                line.notApplicableWhen(),
                Boolean.TRUE.equals(line.optional()),
                base != null);
    }

    private Indicator refined(SetFile.IndicatorLine line, Indicator old, Requirement requirement) {
        return new Indicator(
                old.code(),
                old.criterion(),
                old.position(),
                line.name() == null ? old.name() : line.name().strip(),
                requirement,
                line.monthDue() == null ? old.monthDue() : month(line, old.code()),
                line.sectors() == null ? old.sectors() : sectors(line, old.code()),
                citation(line, old.code()),
                line.note() == null ? old.note() : line.note(),
                line.notApplicableWhen() == null
                        ? old.notApplicableWhen()
                        : line.notApplicableWhen(),
                line.optional() == null ? old.optional() : line.optional(),
                true);
    }

    private String citation(SetFile.IndicatorLine line, String code) {
        return line.citation() != null ? line.citation() : WrittenWords.citation(act, code);
    }

    private @Nullable Integer month(SetFile.IndicatorLine line, String code) {
        if (line.monthDue() != null && (line.monthDue() < 1 || line.monthDue() > 12)) {
            faults.add(line.row(), code, tr("tháng có số liệu phải từ 1 đến 12."));
            return null;
        }
        return line.monthDue();
    }

    private Map<LocalDate, List<String>> sectors(SetFile.IndicatorLine line, String code) {
        var dated = new TreeMap<LocalDate, List<String>>(Comparator.naturalOrder());
        for (var entry :
                (line.sectors() == null ? Map.<String, List<String>>of() : line.sectors())
                        .entrySet()) {
            try {
                dated.put(LocalDate.parse(entry.getKey()), List.copyOf(entry.getValue()));
            } catch (DateTimeException e) {
                faults.add(
                        line.row(),
                        code,
                        tr("ngày «%s» của ngành phụ trách không đọc được.", entry.getKey()));
            }
        }
        return Collections.unmodifiableMap(dated);
    }
}
