package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;

import java.util.ArrayList;
import java.util.List;

/**
 * The set an area was judged by in each year, oldest first: one tier, so that a year of «nâng cao»
 * never stands between two of «đạt chuẩn».
 */
record Lineage(List<Year> steps) {

    /**
     * @param family the set and its overlays, as ids
     */
    record Year(int year, CriteriaSet set, List<String> family) {}

    /** A stretch of years under one set. */
    record Stretch(CriteriaSet set, List<Year> years) {

        int first() {
            return years.getFirst().year();
        }

        int last() {
            return years.getLast().year();
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    List<Integer> years() {
        return steps.stream().map(Year::year).toList();
    }

    @Nullable Year in(int year) {
        return steps.stream().filter(step -> step.year() == year).findFirst().orElse(null);
    }

    /** The last year before another one. */
    @Nullable Year before(int year) {
        return steps.stream()
                .filter(step -> step.year() < year)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Stretches between changes of set. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (var step : steps) {
            if (stretches.isEmpty() || !stretches.getLast().set().id().equals(step.set().id())) {
                stretches.add(new Stretch(step.set(), new ArrayList<>()));
            }
            stretches.getLast().years().add(step);
        }
        return stretches;
    }

    /** One entry for each year and set of its family: what queries are asked for. */
    Integer[] yearKeys() {
        return steps.stream()
                .flatMap(step -> step.family().stream().map(_ -> step.year()))
                .toArray(Integer[]::new);
    }

    String[] setKeys() {
        return steps.stream().flatMap(step -> step.family().stream()).toArray(String[]::new);
    }
}
