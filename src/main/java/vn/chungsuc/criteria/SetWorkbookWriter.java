package vn.chungsuc.criteria;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a set's file form into the template's shape: an export can be loaded again. */
final class SetWorkbookWriter {

    private final List<String> dimensions;
    private final List<String> columns = new ArrayList<>();

    private SetWorkbookWriter(List<String> dimensions) {
        this.dimensions = dimensions;
        columns.addAll(SetSheet.BEFORE_THRESHOLDS);
        dimensions.forEach(key -> columns.add(SetSheet.THRESHOLD + key));
        columns.addAll(SetSheet.AFTER_THRESHOLDS);
    }

    /**
     * @param dimensions keys of the columns; of an overlay, its base's
     */
    static byte[] write(SetFile file, List<String> dimensions) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Chung Suc", "1.0")) {
            new SetWorkbookWriter(dimensions).write(workbook, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook, SetFile file) {
        head(workbook.newWorksheet(SetSheet.HEAD), file);
        indicators(workbook.newWorksheet(SetSheet.INDICATORS), file);
        dimensions(workbook.newWorksheet(SetSheet.DIMENSIONS), file.dimension());
        bands(workbook.newWorksheet(SetSheet.BANDS), file);
    }

    private static void head(Worksheet sheet, SetFile file) {
        var values = headValues(file);
        sheet.width(0, 28);
        sheet.width(1, 90);
        int row = 0;
        for (var field : SetSheet.HEAD_FIELDS) {
            sheet.value(row, 0, field);
            sheet.style(row, 0).bold().set();
            put(sheet, row++, 1, values.get(field));
        }
    }

    private static Map<String, @Nullable Object> headValues(SetFile file) {
        var act = file.act();
        var dimension = file.dimension();
        var special = dimension == null ? null : dimension.special();
        var years = file.years();
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(SetSheet.ID, file.id());
        values.put(SetSheet.NAME, file.name());
        values.put(SetSheet.LEVEL, file.level());
        values.put(SetSheet.TIER, file.tier());
        values.put(SetSheet.PROGRAMME, file.programme());
        values.put(SetSheet.BASE, file.base());
        values.put(SetSheet.PROVINCE, file.province());
        values.put(SetSheet.UNIT_KINDS, joined(file.unitKinds()));
        values.put(SetSheet.FIRST_YEAR, years == null ? null : years.getFirst());
        values.put(SetSheet.LAST_YEAR, years == null ? null : years.getLast());
        values.put(SetSheet.VALID_FROM, file.validFrom());
        values.put(SetSheet.VALID_TO, file.validTo());
        values.put(SetSheet.ACT, act == null ? null : act.name());
        values.put(SetSheet.ACT_BRIEF, act == null ? null : act.brief());
        values.put(SetSheet.ACT_DATE, act == null ? null : act.date());
        values.put(SetSheet.ACT_ISSUER, act == null ? null : act.issuer());
        values.put(SetSheet.NOTE, file.note());
        values.put(SetSheet.DECLARED, file.declaredIndicators());
        values.put(SetSheet.DIMENSION_KIND, dimension == null ? null : dimension.kind());
        values.put(SetSheet.SPECIAL_KEY, special == null ? null : special.key());
        values.put(SetSheet.SPECIAL_MARKS, special == null ? null : joined(special.marks()));
        values.put(SetSheet.SPECIAL_CITATION, special == null ? null : special.citation());
        return values;
    }

