package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.review.SectorQueries.Choice;
import vn.chungsuc.review.SectorQueries.UnitItem;
import vn.chungsuc.review.SectorQueries.Wanted;
import vn.chungsuc.review.view.ReviewLine;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of the sector's screen: one indicator, unit by unit. */
@Component
class SectorLines {

    private static final int NOT_OWN = -1;

    private final SectorQueries queries;
    private final ReviewQueries reviews;
    private final Desk desk;
    private final Clock clock;

    SectorLines(SectorQueries queries, ReviewQueries reviews, Desk desk, Clock clock) {
        this.queries = queries;
        this.reviews = reviews;
        this.desk = desk;
        this.clock = clock;
    }

    List<ReviewLine> all(Officer officer, SectorPages.At at, List<UnitItem> units) {
        var past = past(officer, at.indicator(), units);
        var actor = above(officer);
        return units.stream().map(one -> line(actor, at, one, past, null)).toList();
    }

    /** The officer's own unit is never on the screen. */
    private Actor above(Officer officer) {
        return desk.actor(officer, NOT_OWN);
    }

    private Map<ReviewQueries.Past, Cell> past(
            Officer officer, Indicator indicator, List<UnitItem> units) {
        var wanted = new ArrayList<ReviewQueries.Past>();
        for (var one : units) {
            var version = one.item().versionBeside(one.cell().version());
            if (version != null) {
                wanted.add(new ReviewQueries.Past(one.sheet(), indicator.position(), version));
            }
        }
        return reviews.past(officer.scope(), wanted);
    }

    /** One line of the screen again, after something was done on it. */
    ReviewLine line(
            Officer officer, Sheet sheet, Indicator indicator, Lines.@Nullable Unkept unkept) {
        var choice = new Choice(sheet.set().id(), sheet.year());
        var at = new SectorPages.At(choice, sheet.set(), indicator, List.of());
        var unit = sheet.unit().id();
        var wanted = new Wanted(choice, indicator.position(), "", "", "", "", unit, 0, 1);
        var units = queries.units(officer.scope(), wanted, LocalDate.now(clock));
        if (units.isEmpty()) {
            throw new NotFound();
        }
        return line(above(officer), at, units.getFirst(), past(officer, indicator, units), unkept);
    }

    private ReviewLine line(
            Actor actor,
            SectorPages.At at,
            UnitItem one,
            Map<ReviewQueries.Past, Cell> past,
            Lines.@Nullable Unkept unkept) {
        var indicator = at.indicator();
        var version = one.item().versionBeside(one.cell().version());
        var before =
                version == null
                        ? null
                        : past.get(
                                new ReviewQueries.Past(one.sheet(), indicator.position(), version));
        var paths =
                new ReviewPaths(
                        SheetAddress.of(one.code(), at.set().id(), at.choice().year(), null));
        var bar = indicator.judge(Reading.NOTHING, one.dimension(), at.choice().year());
        return Lines.line(
                new Lines.Head(
                        "dv-" + one.code(),
                        one.name(),
                        paths.page("loc=tat-ca") + "#" + ReviewPaths.rowId(indicator.code()),
                        one.track() == Track.RECOGNITION ? one.track().word() : one.above(),
                        bar.requirement()),
                new Lines.Looked(indicator, one.cell(), before, one.item()),
                new Review(
                        one.track(),
                        one.agreed(),
                        one.concluded(),
                        one.item().attempt(),
                        List.of()),
                actor,
                false,
                paths,
                "nganh",
                unkept,
                LocalDate.now(clock));
    }
}
