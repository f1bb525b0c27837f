package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a higher module has to say when units are about to end: told in the dry run of a change,
 * asked again before one is taken back.
 */
public interface ChangeImpact {

    /**
     * @param kind says which lines belong together, in the order they are told: «10 phiếu»
     * @param what is there, in words with the figure: «phiếu năm 2025 có 31 số liệu»
     * @param goes what becomes of it, in a sentence
     * @param path where one sees it; null: nowhere
     */
    record Open(
            int unitId, String kind, String what, long count, String goes, @Nullable String path) {}

    /** At those units, as they will be on the day; units with nothing are absent. */
    List<Open> open(Collection<Integer> ending, LocalDate day);

    /** What was written to units a change made, in sentences: it cannot be taken back then. */
    default List<String> written(Collection<Integer> made) {
        return List.of();
    }

    /** Lets go of what the product itself made for units that shall never have been. */
    default void withdraw(Collection<Integer> made) {}

    /** Lets go of what the product itself made for units beyond their last day. */
    default void ended(Collection<Integer> units, LocalDate day) {}
}
