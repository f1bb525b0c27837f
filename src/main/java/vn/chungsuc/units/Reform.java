package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Changes of units that take effect together: what ends, what is made, what goes where, and what
 * only gets another name or another unit above.
 *
 * @param day the first day of what is new
 * @param act number, date and issuer of the resolution, in one line
 * @param ends ids of units whose last day is the day before
 */
public record Reform(
        LocalDate day,
        String act,
        List<Integer> ends,
        List<Made> made,
        List<Flow> flows,
        List<Moved> moves,
        List<Renamed> renames) {

    /**
     * A unit that stands on the day, or one the reform makes.
     *
     * @param id of one that stands; null: made
     * @param code of one that is made; null: stands
     */
    public record Ref(@Nullable Integer id, @Nullable String code) {

        public static Ref standing(int id) {
            return new Ref(id, null);
        }

        public static Ref made(String code) {
            return new Ref(null, code);
        }
    }

    /** A new unit; {@code parent} is null only for the nation. */
    public record Made(
            String code,
            String level,
            String kind,
            String name,
            @Nullable Ref parent,
            Map<String, String> classifications) {}

    /**
     * @param kind MERGE, SPLIT, CONTINUE, or CONVERT for a unit that is abolished
     * @param share of the old unit's people; null: not stated
     */
    public record Flow(int from, Ref to, String kind, @Nullable BigDecimal share) {}

    public record Moved(int unit, Ref parent) {}

    public record Renamed(int unit, String kind, String name) {}
}
