package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.analysis.Distance.Lack;
import vn.chungsuc.analysis.Distances.Row;
import vn.chungsuc.analysis.view.UnitDistancePage;
import vn.chungsuc.analysis.view.UnitDistancePage.Missing;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one unit lacks, with its figures and its bars. */
@Component
class UnitDistances {

    private final Sheets sheets;

    UnitDistances(Sheets sheets) {
        this.sheets = sheets;
    }

    UnitDistancePage page(Scope scope, Area area, Row row, Contexts contexts) {
        var sheet =
                sheets.read(
                        scope,
                        SheetAddress.of(
                                row.unit().code(), row.unit().set(), area.year(), area.on()));
        var distance = row.distance();
        return new UnitDistancePage(
                contexts.of(area, "/khoang-cach"),
                tr(
                        "Khoảng cách tới lớp trên: %s, năm %d",
                        Words.lower(area.unit().fullName()), area.year()),
                sentence(row),
                Tabs.of(area, Tabs.DISTANCE),
                tr(row.set().name()),
                area.path() + "/khoang-cach.xlsx" + area.query(),
                lacks(sheet, row, distance.criteriaNeeded()));
    }

    private static String sentence(Row row) {
        var distance = row.distance();
        var met = distance.criteriaMet() + "/" + row.set().criteriaTotal();
        if (distance.next() == null) {
            return tr("Đạt %s tiêu chí, đã ở lớp cao nhất.", met);
        }
        return tr(
                "Đạt %s tiêu chí; lớp trên là «%s»: còn thiếu %d tiêu chí, gần nhất là qua %d chỉ"
                        + " tiêu.",
                met,
                Words.lower(Words.band(distance.next())),
                distance.criteriaNeeded(),
                distance.indicatorsNeeded());
    }

    private static List<UnitDistancePage.Lack> lacks(Sheet sheet, Row row, int needed) {
        var lacks = new ArrayList<UnitDistancePage.Lack>();
        for (var lack : row.distance().lacks()) {
            lacks.add(
                    new UnitDistancePage.Lack(
                            Words.name(lack.criterion()),
                            lack.needed(),
                            lacks.size() < needed,
                            missing(sheet, row, lack),
                            row.unit().sheetPath(sheet.year())
                                    + "#tc-"
                                    + lack.criterion().number()));
        }
        return lacks;
    }

    private static List<Missing> missing(Sheet sheet, Row row, Lack lack) {
        return lack.indicators().stream().map(one -> missing(sheet, row, one)).toList();
    }

    private static Missing missing(Sheet sheet, Row row, Indicator one) {
        var reading = sheet.cell(one).reading();
        return new Missing(
                one.code() + ". " + tr(one.name()),
                row.unit().verdict(one),
                Words.reading(one, reading),
                Objects.requireNonNullElse(
                        one.requirement().text(sheet.dimension(), sheet.year()),
                        tr("chưa có ngưỡng")),
                Gap.text(one, reading, sheet.dimension(), sheet.year()),
                one.optional(),
                row.unit().cellPath(sheet.year(), one));
    }
}
