package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts values back to what stood before they were saved, as a new state of each; what somebody
 * changed since then stays.
 */
@Service
public class UndoValues {

    private final CriteriaSets sets;
    private final SheetStore store;
    private final UndoStore undone;
    private final HistoryQueries history;
    private final Clock clock;

    UndoValues(
            CriteriaSets sets,
            SheetStore store,
            UndoStore undone,
            HistoryQueries history,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.undone = undone;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param version the one the saving wrote
     */
    public record Written(SheetAddress at, int position, int version) {}

    /**
     * @return those left alone
     */
    @Transactional
    public List<Written> handle(Officer officer, List<Written> written) {
        var left = new ArrayList<Written>();
        for (var one : written) {
            var set = sets.require(one.at().set());
            var indicator = set.indicators().get(one.position());
            var locked =
                    store.lock(officer.scope(), one.at(), one.position())
                            .orElseThrow(NotFound::new);
            MayWrite.check(officer, locked, one.at().year(), indicator);
            var sheet = locked.sheet();
            if (sheet == null || locked.cell().version() != one.version()) {
                left.add(one);
            } else {
                restore(officer, one, set, indicator, locked.cell(), sheet);
            }
        }
        return left;
    }

    private void restore(
            Officer officer,
            Written one,
            CriteriaSet set,
            Indicator indicator,
            Cell stands,
            LockedCell.LockedSheet sheet) {
        var before = before(officer, one, sheet.id());
        var judged = indicator.judge(before.reading(), sheet.dimension(), one.at().year());
        var after =
                stands.next(
                        before.reading(),
                        judged,
                        before.details(),
                        officer.accountId(),
                        OffsetDateTime.now(clock));
        var verdicts = sheet.verdicts().with(one.position(), judged.verdict());
        if (before.isCarried()) {
            verdicts = verdicts.carried(one.position());
        }
        store.write(
                officer,
                sheet.id(),
                one.position(),
                stands,
                after,
                Rollup.of(set, verdicts),
                one.at().key(indicator.code()));
        if (before.carriedFrom() != null) {
            undone.carry(sheet.id(), one.position(), before.carriedFrom());
        }
    }

    /** Nothing stood there where the saving wrote the first state. */
    private Cell before(Officer officer, Written one, int sheet) {
        return history.history(officer.scope(), sheet, one.position()).stream()
                .filter(state -> state.version() == one.version() - 1)
                .findFirst()
                .orElse(Cell.EMPTY);
    }
}
