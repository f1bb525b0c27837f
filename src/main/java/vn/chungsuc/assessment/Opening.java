package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Dimensions;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** Opens a unit's year inside the transaction of whoever needs it: a year never starts at zero. */
@Component
class Opening {

    private final OpeningStore store;
    private final Units units;
    private final Clock clock;

    Opening(OpeningStore store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** By whom: an account, or nobody signed in. */
    record By(@Nullable Integer account, String actor) {}

    void open(int unit, CriteriaSet set, SheetAddress at, By by) {
        var dimension = dimension(unit, set, at.on());
        var carry = plan(unit, set, at.year(), dimension);
        var rollup = Rollup.of(set, carry.verdicts());
        var now = OffsetDateTime.now(clock);
        var opened =
                new OpeningStore.Opened(
                        unit,
                        set.id(),
                        at.year(),
                        dimension,
                        rollup,
                        now,
                        by.account(),
                        by.actor(),
                        at.key());
        var sheet = store.open(opened);
        if (sheet.isPresent() && carry.from() != null && !carry.taken().isEmpty()) {
            store.carry(sheet.get(), carry, carry.from(), now);
        }
    }

    /** What opening would take over. */
    Carry plan(int unit, CriteriaSet set, int year, @Nullable String dimension) {
        var earlier = store.earlier(unit, set.id(), year).orElse(null);
        return Carry.plan(earlier, set, dimension, year);
    }

    @Nullable String dimension(int unit, CriteriaSet set, LocalDate on) {
        return dimension(set, units.classifications(unit, on));
    }

    /** The column of thresholds a unit is judged by, from what it is classified as. */
    static @Nullable String dimension(CriteriaSet set, Map<String, String> known) {
        return set.dimensionOf(Dimensions.Place.of(known)).orElse(null);
    }
}
