package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.review.view.ReviewLine;
import vn.chungsuc.review.view.ReviewPage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts a sheet on its way into the words of its page. */
@Component
class ReviewPages {

    private final ReviewQueries queries;
    private final Sheets sheets;
    private final Desk desk;
    private final Clock clock;

    ReviewPages(ReviewQueries queries, Sheets sheets, Desk desk, Clock clock) {
        this.queries = queries;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    Sheet sheet(Officer officer, SheetOf of) {
        var scope = officer.scope();
        return sheets.read(scope, sheets.address(scope, of.unit(), of.year(), of.bo(), of.ngay()));
    }

    /** As it stands after something was done. */
    Sheet again(Officer officer, Sheet sheet) {
        return sheets.read(officer.scope(), sheet.at());
    }

    Reviewed reviewed(Officer officer, Sheet sheet) {
        var scope = officer.scope();
        var row = queries.row(scope, sheet);
        var items = row.attempt() == 0 ? Map.<Integer, Item>of() : queries.items(scope, sheet);
        var wanted = new ArrayList<ReviewQueries.Past>();
        items.forEach((at, item) -> {
            var version = item.versionBeside(sheet.cells().get(at).version());
            if (version != null && sheet.id() != null) {
                wanted.add(new ReviewQueries.Past(sheet.id(), at, version));
            }
        });
        return new Reviewed(
                sheet, row, items, queries.past(scope, wanted), Reviewed.review(sheet, row, items));
    }

    ReviewPage page(
            Officer officer,
            Sheet sheet,
            String filter,
            Map<String, String> typed,
            List<Fault> faults) {
        var reviewed = reviewed(officer, sheet);
        var review = reviewed.review();
        var actor = desk.actor(officer, sheet.unit().id());
        var paths = new ReviewPaths(sheet.at());
        var shown = LineFilter.of(filter, review, actor.side() == Actor.Side.ABOVE);
        var acts = queries.acts(officer.scope(), sheet);
        var steps = new Steps(reviewed, actor.turn(), acts, LocalDate.now(clock));
        return new ReviewPage(
                tr("Nộp và rà soát phiếu %s, năm %d", lower(sheet), sheet.year()),
                context(sheet),
                tr(sheet.set().name()),
                sheet.at().path(),
                paths.base(),
                paths.query(),
                sheet.isOpen(),
                sheet.closed(),
                review.track() == Track.RECOGNITION,
                review.track().word(),
                steps.track(),
                review.stage(),
                review.attempt(),
                review.count(ItemState.PENDING),
                review.count(ItemState.RETURNED),
                review.count(ItemState.PASSED),
                sheet.set().indicatorsTotal(),
                steps.all(),
                actor.side() == Actor.Side.OWN && review.stage() != Stage.CONCLUDED
                        ? Amiss.of(sheet, review)
                        : List.of(),
                reviewed.row().explanation(),
                may(sheet, review, actor),
                filters(reviewed, shown, paths),
                sheet.set().indicators().stream()
                        .filter(one -> shown.shows(reviewed.item(one), review.attempt()))
                        .map(one -> line(reviewed, one, actor, null))
                        .toList(),
                steps.history(),
                typed,
                faults);
    }

    /** One line of the page again, after something was done on it. */
    ReviewLine line(
            Officer officer, Sheet sheet, Indicator indicator, Lines.@Nullable Unkept unkept) {
        var actor = desk.actor(officer, sheet.unit().id());
        return line(reviewed(officer, sheet), indicator, actor, unkept);
    }

    private ReviewLine line(
            Reviewed reviewed, Indicator indicator, Actor actor, Lines.@Nullable Unkept unkept) {
        var sheet = reviewed.sheet();
        var bar = indicator.judge(Reading.NOTHING, sheet.dimension(), sheet.year());
        var id = ReviewPaths.rowId(indicator.code());
        return Lines.line(
                new Lines.Head(
                        id,
                        indicator.code() + ". " + tr(indicator.name()),
                        sheet.at().path() + "#" + id,
                        null,
                        bar.requirement()),
                reviewed.looked(indicator),
                reviewed.review(),
                actor,
                sheet.closed() || !sheet.own(),
                new ReviewPaths(sheet.at()),
                "phieu",
                unkept,
                LocalDate.now(clock));
    }

    private static ReviewPage.May may(Sheet sheet, Review review, Actor actor) {
        var writable = sheet.isOpen() && sheet.own() && !sheet.closed();
        var stage = review.stage();
        var held = stage == Stage.ENTERING || stage == Stage.RETURNED;
        var waits = stage == Stage.WITH_SUPERIOR || stage == Stage.ALL_PASSED;
        var concludes = writable && actor.may(Act.Kind.CONCLUDED, review);
        return new ReviewPage.May(
                writable && stage == Stage.ENTERING && actor.may(Act.Kind.TRACK_CHOSEN, review),
                writable && held && actor.may(Act.Kind.AGREED, review),
                writable && held && actor.may(Act.Kind.AGREED_ON_PAPER, review),
                writable && review.agreed() && actor.may(Act.Kind.TAKEN_BACK, review),
                writable && review.agreed() && actor.may(Act.Kind.HANDED_IN, review),
                concludes
                        && review.track() == Track.REVIEW
                        && (waits
                                || stage == Stage.RETURNED && review.count(ItemState.PENDING) > 0),
                concludes && review.track() == Track.RECOGNITION && stage == Stage.ALL_PASSED);
    }

    private static List<ReviewPage.Filter> filters(
            Reviewed reviewed, LineFilter current, ReviewPaths paths) {
        if (!reviewed.review().isHandedIn()) {
            return List.of();
        }
        var attempt = reviewed.review().attempt();
        return Arrays.stream(LineFilter.values())
                .filter(one -> one != LineFilter.LAST || attempt > 1)
                .map(one ->
                        new ReviewPage.Filter(
                                one.label(),
                                (int)
                                        reviewed.sheet().set().indicators().stream()
                                                .filter(indicator ->
                                                        one.shows(
                                                                reviewed.item(indicator), attempt))
                                                .count(),
                                paths.page("loc=" + one.code()),
                                one == current))
                .toList();
    }

    private static Context context(Sheet sheet) {
        return Context.of(sheet.unit().fullName(), null, sheet.unit().code(), sheet.year())
                .at("/ra-soat/{unit}/{year}", List.of())
                .noting(sheet.closed() ? tr("đã khóa sổ") : null);
    }

    static String lower(Sheet sheet) {
        return sheet.unit().kind() + " " + sheet.unit().name();
    }
}
