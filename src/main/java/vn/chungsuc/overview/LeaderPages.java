package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.overview.LeaderQueries.Lead;
import vn.chungsuc.overview.OverviewQueries.Trend;
import vn.chungsuc.overview.Overviews.Choice;
import vn.chungsuc.overview.view.LeaderPage;
import vn.chungsuc.overview.view.LeaderPage.Attention;
import vn.chungsuc.overview.view.LeaderPage.Count;
import vn.chungsuc.overview.view.LeaderPage.Decision;
import vn.chungsuc.overview.view.LeaderPage.Held;
import vn.chungsuc.overview.view.LeaderPage.Late;
import vn.chungsuc.overview.view.LeaderPage.Move;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chooses what a leader must see of an area, or of one unit, and says it in a few words. */
@Component
class LeaderPages {

    private static final int CRITERIA = 5;
    private static final int UNITS = 10;

    private final Overviews overviews;
    private final LeaderQueries queries;
    private final Moves moves;

    LeaderPages(Overviews overviews, LeaderQueries queries, Moves moves) {
        this.overviews = overviews;
        this.queries = queries;
        this.moves = moves;
    }

    LeaderPage page(Scope scope, Choice choice, Context context, LocalDate today) {
        var at = choice.selection();
        var overview = overviews.read(scope, at);
        var single = at.unit().level().equals(at.set().head().level());
        var runs = at.year() == today.getYear();
        var since = runs ? today.withDayOfMonth(1) : null;
        var moved = since == null ? null : moves.since(scope, at, since);
        var late = queries.late(scope, at.unit().id(), today);
        return new LeaderPage(
                context,
                "Trang lãnh đạo: %s, năm %d"
                        .formatted(OverviewController.lower(at.unit().fullName()), at.year()),
                "Số liệu đến ngày %s, theo %s".formatted(Vi.date(today), at.set().name()),
                "/lanh-dao/" + at.unit().code(),
                at.path() + "?nam=" + at.year() + "&bo=" + at.set().id(),
                single ? own(overview) : counts(overview, overviews.trend(scope, at)),
                since == null ? null : Vi.date(since),
                moved == null ? List.of() : told(overview, moved.gained()),
                moved == null ? List.of() : told(overview, moved.lost()),
                single ? "Tiêu chí chưa đạt" : "Tiêu chí nhiều đơn vị chưa đạt nhất",
                single ? notMet(scope, overview, today) : heldBack(overview),
                single ? List.of() : attention(scope, overview, moved, today),
                late.stream()
                        .map(one ->
                                new Late(
                                        one.unit(),
                                        one.report(),
                                        Vi.date(one.due()),
                                        one.daysLate()))
                        .toList(),
                late.isEmpty() ? 0 : late.getFirst().all() - late.size(),
                decisions(scope, at, today));
    }

    private static List<Move> told(Overview overview, Map<Integer, Long> masks) {
        return overview.counted().stream()
                .filter(row -> masks.containsKey(row.id()))
                .map(row ->
                        new Move(
                                row.fullName(),
                                numbers(overview.at().set(), masks.getOrDefault(row.id(), 0L)),
                                sheet(overview, row)))
                .toList();
    }

    private static String numbers(CriteriaSet set, long mask) {
        return set.criteria().stream()
                .filter(criterion -> (mask >> criterion.index() & 1) == 1)
                .map(criterion -> Integer.toString(criterion.number()))
                .collect(Collectors.joining(", "));
    }

    private static String sheet(Overview overview, UnitRow row) {
        var set = row.setId() == null ? overview.at().set().id() : row.setId();
        return "/danh-gia/" + row.code() + "/" + overview.at().year() + "?bo=" + set;
    }

    /** Of an area; a figure nobody has is not there. */
    private static List<Count> counts(Overview overview, List<Trend> trend) {
        var totals = overview.totals();
        var year = overview.at().year();
        var last = trend.stream().filter(one -> one.year() == year - 1).findFirst();
        var counts = new ArrayList<Count>();
        if (totals.known() > 0) {
            counts.add(
                    new Count(
                            "Đạt cả " + overview.at().set().criteriaTotal() + " tiêu chí",
                            totals.ready() + "/" + totals.units(),
                            "đơn vị"
                                    + last.map(one ->
                                                    ", năm %d: %d"
                                                            .formatted(one.year(), one.ready()))
                                            .orElse("")));
        }
        var mean = totals.mean();
        if (mean != null) {
            counts.add(
                    new Count(
                            "Bình quân tiêu chí",
                            Vi.number(mean, 1),
                            last.map(one ->
                                            "năm %d: %s"
                                                    .formatted(
                                                            one.year(),
                                                            Vi.number(
                                                                    Totals.mean(
                                                                            one.criteriaMet(),
                                                                            one.units()),
                                                                    1)))
                                    .orElse("mỗi đơn vị")));
        }
        if (totals.unknown() > 0) {
            counts.add(new Count("Chưa có số liệu", Integer.toString(totals.unknown()), "đơn vị"));
        }
        return counts;
    }