    private void indicators(Worksheet sheet, SetFile file) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        sheet.width(columns.indexOf(SetSheet.INDICATOR), 60);
        int row = 1;
        for (var criterion : orEmpty(file.criteria())) {
            var lines = orEmpty(criterion.indicators());
            if (lines.isEmpty()) {
                write(sheet, row++, criterionCells(criterion));
            }
            for (var indicator : lines) {
                for (var cells : rows(criterion, indicator, indicator == lines.getFirst())) {
                    write(sheet, row++, cells);
                }
            }
        }
    }

    private static Map<String, @Nullable Object> criterionCells(SetFile.CriterionLine criterion) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        cells.put(SetSheet.NUMBER, criterion.number());
        cells.put(SetSheet.CRITERION, criterion.name());
        cells.put(SetSheet.GROUP, criterion.group());
        cells.put(SetSheet.OPTIONAL_NEEDED, criterion.optionalNeeded());
        return cells;
    }

    /** The indicator's own row, and one more for each further part, year, sign or confirmation. */
    private List<Map<String, @Nullable Object>> rows(
            SetFile.CriterionLine criterion, SetFile.IndicatorLine indicator, boolean first) {
        var own = first ? criterionCells(criterion) : new LinkedHashMap<String, @Nullable Object>();
        own.put(SetSheet.NUMBER, criterion.number());
        own.put(SetSheet.CODE, indicator.code());
        own.put(SetSheet.INDICATOR, indicator.name());
        own.put(SetSheet.KIND, indicator.kind());
        own.put(SetSheet.UNIT, indicator.unit());
        own.put(SetSheet.BY_SEX, yes(indicator.bySex()));
        own.put(SetSheet.OPTIONAL, yes(indicator.optional()));
        own.put(SetSheet.MONTH, indicator.monthDue());
        own.put(SetSheet.CONFIRMED, yes(indicator.confirmed()));
        own.put(SetSheet.SECTORS, sectors(indicator.sectors()));
        own.put(SetSheet.CITATION, indicator.citation());
        own.put(SetSheet.NOT_APPLICABLE, indicator.notApplicableWhen());
        own.put(SetSheet.INDICATOR_NOTE, indicator.note());
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        rows.add(own);
        partNames(criterion, indicator, rows);
        bars(criterion, indicator, rows);
        return rows;
    }

    private static void partNames(
            SetFile.CriterionLine criterion,
            SetFile.IndicatorLine indicator,
            List<Map<String, @Nullable Object>> rows) {
        for (var part : orEmpty(indicator.parts())) {
            var row =
                    rows.getFirst().containsKey(SetSheet.PART)
                            ? further(criterion, indicator, rows)
                            : rows.getFirst();
            row.put(
                    SetSheet.PART,
                    "%s: %s%s"
                            .formatted(
                                    part.key(),
                                    part.name(),
                                    part.unit() == null ? "" : " (" + part.unit() + ")"));
        }
    }

    private void bars(
            SetFile.CriterionLine criterion,
            SetFile.IndicatorLine indicator,
            List<Map<String, @Nullable Object>> rows) {
        var groups =
                orEmpty(indicator.thresholds()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        bar -> barKey(bar, indicator),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        boolean ownRowFree = !rows.getFirst().containsKey(SetSheet.PART);
        for (var group : groups.entrySet()) {
            var row = ownRowFree ? rows.getFirst() : further(criterion, indicator, rows);
            ownRowFree = false;
            row.putAll(group.getKey());
            for (var bar : group.getValue()) {
                row.put(
                        bar.dimension() == null
                                ? SetSheet.EVERYWHERE
                                : SetSheet.THRESHOLD + bar.dimension(),
                        bar.value());
            }
        }
    }

    private static Map<String, @Nullable Object> barKey(
            SetFile.ThresholdLine bar, SetFile.IndicatorLine indicator) {
        var key = new LinkedHashMap<String, @Nullable Object>();
        key.put(SetSheet.PART, bar.part());
        key.put(SetSheet.YEAR, bar.year());
        key.put(SetSheet.OPERATOR, bar.operator() == null ? indicator.operator() : bar.operator());
        key.put(SetSheet.CONFIRMED, Boolean.FALSE.equals(bar.confirmed()) ? "không" : null);
        key.put(SetSheet.THRESHOLD_ACT, bar.act());
        return key;
    }

    private static Map<String, @Nullable Object> further(
            SetFile.CriterionLine criterion,
            SetFile.IndicatorLine indicator,
            List<Map<String, @Nullable Object>> rows) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put(SetSheet.NUMBER, criterion.number());
        row.put(SetSheet.CODE, indicator.code());
        rows.add(row);
        return row;
    }

    private void write(Worksheet sheet, int row, Map<String, @Nullable Object> cells) {
        cells.forEach((column, value) -> put(sheet, row, columns.indexOf(column), value));
    }

    private static void dimensions(Worksheet sheet, SetFile.@Nullable Dimension dimension) {
        header(sheet, "Khóa", "Tên", "Tỉnh cũ (trước 1/7/2025)");
        int row = 1;
        for (var option :
                dimension == null ? List.<SetFile.Option>of() : orEmpty(dimension.options())) {
            put(sheet, row, 0, option.key());
            put(sheet, row, 1, option.name());
            put(sheet, row++, 2, joined(option.provinces()));
        }
    }

    private static void bands(Worksheet sheet, SetFile file) {
        header(sheet, "Từ", "Đến", "Tên gọi của tỉnh");
        int row = 1;
        for (var band : orEmpty(file.bands())) {
            put(sheet, row, 0, band.from());
            put(sheet, row, 1, band.to());
            put(sheet, row++, 2, band.name());
        }
    }

    private static void header(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
            sheet.style(0, column).bold().set();
        }
    }

    /** Text stays text: a code such as 17.10 must not become a number, a name not a formula. */
    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number when column >= 0 ->
                    sheet.value(row, column, number instanceof BigDecimal big ? big : number);
            default -> {
                sheet.value(row, column, Objects.toString(value));
                sheet.style(row, column).format("@").set();
            }
        }
    }

    private static @Nullable String yes(@Nullable Boolean value) {
        return value == null ? null : value ? "có" : "không";
    }

    private static @Nullable String joined(@Nullable List<String> words) {
        return words == null ? null : String.join(", ", words);
    }

    private static @Nullable String sectors(@Nullable Map<String, List<String>> sectors) {
        return sectors == null
                ? null
                : sectors.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
