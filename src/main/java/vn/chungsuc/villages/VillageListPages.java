package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.VillageSum;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.villages.view.VillageList;
import vn.chungsuc.villages.view.VillageList.Filter;
import vn.chungsuc.villages.view.VillageList.Group;
import vn.chungsuc.villages.view.VillageList.Line;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The indicators of a sheet with what the villages have given: where to go on. */
@Component
class VillageListPages {

    private static final String GIVEN = "co-so";
    private static final String DIFFERING = "lech";

    private final VillageQueries queries;

    VillageListPages(VillageQueries queries) {
        this.queries = queries;
    }

    VillageList list(Officer officer, Sheet sheet, String wanted) {
        VillagePages.requireCommune(sheet);
        var place = Place.of(sheet);
        var given = queries.given(officer.scope(), place);
        var villages =
                (int)
                        queries.counted(officer.scope(), place).stream()
                                .filter(VillageQueries.Counted::village)
                                .count();
        var paths = new VillagePaths(sheet.at());
        var lines =
                sheet.set().indicators().stream()
                        .map(one -> line(sheet, one, given, paths))
                        .toList();
        return new VillageList(
                tr("Số liệu thôn của %s, năm %d", sheet.unit().fullName(), sheet.year()),
                VillagePages.context(sheet),
                tr(sheet.set().name()),
                sheet.at().path(),
                paths.base(),
                villages,
                List.of(
                        filter(tr("Tất cả"), "", wanted, lines, paths),
                        filter(tr("Đã có số của thôn"), GIVEN, wanted, lines, paths),
                        filter(tr("Lệch phiếu xã"), DIFFERING, wanted, lines, paths)),
                sheet.set().criteria().stream()
                        .map(one -> group(sheet, one, lines, shown(wanted)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    private static Line line(
            Sheet sheet,
            Indicator indicator,
            Map<String, List<Reading>> given,
            VillagePaths paths) {
        var readings = given.getOrDefault(indicator.code(), List.of());
        var cell = sheet.cell(indicator);
        var sum = VillageSum.of(indicator, readings).reading();
        return new Line(
                indicator.code(),
                tr(indicator.name()),
                paths.grid(indicator.code()),
                readings.size(),
                sum == null ? "" : CellText.of(indicator, sum),
                CellText.of(indicator, cell),
                sum != null && !Compared.same(cell.reading(), sum));
    }

    private static Predicate<Line> shown(String filter) {
        return switch (filter) {
            case GIVEN -> line -> line.given() > 0;
            case DIFFERING -> Line::differs;
            default -> _ -> true;
        };
    }

    private static Filter filter(
            String label, String filter, String wanted, List<Line> lines, VillagePaths paths) {
        var count = (int) lines.stream().filter(shown(filter)).count();
        return new Filter(label, count, paths.list(filter), filter.equals(wanted));
    }

    private static Group group(
            Sheet sheet, Criterion criterion, List<Line> lines, Predicate<Line> shown) {
        return new Group(
                criterion.number(),
                tr(criterion.name()),
                sheet.set().indicators().stream()
                        .filter(one -> one.criterion() == criterion.number())
                        .map(one -> lines.get(one.position()))
                        .filter(shown)
                        .toList());
    }
}
