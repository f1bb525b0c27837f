package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.overview.Overviews.Choice;
import vn.chungsuc.overview.view.LeaderPage;
import vn.chungsuc.overview.view.LeaderPage.Decision;
import vn.chungsuc.overview.view.LeaderPage.Late;
import vn.chungsuc.overview.view.LeaderPage.Move;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses what a leader must see of an area, or of one unit, and says it in a few words. */
@Component
class LeaderPages {

    private final Overviews overviews;
    private final LeaderQueries queries;
    private final Moves moves;
    private final Concerns concerns;

    LeaderPages(Overviews overviews, LeaderQueries queries, Moves moves, Concerns concerns) {
        this.overviews = overviews;
        this.queries = queries;
        this.moves = moves;
        this.concerns = concerns;
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
                tr(
                        "Trang lãnh đạo: %s, năm %d",
                        OverviewController.lower(at.unit().fullName()), at.year()),
                tr("Số liệu đến ngày %s, theo %s", Vi.date(today), tr(at.set().name())),
                "/lanh-dao/" + at.unit().code(),
                "?nam=%d&bo=%s".formatted(at.year(), at.set().id()),
                at.path() + at.query(),
                single
                        ? LeaderCounts.ofUnit(overview, undecided(scope, overview))
                        : LeaderCounts.ofArea(overview, overviews.trend(scope, at)),
                since == null ? null : Vi.date(since),
                moved == null ? List.of() : told(overview, moved.gained()),
                moved == null ? List.of() : told(overview, moved.lost()),
                single
                        ? tr("Tiêu chí chưa đạt, chưa có số liệu")
                        : tr("Tiêu chí nhiều đơn vị chưa đạt nhất"),
                single ? concerns.notMet(scope, overview, today) : Concerns.heldBack(overview),
                single ? List.of() : concerns.attention(scope, overview, moved, today),
                single ? "" : Concerns.rule(overview),
                late.stream()
                        .map(one ->
                                new Late(
                                        one.unit(),
                                        "/lanh-dao/" + one.code(),
                                        one.titled(),
                                        "/bao-cao/nop/" + one.id(),
                                        Vi.date(one.due()),
                                        one.daysLate()))
                        .toList(),
                late.isEmpty() ? 0 : late.getFirst().all() - late.size(),
                decisions(scope, at, today));
    }

    private Map<Integer, Integer> undecided(Scope scope, Overview overview) {
        return queries.undecided(
                scope, overview.at(), overview.counted().stream().map(UnitRow::id).toList());
    }

    private static List<Move> told(Overview overview, Map<Integer, Long> masks) {
        return overview.counted().stream()
                .filter(row -> masks.containsKey(row.id()))
                .map(row ->
                        new Move(
                                row.fullName(),
                                Moves.numbers(
                                        overview.at().set(), masks.getOrDefault(row.id(), 0L)),
                                overview.sheetPath(row)))
                .toList();
    }

    private List<Decision> decisions(Scope scope, Selection at, LocalDate today) {
        var waiting = queries.waiting(scope, at.unit().id(), today);
        var decisions = new ArrayList<Decision>();
        if (waiting.handedIn() > 0) {
            decisions.add(
                    new Decision(
                            tr("%d báo cáo cấp dưới chờ tiếp nhận", waiting.handedIn()),
                            "/bao-cao/nop?ky=tat-ca&trangThai=HANDED_IN"));
        }
        if (waiting.asked() > 0) {
            decisions.add(
                    new Decision(
                            tr("%d báo cáo cấp dưới xin gia hạn", waiting.asked()),
                            "/bao-cao/nop?ky=tat-ca&trangThai=ASKED"));
        }
        if (waiting.forSignature() > 0) {
            decisions.add(
                    new Decision(
                            tr("%d văn bản chờ ký, ghi số", waiting.forSignature()), "/van-ban"));
        }
        return decisions;
    }
}
