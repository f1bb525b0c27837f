package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheets that went out as a workbook and came back: what saving them would change. */
@Component
class ReturnedSheets {

    private final UploadQueries uploads;
    private final AreaQueries area;
    private final Sheets sheets;
    private final CriteriaSets sets;

    ReturnedSheets(UploadQueries uploads, AreaQueries area, Sheets sheets, CriteriaSets sets) {
        this.uploads = uploads;
        this.area = area;
        this.sheets = sheets;
        this.sets = sets;
    }

    /**
     * @param line where it stands in the file
     * @param rows null: the row itself cannot be placed, nor is it planned
     * @param refusal why, then
     */
    record Row(
            SheetBook.Line line,
            @Nullable ReturnedLine rows,
            @Nullable Sheet sheet,
            PlanCell.@Nullable Planned planned,
            @Nullable String refusal) {

        static Row misplaced(SheetBook.Line line, @Nullable Sheet sheet, String refusal) {
            return new Row(line, null, sheet, null, refusal);
        }

        Outcome outcome() {
            return planned == null ? Outcome.REFUSED : planned.outcome();
        }
    }

    record Returned(
            Upload upload, CriteriaSet set, int year, Map<String, Sheet> sheets, List<Row> rows) {

        long count(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }

        long units() {
            return rows.stream()
                    .filter(row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED)
                    .map(row -> row.line().unit())
                    .distinct()
                    .count();
        }
    }

    /**
     * @throws Unfit for a workbook of another form, set or area
     */
    void check(Scope scope, SheetBook.Origin origin, byte[] bytes) {
        if (!origin.form().equals(SheetBook.FORM)) {
            throw new Unfit(tr("Phiếu này tải từ bản phần mềm cũ. Tải phiếu mới rồi điền lại."));
        }
        var set =
                sets.find(origin.set())
                        .orElseThrow(() ->
                                new Unfit(
                                        tr(
                                                "Phiếu theo bộ tiêu chí «%s», ở đây không có bộ"
                                                        + " này.",
                                                origin.set())));
        var known = known(scope, set, origin.year());
        var lines = SheetBookReader.lines(bytes);
        if (lines.stream().noneMatch(line -> known.containsKey(line.unit()))) {
            throw new Unfit(
                    tr(
                            "Đây là phiếu năm %d của %s, không thuộc địa bàn bạn phụ trách.",
                            origin.year(), origin.holder()));
        }
    }

    private Map<String, KnownUnit> known(Scope scope, CriteriaSet set, int year) {
        var known = new HashMap<String, KnownUnit>();
        area.names(scope, set.head().level(), year)
                .forEach(one -> known.put(one.unit().code(), one.unit()));
        return known;
    }

    Returned open(Officer officer, int id) {
        var scope = officer.scope();
        var upload = uploads.require(scope, id, Upload.Kind.SHEETS);
        var bytes = uploads.bytes(scope, id);
        var origin = SheetBookReader.origin(bytes);
        if (origin == null) {
            throw new NotFound();
        }
        var set = sets.require(origin.set());
        var known = known(scope, set, origin.year());
        var read = new LinkedHashMap<String, Sheet>();
        var rows = new ArrayList<Row>();
        for (var group : ReturnedLine.of(SheetBookReader.lines(bytes))) {
            var line = group.first();
            var unit = known.get(line.unit());
            if (unit == null) {
                rows.add(
                        Row.misplaced(
                                line,
                                null,
                                tr(
                                        "Đơn vị mã «%s» không thuộc địa bàn bạn phụ trách.",
                                        line.unit())));
                continue;
            }
            var sheet =
                    read.computeIfAbsent(
                            line.unit(),
                            code ->
                                    sheets.read(
                                            scope,
                                            new SheetAddress(
                                                    code, set.id(), origin.year(), unit.on())));
            rows.add(row(officer, sheet, group));
            misplaced(sheet, group, rows);
        }
        return new Returned(upload, set, origin.year(), read, rows);
    }

    private static Row row(Officer officer, Sheet sheet, ReturnedLine group) {
        var line = group.first();
        var indicator = sheet.set().indicator(line.indicator());
        if (indicator.isEmpty()) {
            return Row.misplaced(
                    line, sheet, tr("Bộ tiêu chí không có chỉ tiêu «%s».", line.indicator()));
        }
        if (group.own() == null) {
            return Row.misplaced(
                    line, sheet, tr("Tệp thiếu dòng của chỉ tiêu %s.", line.indicator()));
        }
        var planned =
                new PlanCell(officer, sheet)
                        .plan(indicator.get(), group.inputs(), line.version(), group.isUntouched());
        return new Row(line, group, sheet, planned, planned.refusal());
    }

    /** Rows that stand there twice, and parts the indicator has not. */
    private static void misplaced(Sheet sheet, ReturnedLine group, List<Row> rows) {
        group.again()
                .forEach(line ->
                        rows.add(
                                Row.misplaced(
                                        line,
                                        sheet,
                                        tr(
                                                "Dòng này lặp lại chỉ tiêu %s của cùng đơn vị.",
                                                line.code()))));
        var indicator = sheet.set().indicator(group.first().indicator());
        for (var line : indicator.isEmpty() ? List.<SheetBook.Line>of() : group.parts().values()) {
            if (indicator.get().asked().stream().noneMatch(one -> one.key().equals(line.part()))) {
                rows.add(
                        Row.misplaced(
                                line,
                                sheet,
                                tr(
                                        "Chỉ tiêu %s không có phần «%s».",
                                        line.indicator(), line.part())));
            }
        }
    }
}
