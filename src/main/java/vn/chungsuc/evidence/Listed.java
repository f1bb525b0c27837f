package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.evidence.view.EvidencePage;
import vn.chungsuc.evidence.view.EvidencePage.State;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** «Danh mục hồ sơ minh chứng»: the files of a sheet by criterion and indicator. */
final class Listed {

    private final Sheet sheet;
    private final List<Evidence> items;
    private final Map<Place, List<Evidence>> filed = new HashMap<>();
    private final LocalDate today;

    Listed(Sheet sheet, List<Evidence> items, LocalDate today) {
        this.sheet = sheet;
        this.items = items;
        this.today = today;
        for (var item : items) {
            item.places()
                    .forEach(place ->
                            filed.computeIfAbsent(place, _ -> new ArrayList<>()).add(item));
        }
    }

    /**
     * An indicator with its files.
     *
     * @param shared files of the criterion as a whole
     */
    record Line(
            Indicator indicator,
            Verdict verdict,
            List<Evidence> own,
            List<Evidence> shared,
            LocalDate today) {

        /** By a file that still holds. */
        boolean isProved() {
            return own.stream().anyMatch(this::holds) || shared.stream().anyMatch(this::holds);
        }

        boolean hasExpired() {
            return own.stream().anyMatch(item -> !holds(item));
        }

        boolean isClaimed() {
            return verdict == Verdict.MET && !isProved();
        }

        State state() {
            return isProved()
                    ? State.PROVED
                    : hasExpired() ? State.EXPIRED : isClaimed() ? State.CLAIMED : State.NONE;
        }

        private boolean holds(Evidence item) {
            return !item.particulars().isExpired(today);
        }
    }

    Sheet sheet() {
        return sheet;
    }

    List<Evidence> items() {
        return items;
    }

    int expired() {
        return (int) items.stream().filter(item -> item.particulars().isExpired(today)).count();
    }

    /** Indicators that count, in legal order. */
    List<Line> lines() {
        return sheet.set().criteria().stream().flatMap(one -> lines(one).stream()).toList();
    }

    List<Line> lines(Criterion criterion) {
        var shared = whole(criterion);
        return criterion.indicators().stream()
                .filter(one -> verdict(one) != Verdict.NOT_APPLICABLE)
                .map(one ->
                        new Line(
                                one,
                                verdict(one),
                                filed.getOrDefault(Place.of(one), List.of()),
                                shared,
                                today))
                .toList();
    }

    List<Evidence> whole(Criterion criterion) {
        return filed.getOrDefault(new Place(criterion.number(), Place.WHOLE), List.of());
    }

    private Verdict verdict(Indicator indicator) {
        return sheet.rollup().verdicts().at(indicator.position());
    }

    List<EvidencePage.Criterion> criteria(Rows rows, ListFilter filter, String search) {
        var shown = new ArrayList<EvidencePage.Criterion>();
        for (var criterion : sheet.set().criteria()) {
            var lines = lines(criterion);
            var wanted =
                    lines.stream()
                            .filter(filter::shows)
                            .filter(line -> matches(criterion, line, search))
                            .toList();
            if (!wanted.isEmpty()) {
                shown.add(criterion(rows, criterion, lines, wanted));
            }
        }
        return shown;
    }

    private EvidencePage.Criterion criterion(
            Rows rows, Criterion criterion, List<Line> all, List<Line> wanted) {
        var whole = new Place(criterion.number(), Place.WHOLE);
        return new EvidencePage.Criterion(
                criterion.number(),
                tr(criterion.name()),
                (int) all.stream().filter(Line::isProved).count(),
                all.size(),
                whole(criterion).stream().map(item -> rows.row(item, whole)).toList(),
                wanted.stream().map(line -> line(rows, line)).toList());
    }

    private EvidencePage.Line line(Rows rows, Line line) {
        var indicator = line.indicator();
        return new EvidencePage.Line(
                indicator.code(),
                tr(indicator.name()),
                line.verdict(),
                new EvidencePaths(sheet.at()).line(indicator.code(), ""),
                line.state(),
                line.own().stream().map(item -> rows.row(item, Place.of(indicator))).toList());
    }

    private static boolean matches(Criterion criterion, Line line, String search) {
        var wanted = PlaceNames.fold(search);
        return wanted.isEmpty()
                || PlaceNames.fold(line.indicator().code() + " " + line.indicator().name())
                        .contains(wanted)
                || PlaceNames.fold(tr(line.indicator().name())).contains(wanted)
                || PlaceNames.fold(criterion.name() + " " + tr(criterion.name())).contains(wanted)
                || line.own().stream().anyMatch(item -> says(item, wanted))
                || line.shared().stream().anyMatch(item -> says(item, wanted));
    }

    private static boolean says(Evidence item, String wanted) {
        return PlaceNames.fold(item.path() + " " + Rows.facts(item.particulars())).contains(wanted);
    }
}
