package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.people.InCharge;
import vn.chungsuc.people.InChargeQueries;
import vn.chungsuc.review.SectorQueries.Choice;
import vn.chungsuc.review.SectorQueries.UnitItem;
import vn.chungsuc.review.SectorQueries.Wanted;
import vn.chungsuc.review.view.SectorList;
import vn.chungsuc.review.view.SectorPage;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One indicator in all the units of an area, as the agency in charge looks at it. */
@Component
class SectorPages {

    private final SectorQueries queries;
    private final SectorLines lines;
    private final InChargeQueries people;
    private final CriteriaSets sets;
    private final Clock clock;

    SectorPages(
            SectorQueries queries,
            SectorLines lines,
            InChargeQueries people,
            CriteriaSets sets,
            Clock clock) {
        this.queries = queries;
        this.lines = lines;
        this.people = people;
        this.sets = sets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The set and year asked for, or the newest; null: the area has no sheets.
     *
     * @throws NotFound for one that is not there
     */
    @Nullable Choice choice(List<Choice> choices, @Nullable String set, @Nullable Integer year) {
        if (set == null && year == null) {
            return choices.isEmpty() ? null : choices.getFirst();
        }
        return choices.stream()
                .filter(one -> set == null || one.setId().equals(set))
                .filter(one -> year == null || one.year() == year)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every indicator the officer is in charge of, with what waits. */
    SectorList list(Officer officer, @Nullable String set, @Nullable Integer year) {
        var scope = officer.scope();
        var choices = queries.choices(scope);
        var choice = choice(choices, set, year);
        if (choice == null) {
            return new SectorList(List.of(), null, null, List.of());
        }
        var known = sets.require(choice.setId());
        var waiting =
                queries.waiting(scope, choice, today()).stream()
                        .collect(
                                Collectors.toMap(
                                        SectorQueries.Waiting::indicator, Function.identity()));
        var charged = people.ofUnit(scope, scope.unitId(), known.id(), today());
        return new SectorList(
                options(choices),
                known.id(),
                choice.year(),
                known.indicators().stream()
                        .filter(one -> scope.covers(one.criterion()))
                        .map(one -> entry(one, known, choice, waiting, charged))
                        .toList());
    }

    private List<SectorList.Option> options(List<Choice> choices) {
        return choices.stream()
                .map(one ->
                        new SectorList.Option(
                                one.setId(), one.year(), tr(sets.require(one.setId()).name())))
                .toList();
    }

    private static SectorList.Entry entry(
            Indicator indicator,
            CriteriaSet set,
            Choice choice,
            Map<Integer, SectorQueries.Waiting> waiting,
            List<InCharge> charged) {
        var counts = waiting.get(indicator.position());
        var lead = InCharge.lead(charged, indicator.criterion(), indicator.code());
        return new SectorList.Entry(
                indicator.code(),
                tr(indicator.name()),
                ReviewPaths.sector(indicator.code(), set.id(), choice.year()),
                lead == null ? null : lead.fullName(),
                counts == null ? 0 : counts.pending(),
                counts == null ? 0 : counts.returned(),
                counts == null ? 0 : counts.overdue(),
                counts == null ? 0 : counts.passed());
    }

    /** What the address of the screen asks for. */
    record Asked(
            @Nullable String bo,
            @Nullable Integer nam,
            @Nullable String q,
            @Nullable String loc,
            @Nullable String vong,
            @Nullable String xep,
            @Nullable Integer trang) {

        int page() {
            return trang == null ? 0 : Math.clamp(trang, 1, 100_000) - 1;
        }

        Wanted wanted(Choice choice, int position, int page, int size) {
            return new Wanted(
                    choice,
                    position,
                    text(q).strip(),
                    state(),
                    text(vong).equals("RECOGNITION") || text(vong).equals("REVIEW")
                            ? text(vong)
                            : "",
                    text(xep),
                    null,
                    page,
                    size);
        }

        String state() {
            return switch (text(loc)) {
                case "cho" -> "PENDING";
                case "tra-lai" -> "RETURNED";
                case "da-qua" -> "PASSED";
                case "chua-nop" -> "HELD";
                default -> "";
            };
        }

        /** The filter as the page writes it. */
        String chosen() {
            return text(loc);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** The chosen set and year and the indicator in it, for the page and its workbook. */
    record At(Choice choice, CriteriaSet set, Indicator indicator, List<Choice> choices) {}

    At at(Officer officer, String code, Asked asked) {
        var choices = queries.choices(officer.scope());
        var choice = choice(choices, asked.bo(), asked.nam());
        if (choice == null) {
            throw new NotFound();
        }
        var set = sets.require(choice.setId());
        return new At(choice, set, set.requireIndicator(code), choices);
    }

    List<UnitItem> units(Officer officer, At at, Asked asked, int page, int size) {
        var wanted = asked.wanted(at.choice(), at.indicator().position(), page, size);
        return queries.units(officer.scope(), wanted, today());
    }

    SectorPage page(Officer officer, At at, Asked asked, List<UnitItem> units, Listing listing) {
        var indicator = at.indicator();
        var counts =
                queries.waiting(officer.scope(), at.choice(), today()).stream()
                        .filter(one -> one.indicator() == indicator.position())
                        .findFirst()
                        .orElse(new SectorQueries.Waiting(indicator.position(), 0, 0, 0, 0));
        var criterion = at.set().criterion(indicator.criterion()).orElseThrow();
        var turn = Procedure.RECOGNITION.turn(today()).verify();
        return new SectorPage(
                indicator.code(),
                tr(indicator.name()),
                tr("Tiêu chí %d. %s", criterion.number(), tr(criterion.name())),
                tr(at.set().name()),
                at.set().id(),
                at.choice().year(),
                indicator.sectorsSaid(today(), ", "),
                tr(turn.by()),
                turn.confirmed(),
                counts.pending(),
                counts.returned(),
                counts.overdue(),
                counts.passed(),
                options(at.choices()),
                siblings(officer, at),
                asked.q() == null ? "" : asked.q(),
                asked.chosen(),
                asked.vong() == null ? "" : asked.vong(),
                lines.all(officer, at, units),
                listing);
    }

    /** The officer's other indicators, to go on with. */
    private static List<SectorPage.Sibling> siblings(Officer officer, At at) {
        return at.set().indicators().stream()
                .filter(one -> officer.scope().covers(one.criterion()))
                .filter(one ->
                        !officer.scope().criteria().isEmpty()
                                || one.criterion() == at.indicator().criterion())
                .map(one ->
                        new SectorPage.Sibling(
                                one.code(),
                                ReviewPaths.sector(one.code(), at.set().id(), at.choice().year()),
                                one.equals(at.indicator())))
                .toList();
    }
}
