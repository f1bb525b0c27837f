package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Mark;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.overview.LeaderQueries.Lead;
import vn.chungsuc.overview.Standing.Part;
import vn.chungsuc.overview.view.LeaderPage.Attention;
import vn.chungsuc.overview.view.LeaderPage.Held;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What holds units back and which of them need attention, with who is in charge. */
@Component
class Concerns {

    private static final int CRITERIA = 5;
    private static final int UNITS = 10;

    /** What a unit has not shown to be met. */
    private static final Set<Part> OPEN = EnumSet.of(Part.NOT_MET, Part.MISSING, Part.DECLARED);

    private final LeaderQueries queries;

    Concerns(LeaderQueries queries) {
        this.queries = queries;
    }

    static List<Held> heldBack(Overview overview) {
        return overview.worst().stream()
                .limit(CRITERIA)
                .map(one ->
                        new Held(
                                name(one.criterion()),
                                figure(one),
                                null,
                                one.path(overview.at(), Standing.Part.NOT_MET)))
                .toList();
    }

    private static String figure(Standing one) {
        var figure =
                one.missing() == 0
                        ? tr("%d đơn vị", one.notMet())
                        : tr("%d đơn vị, %d chưa có số liệu", one.notMet(), one.missing());
        return one.declared() == 0
                ? figure
                : figure + ", " + tr("%d chỉ văn bản ghi", one.declared());
    }

    List<Held> notMet(Scope scope, Overview overview, LocalDate today) {
        var set = overview.at().set();
        var row = overview.counted().stream().filter(UnitRow::isItemised).findFirst().orElse(null);
        if (row == null) {
            return List.of();
        }
        var leads = queries.leadsOfCriteria(scope, row.id(), set.id(), today);
        return set.criteria().stream()
                .filter(criterion -> OPEN.contains(Part.of(overview.mark(row, criterion))))
                .map(criterion ->
                        new Held(
                                name(criterion),
                                word(overview.mark(row, criterion)),
                                leads.containsKey(criterion.number())
                                        ? leads.get(criterion.number()).fullName()
                                        : null,
                                overview.sheetPath(row) + "#tc-" + criterion.number()))
                .toList();
    }

    private static String word(Mark mark) {
        var word = mark.verdict().word().toLowerCase(java.util.Locale.ROOT);
        return mark.declared() ? tr("%s, chỉ văn bản ghi", word) : word;
    }

    private static String name(Criterion criterion) {
        return criterion.number() + ". " + tr(criterion.name());
    }

    /** Who lost something this month first, then who fell on last year, then who has least. */
    List<Attention> attention(
            Scope scope, Overview overview, Moves.@Nullable Moved moved, LocalDate today) {
        Map<Integer, Long> lost = moved == null ? Map.of() : moved.lost();
        var rows =
                unready(overview)
                        .sorted(
                                Comparator.<UnitRow>comparingInt(row ->
                                                -Long.bitCount(lost.getOrDefault(row.id(), 0L)))
                                        .thenComparingInt(row -> Math.min(0, change(row)))
                                        .thenComparingInt(UnitRow::criteriaMet))
                        .limit(UNITS)
                        .toList();
        var ids = rows.stream().map(UnitRow::id).toList();
        var leads = queries.leads(scope, ids, today);
        var undecided = queries.undecided(scope, overview.at(), ids);
        return rows.stream()
                .map(row ->
                        attention(
                                overview,
                                row,
                                lost.get(row.id()),
                                row.indicatorsMissing() - undecided.getOrDefault(row.id(), 0),
                                leads.get(row.id())))
                .toList();
    }

    private static Stream<UnitRow> unready(Overview overview) {
        return overview.counted().stream().filter(UnitRow::isItemised).filter(row -> !row.ready());
    }

    static String rule(Overview overview) {
        var all = (int) unready(overview).count();
        return tr(
                "%d trong %d đơn vị chưa đủ tiêu chí: trước hết đơn vị mất tiêu chí trong tháng,"
                        + " rồi giảm so năm trước, rồi đạt ít nhất",
                Math.min(UNITS, all), all);
    }

    private static int change(UnitRow row) {
        var change = row.change();
        return change == null ? 0 : change;
    }

    private static Attention attention(
            Overview overview, UnitRow row, @Nullable Long lost, int missing, @Nullable Lead lead) {
        var why = new ArrayList<String>();
        if (lost != null) {
            var numbers = Moves.numbers(overview.at().set(), lost);
            why.add(
                    Long.bitCount(lost) == 1
                            ? tr("mất tiêu chí %s trong tháng¦một", numbers)
                            : tr("mất tiêu chí %s trong tháng", numbers));
        }
        if (change(row) < 0) {
            why.add(tr("giảm %d so năm trước", -change(row)));
        }
        why.add(tr("đạt %d/%d", row.criteriaMet(), overview.at().set().criteriaTotal()));
        if (missing > 0) {
            why.add(tr("%d chỉ tiêu chưa có số liệu", missing));
        }
        return new Attention(
                row.fullName(),
                String.join("; ", why),
                lead == null ? null : lead.fullName(),
                lead == null ? null : lead.phone(),
                overview.sheetPath(row));
    }
}
