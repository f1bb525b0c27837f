package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Mark;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.overview.OverviewQueries.Declared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the counted units of an area stand at one criterion; the parts add up to all of them. */
record Standing(Criterion criterion, Map<Part, Integer> units) {

    /** The key stands in the links ({@code tc=4-chua}). */
    enum Part {
        MET("dat"),
        NOT_MET("chua"),
        MISSING("thieu"),
        NOT_APPLICABLE("khong"),
        DECLARED("van-ban");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** A paper's word is a part of its own: nobody has assessed it. */
        static Part of(Mark mark) {
            return mark.declared() ? DECLARED : of(mark.verdict());
        }

        private static Part of(Verdict verdict) {
            return switch (verdict) {
                case MET -> MET;
                case NOT_MET -> NOT_MET;
                case MISSING -> MISSING;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }
    }

    /** One criterion and part, as a link asks for the units that make its figure. */
    record Cell(Criterion criterion, Part part) {

        /** «4-chua»; what cannot be read asks for nothing. */
        static @Nullable Cell of(Overview overview, String key) {
            return overview.at().set().criteria().stream()
                    .filter(one -> key.startsWith(one.number() + "-"))
                    .findFirst()
                    .flatMap(one -> part(key).map(part -> new Cell(one, part)))
                    .orElse(null);
        }

        private static Optional<Part> part(String key) {
            return Arrays.stream(Part.values())
                    .filter(one -> key.endsWith("-" + one.key))
                    .filter(one -> key.indexOf('-') + 1 + one.key.length() == key.length())
                    .findFirst();
        }

        boolean holds(Overview overview, UnitRow row) {
            return Part.of(overview.mark(row, criterion)) == part;
        }
    }

    static Standing of(
            Criterion criterion, List<UnitRow> counted, Map<Integer, List<Declared>> declared) {
        var counts = new int[Part.values().length];
        for (var row : counted) {
            counts[Part.of(Overview.mark(row, criterion, declared)).ordinal()]++;
        }
        var units = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            if (counts[part.ordinal()] > 0) {
                units.put(part, counts[part.ordinal()]);
            }
        }
        return new Standing(criterion, units);
    }

    int of(Part part) {
        return units.getOrDefault(part, 0);
    }

    int notMet() {
        return of(Part.NOT_MET);
    }

    int missing() {
        return of(Part.MISSING);
    }

    int declared() {
        return of(Part.DECLARED);
    }

    /** The overview of just the units a figure counts. */
    String path(Selection at, Part part) {
        return at.path() + at.query() + "&tc=" + criterion.number() + "-" + part.key;
    }
}
