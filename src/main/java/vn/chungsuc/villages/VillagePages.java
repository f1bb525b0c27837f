package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.VillageSum;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.villages.view.VillageGrid;
import vn.chungsuc.villages.view.VillageLine;
import vn.chungsuc.villages.view.VillageLine.State;
import vn.chungsuc.villages.view.VillageTotal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts one indicator of all villages into the words of its page. */
@Component
class VillagePages {

    private final VillageQueries queries;

    VillagePages(VillageQueries queries) {
        this.queries = queries;
    }

    /**
     * What was typed for a village and could not be kept.
     *
     * @param version to write over; of a clash the one that stands now
     */
    record Unsaved(
            String village, Map<String, String> typed, State state, String said, int version) {}

    static Context context(Sheet sheet) {
        return Context.of(sheet.unit().fullName(), null, sheet.unit().code(), sheet.year())
                .at("/danh-gia/{unit}/{year}/thon", List.of());
    }

    VillageGrid grid(Officer officer, Sheet sheet, Indicator indicator, @Nullable Unsaved unsaved) {
        requireCommune(sheet);
        var paths = new VillagePaths(sheet.at());
        var standings = queries.figures(officer.scope(), Place.of(sheet), indicator.code());
        var refusal = sheet.refusal(officer, indicator);
        return new VillageGrid(
                tr("%s. %s, theo thôn", indicator.code(), tr(indicator.name())),
                context(sheet),
                tr(sheet.set().name()),
                indicator.code(),
                tr(indicator.name()),
                indicator.requirement().text(sheet.dimension(), sheet.year()),
                sheet.at().path() + "&ct=" + indicator.code(),
                paths.list(),
                paths.base(),
                neighbour(sheet, indicator, -1),
                neighbour(sheet, indicator, 1),
                refusal,
                indicator.isPercent() || indicator.isAverage(),
                standings.stream()
                        .map(one -> line(sheet.at(), indicator, one, refusal == null, unsaved))
                        .toList(),
                total(officer, sheet, indicator, standings));
    }

    static void requireCommune(Sheet sheet) {
        if (!sheet.unit().level().equals("COMMUNE")) {
            throw new NotFound();
        }
    }

    private static @Nullable String neighbour(Sheet sheet, Indicator indicator, int step) {
        var all = sheet.set().indicators();
        var at = indicator.position() + step;
        return at < 0 || at >= all.size()
                ? null
                : new VillagePaths(sheet.at()).grid(all.get(at).code());
    }

    VillageLine line(
            SheetAddress at,
            Indicator indicator,
            Standing one,
            boolean editable,
            @Nullable Unsaved unsaved) {
        var mine = unsaved != null && unsaved.village().equals(one.code()) ? unsaved : null;
        var id = "thon-" + one.code();
        var inputs = inputs(indicator, one, mine);
        return new VillageLine(
                id,
                one.name(),
                new VillagePaths(at).line(indicator.code(), one.code()),
                base(one.base()),
                mine == null ? one.version() : mine.version(),
                editable,
                Asked.isWord(indicator) ? List.of() : Asked.fields(indicator, id, inputs),
                inputs.getOrDefault(Asked.WORD, ""),
                one.isBlank(),
                one.isBlank() ? "" : CellText.of(indicator, one.reading()),
                one.reading() instanceof Reading.Ratio(var n, var d) && indicator.isPercent()
                        ? Vi.percent(n, d)
                        : "",
                mine != null ? mine.state() : one.isBlank() ? State.EMPTY : State.SAVED,
                mine != null ? mine.said() : said(one),
                Population.doubt(Measure.of(indicator), one.reading(), one.base()));
    }

    private static Map<String, String> inputs(
            Indicator indicator, Standing one, @Nullable Unsaved mine) {
        if (mine != null) {
            return mine.typed();
        }
        var inputs = new HashMap<>(Asked.shown(one.reading()));
        if (one.isBlank()) {
            inputs.putAll(Asked.suggested(indicator, one.base()));
        }
        return inputs;
    }

    static String base(@Nullable Base base) {
        return base == null
                ? ""
                : tr(
                        "%s hộ, %s người (%s)",
                        Vi.number(base.households()),
                        Vi.number(base.people()),
                        Vi.date(base.asOf()));
    }

    private static String said(Standing one) {
        return one.isBlank()
                ? ""
                : tr("Đã lưu %s, %s", Vi.time(one.enteredAt()), one.who() == null ? "" : one.who());
    }

    VillageTotal total(
            Officer officer, Sheet sheet, Indicator indicator, List<Standing> standings) {
        var given = standings.stream().filter(one -> !one.isBlank()).toList();
        var sum = VillageSum.of(indicator, given.stream().map(Standing::reading).toList());
        var cell = sheet.cell(indicator);
        var place = Place.of(sheet);
        var reading = sum.reading();
        var difference =
                reading == null ? null : Compared.difference(indicator, cell.reading(), reading);
        var changes =
                difference == null || cell.enteredAt() == null
                        ? List.<String>of()
                        : Compared.changes(
                                indicator,
                                standings,
                                queries.figuresAt(
                                        officer.scope(),
                                        place,
                                        indicator.code(),
                                        cell.enteredAt()));
        return new VillageTotal(
                given.size(),
                standings.size(),
                standings.stream().filter(Standing::isBlank).map(Standing::name).toList(),
                reading == null ? null : CellText.of(indicator, reading),
                sum.why(),
                CellText.of(indicator, cell),
                reading != null && !cell.isCarried() && Compared.same(cell.reading(), reading),
                difference,
                changes,
                difference != null && changes.isEmpty() && cell.enteredAt() != null
                        ? tr(
                                "Không thôn nào đổi số từ khi phiếu xã ghi số này (%s).",
                                Vi.time(cell.enteredAt()))
                        : null,
                reading == null
                        ? null
                        : Population.refusalOfSum(
                                Measure.of(indicator),
                                reading,
                                queries.base(officer.scope(), place)),
                cell.isCarried() ? 0 : cell.version(),
                reading == null ? null : TakeVillageSum.words(indicator, reading),
                sheet.refusal(officer, indicator) == null
                        ? new VillagePaths(sheet.at()).sum(indicator.code())
                        : null);
    }
}
