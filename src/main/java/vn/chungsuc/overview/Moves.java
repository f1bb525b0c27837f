package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.overview.LeaderQueries.Changed;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which criteria the units of an area gained and lost, worked out of the history of their values.
 */
@Component
class Moves {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LeaderQueries queries;
    private final CriteriaSets sets;

    Moves(LeaderQueries queries, CriteriaSets sets) {
        this.queries = queries;
        this.sets = sets;
    }

    /** Masks of criteria by unit. */
    record Moved(Map<Integer, Long> gained, Map<Integer, Long> lost) {}

    Moved since(Scope scope, Selection at, LocalDate since) {
        OffsetDateTime moment = since.atStartOfDay(HERE).toOffsetDateTime();
        var changed = queries.changed(scope, at, moment);
        var before =
                queries.verdicts(
                        scope,
                        changed.stream().map(Changed::sheet).toList(),
                        moment,
                        at.set().indicatorsTotal());
        var gained = new HashMap<Integer, Long>();
        var lost = new HashMap<Integer, Long>();
        for (var one : changed) {
            var then = met(sets.require(one.setId()), before.get(one.sheet()));
            keep(gained, one.unitId(), one.metMask() & ~then);
            keep(lost, one.unitId(), then & ~one.metMask());
        }
        return new Moved(gained, lost);
    }

    /** «3, 12, 17» of a mask of criteria. */
    static String numbers(CriteriaSet set, long mask) {
        return set.criteria().stream()
                .filter(criterion -> (mask >> criterion.index() & 1) == 1)
                .map(criterion -> Integer.toString(criterion.number()))
                .collect(Collectors.joining(", "));
    }

    private static void keep(Map<Integer, Long> moves, int unit, long mask) {
        if (mask != 0) {
            moves.put(unit, mask);
        }
    }

    private static long met(CriteriaSet set, char @Nullable [] letters) {
        return set.tally(position -> verdict(letters, position)).metMask();
    }

    private static Verdict verdict(char @Nullable [] letters, int position) {
        if (letters == null || position >= letters.length) {
            return Verdict.MISSING;
        }
        return switch (letters[position]) {
            case 'M' -> Verdict.MET;
            case 'N' -> Verdict.NOT_MET;
            case 'A' -> Verdict.NOT_APPLICABLE;
            default -> Verdict.MISSING;
        };
    }
}
