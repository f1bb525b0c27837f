package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.view.IndicatorPanel;
import vn.chungsuc.assessment.view.Progress;
import vn.chungsuc.assessment.view.SheetPage;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.people.InCharge;
import vn.chungsuc.people.InChargeQueries;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a sheet into the words and numbers of its page. */
@Component
class SheetPages {

    private final HistoryQueries history;
    private final @Nullable BesideSheet beside;
    private final @Nullable SheetReviews reviews;
    private final @Nullable BelowSheet below;
    private final @Nullable SumOffer sums;
    private final InChargeQueries people;
    private final Clock clock;

    SheetPages(
            HistoryQueries history,
            ObjectProvider<BesideSheet> beside,
            ObjectProvider<SheetReviews> reviews,
            ObjectProvider<BelowSheet> below,
            ObjectProvider<SumOffer> sums,
            InChargeQueries people,
            Clock clock) {
        this.history = history;
        this.beside = beside.getIfAvailable();
        this.reviews = reviews.getIfAvailable();
        this.below = below.getIfAvailable();
        this.sums = sums.getIfAvailable();
        this.people = people;
        this.clock = clock;
    }

    /** What the address asks to see of the sheet. */
    record Wanted(SheetFilter filter, String search, @Nullable IndicatorPanel panel) {}

    SheetRows rows(Officer officer, Sheet sheet) {
        return rows(officer, sheet, said(officer, sheet));
    }

    private SheetRows rows(Officer officer, Sheet sheet, SheetReviews.@Nullable Said said) {
        return new SheetRows(
                sheet,
                officer,
                new RowText(sheet, sheet.writers(), clock),
                inCharge(officer, sheet),
                said == null ? Map.of() : said.lines());
    }

    private SheetReviews.@Nullable Said said(Officer officer, Sheet sheet) {
        return reviews == null || !sheet.isHandedIn() ? null : reviews.said(officer.scope(), sheet);
    }

    /** As it is today, or as it was when a past year ended. */
    private List<InCharge> inCharge(Officer officer, Sheet sheet) {
        var today = LocalDate.now(clock);
        var day = sheet.at().on().isBefore(today) ? sheet.at().on() : today;
        return people.ofUnit(officer.scope(), sheet.unit().id(), sheet.set().id(), day);
    }

    SheetPage page(
            Officer officer,
            Sheet sheet,
            Surroundings around,
            Wanted wanted,
            Map<String, SheetRows.Unsaved> unsaved) {
        var said = said(officer, sheet);
        var rows = rows(officer, sheet, said);
        var set = sheet.set();
        var paths = new SheetPaths(sheet.at());
        var writes = officer.may(Permission.ENTER_VALUES) && sheet.own() && !sheet.closed();
        return new SheetPage(
                tr("Phiếu đánh giá %s, năm %d", lower(sheet.unit()), sheet.year()),
                context(sheet, around),
                tr(set.name()),
                set.id(),
                tr(set.head().act().name()),
                set.head().draft(),
                sheet.dimension() == null ? "" : tr(set.dimensions().nameOf(sheet.dimension())),
                sheet.year(),
                paths.page(),
                SheetHead.notice(sheet, said),
                SheetHead.sets(sheet, around),
                SheetHead.filters(sheet, wanted.filter(), paths),
                wanted.search(),
                progress(officer, sheet, rows),
                rows.criteria(wanted.filter().shows(sheet, wanted.search()), unsaved),
                wanted.panel(),
                writes && !sheet.isOpen() && !sheet.isAfterItsEnd() ? paths.open() : null,
                officer.may(Permission.DECLARE) && sheet.own() ? paths.declare() : null,
                writes && !sheet.isAfterItsEnd() ? paths.paste() : null,
                paths.export(),
                beside == null ? null : beside.page(sheet.at()),
                beside == null ? null : beside.counts(sheet.at()),
                reviews == null || !sheet.isOpen() ? null : reviews.page(sheet.at()),
                below != null && hasBelow(sheet) ? below.page(sheet.at()) : null,
                writes && !sheet.isAfterItsEnd() && sheet.empty() > 0
                        ? sumPath(officer, sheet)
                        : null);
    }

    private boolean hasBelow(Sheet sheet) {
        return below != null && below.isOf(sheet.unit().level());
    }

    private @Nullable String sumPath(Officer officer, Sheet sheet) {
        return sums == null ? null : sums.page(officer.scope(), sheet.at(), sheet.unit().id());
    }

    Context context(Sheet sheet, Surroundings around) {
        return SheetHead.context(sheet, around, LocalDate.now(clock));
    }

    Progress progress(Officer officer, Sheet sheet, SheetRows rows) {
        var rollup = sheet.rollup();
        var tally = rollup.tally();
        var declared = sheet.declared();
        var confirms =
                rollup.indicatorsCarried() > 0
                        && !sheet.isHandedIn()
                        && sheet.set().criteria().stream()
                                .anyMatch(criterion -> rows.isEditable(criterion.number()));
        return new Progress(
                tally.criteriaMet(),
                tally.criteriaTotal(),
                rollup.criteriaReviewed(),
                rollup.criteriaCarried(),
                tally.indicatorsMet(),
                tally.indicatorsTotal(),
                rollup.indicatorsCarried(),
                rollup.indicatorsToReview(),
                sheet.empty(),
                rollup.ready(),
                declared == null
                        ? null
                        : new Progress.Declared(
                                declared.criteria(), declared.indicators(), declared.document()),
                declared == null
                        ? null
                        : Difference.sentence(
                                declared, sheet.declaredCriteria(), sheet.set(), tally),
                rows.plots(),
                confirms ? new SheetPaths(sheet.at()).confirm("tat-ca", "1") : null,
                confirms ? rows.contradicted() : List.of());
    }

    IndicatorPanel panel(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            SheetRows.@Nullable Unsaved unsaved) {
        var states =
                sheet.id() == null
                        ? List.<Cell>of()
                        : history.history(officer.scope(), sheet.id(), indicator.position());
        var accounts =
                states.stream()
                        .map(Cell::accountId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var past = new RowText(sheet, history.names(officer.scope(), accounts), clock);
        var rows = rows(officer, sheet);
        return PanelText.panel(
                sheet,
                indicator,
                rows.row(indicator, unsaved),
                states,
                past,
                beside == null ? null : beside.line(sheet.at(), indicator.code()),
                below != null && hasBelow(sheet) ? below.line(sheet.at(), indicator.code()) : null,
                rows.inCharge(indicator));
    }

    String who(Officer officer, Cell cell) {
        var account = cell.accountId();
        return account == null
                ? tr("một tệp nhập")
                : history.names(officer.scope(), List.of(account))
                        .getOrDefault(account, tr("người khác"));
    }

    String when(Cell cell) {
        return Vi.time(cell.enteredAt());
    }

    static String lower(Unit unit) {
        return unit.kind() + " " + unit.name();
    }
}
