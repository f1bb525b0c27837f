package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/** «Xác nhận giữ nguyên»: carried verdicts become this year's, each with a row of history. */
@Service
public class ConfirmUnchanged {

    private final CriteriaSets sets;
    private final SheetStore store;
    private final ConfirmStore confirmations;
    private final Opening opening;
    private final Clock clock;

    ConfirmUnchanged(
            CriteriaSets sets,
            SheetStore store,
            ConfirmStore confirmations,
            Opening opening,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.confirmations = confirmations;
        this.opening = opening;
        this.clock = clock;
    }

    /** All, one criterion's or one indicator's, as far as they are the officer's. */
    @Transactional
    public int handle(Officer officer, SheetAddress at, Predicate<Indicator> which) {
        var set = sets.require(at.set());
        var locked = locked(officer, at, set);
        var sheet = locked.sheet();
        if (sheet == null) {
            throw new IllegalStateException("The sheet just opened is gone: " + at.key());
        }
        var asked = reviewed(officer, set, sheet.verdicts(), which);
        var reviewed = asked.stream().filter(locked::takes).toList();
        if (reviewed.isEmpty() && !asked.isEmpty()) {
            throw new Refused(MayWrite.handedIn(set.indicator(asked.getFirst())));
        }
        if (!reviewed.isEmpty()) {
            var rollup = Rollup.of(set, sheet.verdicts().reviewed(reviewed));
            confirmations.confirm(
                    officer, sheet.id(), reviewed, rollup, OffsetDateTime.now(clock), at.key());
        }
        return reviewed.size();
    }

    private LockedCell locked(Officer officer, SheetAddress at, CriteriaSet set) {
        var locked = store.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
        MayWrite.check(officer, locked, at.year());
        if (locked.sheet() != null) {
            return locked;
        }
        opening.open(
                locked.unit(), set, at, new Opening.By(officer.accountId(), officer.username()));
        return store.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
    }

    private static List<Integer> reviewed(
            Officer officer, CriteriaSet set, VerdictLine verdicts, Predicate<Indicator> which) {
        return set.indicators().stream()
                .filter(which)
                .filter(indicator -> officer.scope().covers(indicator.criterion()))
                .map(Indicator::position)
                .filter(verdicts::isCarried)
                .toList();
    }
}
