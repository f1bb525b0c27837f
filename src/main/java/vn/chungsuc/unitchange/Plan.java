package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.Levels;
import vn.chungsuc.units.Reform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list of changes comes to: complete, or with what stands in the way.
 *
 * @param faults what must be mended, by row
 * @param orphans units that would be left with nothing above them
 * @param cautions what one should know
 * @param lacking classifications the new units do not take over
 */
record Plan(
        LocalDate day,
        List<Fault> faults,
        List<Orphan> orphans,
        List<Caution> cautions,
        List<Ending> ends,
        List<Making> made,
        List<Moving> moves,
        List<Renaming> renames,
        List<Total> totals,
        List<Lacking> lacking) {

    /**
     * @param line null: of the list as a whole
     * @param repeated the same unit or code comes twice
     */
    record Fault(@Nullable Integer line, String sentence, boolean repeated) {}

    record Orphan(Standing unit, Standing parent) {}

    record Caution(@Nullable Integer line, String sentence) {}

    /**
     * @param share null: not stated
     */
    record Part(Standing from, String to, @Nullable BigDecimal share, boolean whole) {}

    /**
     * @param parts where it goes; empty: abolished
     * @param heir abolished: the unit whose units below it become
     */
    record Ending(Standing unit, List<Part> parts, Reform.@Nullable Ref heir, String heirName) {}

    record Making(
            String code,
            String level,
            String kind,
            String name,
            Reform.@Nullable Ref parent,
            String parentName,
            @Nullable String region,
            List<Part> parts) {

        String fullName() {
            return kind.isEmpty()
                    ? name
                    : kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + kind.substring(1)
                            + " "
                            + name;
        }

        /** One old unit, whole, and nothing else. */
        boolean isContinuation() {
            return parts.size() == 1 && parts.getFirst().whole();
        }
    }

    /**
     * @param follows it goes where its unit above went; nobody wrote a row for it
     */
    record Moving(Standing unit, Reform.Ref parent, String parentName, boolean follows) {}

    record Renaming(Standing unit, String kind, String name) {}

    /** Of one level, the day before and on the day. */
    record Total(String level, int before, int ended, int made, int after) {

        boolean balances() {
            return before - ended + made == after;
        }
    }

    record Lacking(String unit, String marks) {}

    boolean isClean() {
        return faults.isEmpty() && orphans.isEmpty();
    }

    boolean isEmpty() {
        return ends.isEmpty() && made.isEmpty() && moves.isEmpty() && renames.isEmpty();
    }

    List<Integer> endingIds() {
        return ends.stream().map(end -> end.unit().id()).toList();
    }

    /** Code → name of each new unit. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        made.forEach(unit -> names.put(unit.code(), unit.fullName()));
        return names;
    }

    Reform reform(String act) {
        return new Reform(
                day,
                act,
                endingIds(),
                made.stream().map(Plan::made).toList(),
                flows(),
                moves.stream()
                        .map(move -> new Reform.Moved(move.unit().id(), move.parent()))
                        .toList(),
                renames.stream()
                        .map(one -> new Reform.Renamed(one.unit().id(), one.kind(), one.name()))
                        .toList());
    }

    private static Reform.Made made(Making unit) {
        return new Reform.Made(
                unit.code(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parent(),
                unit.region() == null ? Map.of() : Map.of("REGION", unit.region()));
    }

    private List<Reform.Flow> flows() {
        var flows = new ArrayList<Reform.Flow>();
        for (var unit : made) {
            for (var part : unit.parts()) {
                flows.add(
                        new Reform.Flow(
                                part.from().id(),
                                Reform.Ref.made(unit.code()),
                                !part.whole()
                                        ? "SPLIT"
                                        : unit.isContinuation() ? "CONTINUE" : "MERGE",
                                part.whole() ? BigDecimal.ONE : part.share()));
            }
        }
        for (var end : ends) {
            var heir = end.heir();
            if (heir != null) {
                flows.add(new Reform.Flow(end.unit().id(), heir, "CONVERT", BigDecimal.ONE));
            }
        }
        return flows;
    }

    /** The same units and the same day: nothing changed between looking and doing. */
    String fingerprint() {
        var text = new StringBuilder(day.toString());
        ends.forEach(end -> text.append("|-").append(end.unit().id()));
        made.forEach(unit -> text.append("|+").append(unit.code()).append(unit.fullName()));
        moves.forEach(move -> text.append("|>").append(move.unit().id()));
        renames.forEach(one -> text.append("|=").append(one.unit().id()));
        return Integer.toHexString(text.toString().hashCode()) + "-" + text.length();
    }

    static int rank(String level) {
        return Levels.ALL.indexOf(level);
    }
}
