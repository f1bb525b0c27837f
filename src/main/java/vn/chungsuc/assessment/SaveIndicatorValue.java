package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;

/** One figure of one unit: judged, kept with what it replaces, counted and recorded at once. */
@Service
public class SaveIndicatorValue {

    private final CriteriaSets sets;
    private final SheetStore store;
    private final Opening opening;
    private final Clock clock;

    SaveIndicatorValue(CriteriaSets sets, SheetStore store, Opening opening, Clock clock) {
        this.sets = sets;
        this.store = store;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * The cell as it now stands.
     *
     * @param sheet id of its sheet
     */
    public record Saved(
            int sheet, @Nullable String dimension, Indicator indicator, Cell cell, Rollup rollup) {}

    /**
     * @param version the one the figure was read at; 0: nothing stood there
     */
    @Transactional
    public Saved handle(Officer officer, SheetAddress at, String code, Entry entry, int version) {
        var set = sets.require(at.set());
        var indicator = set.requireIndicator(code);
        var locked = locked(officer, at, set, indicator);
        MayWrite.check(officer, locked, at.year(), indicator);
        if (locked.sheet() == null) {
            throw new IllegalStateException("The sheet just opened is gone: " + at.key());
        }
        return save(officer, at, set, indicator, entry, version, locked, locked.sheet());
    }

    /** The first save of a year opens it. */
    private LockedCell locked(
            Officer officer, SheetAddress at, CriteriaSet set, Indicator indicator) {
        var locked = lock(officer, at, indicator);
        if (locked.sheet() != null) {
            return locked;
        }
        MayWrite.check(officer, locked, at.year(), indicator);
        opening.open(
                locked.unit(), set, at, new Opening.By(officer.accountId(), officer.username()));
        return lock(officer, at, indicator);
    }

    private LockedCell lock(Officer officer, SheetAddress at, Indicator indicator) {
        return store.lock(officer.scope(), at, indicator.position()).orElseThrow(NotFound::new);
    }

    private Saved save(
            Officer officer,
            SheetAddress at,
            CriteriaSet set,
            Indicator indicator,
            Entry entry,
            int version,
            LockedCell locked,
            LockedCell.LockedSheet sheet) {
        var before = locked.cell();
        var reading = entry.reading() == null ? before.reading() : entry.reading();
        Plausible.check(indicator, reading);
        var judged = indicator.judge(reading, sheet.dimension(), at.year());
        var after =
                before.next(
                        reading,
                        judged,
                        entry.details().apply(before.details()),
                        officer.accountId(),
                        OffsetDateTime.now(clock));
        if (before.isRepeatOf(after, officer.accountId(), version)) {
            return new Saved(
                    sheet.id(),
                    sheet.dimension(),
                    indicator,
                    before,
                    Rollup.of(set, sheet.verdicts()));
        }
        if (!before.stands(version)) {
            throw new Clash(indicator, before, sheet.dimension(), at.year());
        }
        var rollup = Rollup.of(set, sheet.verdicts().with(indicator.position(), judged.verdict()));
        store.write(
                officer,
                sheet.id(),
                indicator.position(),
                before,
                after,
                rollup,
                at.key(indicator.code()));
        return new Saved(sheet.id(), sheet.dimension(), indicator, after, rollup);
    }
}
