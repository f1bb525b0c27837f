package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The indicators of the template: the first row of a code names it, further rows of it add bars by
 * year or part.
 */
final class IndicatorRows {

    private static final Pattern PART = Pattern.compile("([^:]+):\\s*([^(]+?)(?:\\s*\\((.+)\\))?");

    private static final Pattern DATED = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2}):\\s*(.*)");
    private static final String ALWAYS = "2000-01-01";

    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, CriterionDraft> criteria = new LinkedHashMap<>();
    private @Nullable CriterionDraft current;

    IndicatorRows(Faults faults) {
        this.faults = faults;
    }

    private static final class CriterionDraft {
        private final int number;
        private final SetWorkbook.Line first;
        private final Map<String, IndicatorDraft> indicators = new LinkedHashMap<>();

        CriterionDraft(int number, SetWorkbook.Line first) {
            this.number = number;
            this.first = first;
        }
    }

    private static final class IndicatorDraft {
        private final SetWorkbook.Line first;
        private final Map<String, SetFile.PartLine> parts = new LinkedHashMap<>();
        private final List<SetFile.ThresholdLine> thresholds = new ArrayList<>();

        IndicatorDraft(SetWorkbook.Line first) {
            this.first = first;
        }
    }

    List<SetFile.CriterionLine> read(List<SetWorkbook.Line> rows) {
        if (rows.isEmpty()) {
            faults.add(tr("Tệp XLSX"), tr("thiếu trang «%s».", SetSheet.INDICATORS));
            return List.of();
        }
        header(rows.getFirst());
        rows.stream()
                .skip(1)
                .filter(row -> row.cells().stream().anyMatch(cell -> cell != null))
                .forEach(this::row);
        return criteria.values().stream().map(this::line).toList();
    }

    private void header(SetWorkbook.Line row) {
        for (int column = 0; column < row.cells().size(); column++) {
            var name = row.at(column);
            if (name != null && columns.put(name, column) != null) {
                faults.add(row.number(), name, tr("cột «%s» ghi hai lần.", name));
            }
            if (name != null && !isKnown(name)) {
                faults.add(row.number(), name, tr("cột «%s» không có trong mẫu.", name));
            }
        }
        for (var needed : List.of(SetSheet.NUMBER, SetSheet.CODE)) {
            if (!columns.containsKey(needed)) {
                faults.add(row.number(), needed, tr("thiếu cột «%s».", needed));
            }
        }
    }

    private static boolean isKnown(String name) {
        return SetSheet.BEFORE_THRESHOLDS.contains(name)
                || SetSheet.AFTER_THRESHOLDS.contains(name)
                || name.startsWith(SetSheet.THRESHOLD);
    }

    private void row(SetWorkbook.Line row) {
        var number = text(row, SetSheet.NUMBER) == null ? null : integer(row, SetSheet.NUMBER);
        if (number != null) {
            current = criteria.computeIfAbsent(number, one -> new CriterionDraft(one, row));
        }
        if (current == null) {
            faults.add(row.number(), "", tr("chưa ghi thuộc tiêu chí số mấy."));
            return;
        }
        var code = code(row);
        if (code == null) {
            if (row != current.first) {
                faults.add(row.number(), "", tr("thiếu mã chỉ tiêu."));
            }
            return;
        }
        var indicator = current.indicators.get(code);
        if (indicator != null && text(row, SetSheet.INDICATOR) != null && !isBar(row)) {
            faults.add(
                    row.number(),
                    code,
                    tr("mã chỉ tiêu %s đã ghi ở dòng %d.", code, indicator.first.number()));
            return;
        }
        bars(row, current.indicators.computeIfAbsent(code, one -> new IndicatorDraft(row)));
    }

    private boolean isBar(SetWorkbook.Line row) {
        return text(row, SetSheet.YEAR) != null || text(row, SetSheet.PART) != null;
    }

    private void bars(SetWorkbook.Line row, IndicatorDraft indicator) {
        var part = part(row);
        if (part != null && part.key() != null) {
            indicator.parts.merge(
                    part.key(), part, (old, more) -> more.name() == null ? old : more);
        }
        var key = part == null ? null : part.key();
        columns.forEach((name, column) -> {
            if (name.startsWith(SetSheet.THRESHOLD) && row.at(column) != null) {
                var dimension =
                        name.equals(SetSheet.EVERYWHERE)
                                ? null
                                : name.substring(SetSheet.THRESHOLD.length());
                indicator.thresholds.add(bar(row, key, dimension, name));
            }
        });
    }

    private SetFile.ThresholdLine bar(
            SetWorkbook.Line row,
            @Nullable String part,
            @Nullable String dimension,
            String column) {
        return new SetFile.ThresholdLine(
                part,
                dimension,
                text(row, SetSheet.YEAR) == null ? null : integer(row, SetSheet.YEAR),
                text(row, SetSheet.OPERATOR),
                number(row, column),
                Boolean.FALSE.equals(yes(row, SetSheet.CONFIRMED)) ? false : null,
                text(row, SetSheet.THRESHOLD_ACT),
                row.number());
    }

    /** "tap-trung: từ trạm cấp tập trung (%)", or the key alone on further rows. */
    private SetFile.@Nullable PartLine part(SetWorkbook.Line row) {
        var text = text(row, SetSheet.PART);
        if (text == null) {
            return null;
        }
        var named = PART.matcher(text);
        return named.matches()
                ? new SetFile.PartLine(named.group(1).strip(), named.group(2), named.group(3))
                : new SetFile.PartLine(text, null, null);
    }

    private SetFile.CriterionLine line(CriterionDraft criterion) {
        var first = criterion.first;
        return new SetFile.CriterionLine(
                criterion.number,
                text(first, SetSheet.CRITERION),
                text(first, SetSheet.GROUP),
                text(first, SetSheet.OPTIONAL_NEEDED) == null
                        ? null
                        : integer(first, SetSheet.OPTIONAL_NEEDED),
                criterion.indicators.values().stream().map(this::line).toList(),
                first.number());
    }

    private SetFile.IndicatorLine line(IndicatorDraft indicator) {
        var row = indicator.first;
        return new SetFile.IndicatorLine(
                code(row),
                text(row, SetSheet.INDICATOR),
                text(row, SetSheet.KIND),
                text(row, SetSheet.UNIT),
                null,
                yes(row, SetSheet.BY_SEX),
                yes(row, SetSheet.OPTIONAL),
                text(row, SetSheet.MONTH) == null ? null : integer(row, SetSheet.MONTH),
                indicator.thresholds.isEmpty() ? yes(row, SetSheet.CONFIRMED) : null,
                sectors(row),
                text(row, SetSheet.CITATION),
                text(row, SetSheet.INDICATOR_NOTE),
                text(row, SetSheet.NOT_APPLICABLE),
                indicator.parts.isEmpty() ? null : List.copyOf(indicator.parts.values()),
                indicator.thresholds.isEmpty() ? null : indicator.thresholds,
                row.number());
    }

    /**
     * Agencies parted by «;», one period a line: "2021-01-01: Y tế" and "2025-03-01: Nội vụ; Y tế".
     */
    private @Nullable Map<String, List<String>> sectors(SetWorkbook.Line row) {
        var text = text(row, SetSheet.SECTORS);
        if (text == null) {
            return null;
        }
        var sectors = new LinkedHashMap<String, List<String>>();
        for (var period : text.lines().toList()) {
            var dated = DATED.matcher(period);
            var from = dated.matches() ? dated.group(1) : ALWAYS;
            var names = dated.matches() ? dated.group(2) : period;
            sectors.put(from, Arrays.stream(names.split(";")).map(String::strip).toList());
        }
        return sectors;
    }

    /** A code typed into a number cell comes with a comma. */
    private @Nullable String code(SetWorkbook.Line row) {
        var code = text(row, SetSheet.CODE);
        return code == null ? null : code.replace(',', '.');
    }

    private @Nullable String text(SetWorkbook.Line row, String column) {
        return row.at(columns.getOrDefault(column, -1));
    }

    private @Nullable BigDecimal number(SetWorkbook.Line row, String column) {
        var text = text(row, column);
        try {
            return text == null
                    ? null
                    : VietnameseNumber.value(
                            text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        } catch (VietnameseNumber.Unreadable e) {
            faults.add(
                    row.number(),
                    column,
                    tr("cột «%s»: %s", column, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private @Nullable Integer integer(SetWorkbook.Line row, String column) {
        var text = text(row, column);
        try {
            return text == null ? null : new BigDecimal(text).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            faults.add(
                    row.number(),
                    column,
                    tr("cột «%s» phải là số nguyên, không phải «%s».", column, text));
            return null;
        }
    }

    private @Nullable Boolean yes(SetWorkbook.Line row, String column) {
        var text = text(row, column);
        if (text == null) {
            return null;
        }
        var yes = WrittenWords.yes(text);
        if (yes == null) {
            faults.add(row.number(), column, tr("cột «%s» ghi «có» hoặc «không».", column));
        }
        return yes;
    }
}