    private static List<Count> own(Overview overview) {
        var counts = new ArrayList<Count>();
        for (var row : overview.counted()) {
            var count = row.count();
            if (count != null) {
                var change = row.change();
                counts.add(
                        new Count(
                                row.isItemised() ? "Tiêu chí đạt" : "Tiêu chí đạt, văn bản ghi",
                                count + "/" + overview.at().set().criteriaTotal(),
                                change == null
                                        ? "tiêu chí"
                                        : "so năm trước: " + OverviewPages.change(change)));
            }
            if (row.isItemised()) {
                counts.add(
                        new Count(
                                "Chỉ tiêu đạt",
                                row.indicatorsMet() + "/" + row.indicatorsTotal(),
                                row.indicatorsMissing() == 0
                                        ? "chỉ tiêu"
                                        : "còn %d chưa có số liệu"
                                                .formatted(row.indicatorsMissing())));
            }
        }
        return counts;
    }

    private static List<Held> heldBack(Overview overview) {
        return overview.worst().stream()
                .limit(CRITERIA)
                .map(one ->
                        new Held(
                                name(one.criterion()),
                                one.units() + "/" + overview.totals().itemised() + " đơn vị",
                                null,
                                overview.at().path()
                                        + "?nam="
                                        + overview.at().year()
                                        + "&xep=tc"
                                        + one.criterion().number()))
                .toList();
    }

    private List<Held> notMet(Scope scope, Overview overview, LocalDate today) {
        var set = overview.at().set();
        var row = overview.counted().stream().filter(UnitRow::isItemised).findFirst().orElse(null);
        if (row == null) {
            return List.of();
        }
        var leads = queries.leadsOfCriteria(scope, row.id(), set.id(), today);
        return set.criteria().stream()
                .filter(criterion -> overview.mark(row, criterion).verdict() != Verdict.MET)
                .filter(criterion ->
                        overview.mark(row, criterion).verdict() != Verdict.NOT_APPLICABLE)
                .map(criterion ->
                        new Held(
                                name(criterion),
                                overview.mark(row, criterion)
                                        .verdict()
                                        .word()
                                        .toLowerCase(java.util.Locale.ROOT),
                                leads.containsKey(criterion.number())
                                        ? leads.get(criterion.number()).fullName()
                                        : null,
                                sheet(overview, row) + "#tc-" + criterion.number()))
                .toList();
    }

    private static String name(Criterion criterion) {
        return criterion.number() + ". " + criterion.name();
    }

    /** Who lost something this month first, then who fell on last year, then who has least. */
    private List<Attention> attention(
            Scope scope, Overview overview, Moves.@Nullable Moved moved, LocalDate today) {
        Map<Integer, Long> lost = moved == null ? Map.of() : moved.lost();
        var rows =
                overview.counted().stream()
                        .filter(UnitRow::isItemised)
                        .filter(row -> !row.ready())
                        .sorted(
                                Comparator.<UnitRow>comparingInt(row ->
                                                -Long.bitCount(lost.getOrDefault(row.id(), 0L)))
                                        .thenComparingInt(row -> Math.min(0, change(row)))
                                        .thenComparingInt(UnitRow::criteriaMet))
                        .limit(UNITS)
                        .toList();
        var leads = queries.leads(scope, rows.stream().map(UnitRow::id).toList(), today);
        return rows.stream()
                .map(row -> attention(overview, row, lost.get(row.id()), leads.get(row.id())))
                .toList();
    }

    private static int change(UnitRow row) {
        var change = row.change();
        return change == null ? 0 : change;
    }

    private static Attention attention(
            Overview overview, UnitRow row, @Nullable Long lost, @Nullable Lead lead) {
        var why = new ArrayList<String>();
        if (lost != null) {
            why.add("mất tiêu chí " + numbers(overview.at().set(), lost) + " trong tháng");
        }
        if (change(row) < 0) {
            why.add("giảm %d so năm trước".formatted(-change(row)));
        }
        why.add("đạt %d/%d".formatted(row.criteriaMet(), overview.at().set().criteriaTotal()));
        if (row.indicatorsMissing() > 0) {
            why.add("%d chỉ tiêu chưa có số liệu".formatted(row.indicatorsMissing()));
        }
        return new Attention(
                row.fullName(),
                String.join("; ", why),
                lead == null ? null : lead.fullName(),
                lead == null ? null : lead.phone(),
                sheet(overview, row));
    }

    private List<Decision> decisions(Scope scope, Selection at, LocalDate today) {
        var waiting = queries.waiting(scope, at.unit().id(), today);
        var decisions = new ArrayList<Decision>();
        if (waiting.handedIn() > 0) {
            decisions.add(
                    new Decision(
                            waiting.handedIn() + " báo cáo cấp dưới chờ tiếp nhận",
                            "/bao-cao/nop?ky=tat-ca&trangThai=HANDED_IN"));
        }
        if (waiting.asked() > 0) {
            decisions.add(
                    new Decision(
                            waiting.asked() + " báo cáo cấp dưới xin gia hạn",
                            "/bao-cao/nop?ky=tat-ca&trangThai=ASKED"));
        }
        if (waiting.forSignature() > 0) {
            decisions.add(
                    new Decision(waiting.forSignature() + " văn bản chờ ký, ghi số", "/van-ban"));
        }
        return decisions;
    }
}
