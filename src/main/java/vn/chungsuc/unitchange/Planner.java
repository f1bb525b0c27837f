package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.Levels;
import vn.chungsuc.units.Reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works a list of changes out against the units of an area, without changing anything. */
final class Planner {

    private final Area area;
    private final List<Plan.Fault> faults = new ArrayList<>();
    private final List<Plan.Caution> cautions = new ArrayList<>();
    private final List<Plan.Orphan> orphans = new ArrayList<>();
    private final Map<Integer, Plan.Moving> moves = new HashMap<>();

    Planner(Area area) {
        this.area = area;
    }

    /**
     * @param level whose units all end, those below them going to the units above; null: none
     */
    static Plan plan(List<Row> rows, @Nullable String level, Area area) {
        return new Planner(area).plan(rows, level);
    }

    private Plan plan(List<Row> rows, @Nullable String level) {
        var ops = new Overlaps(faults, cautions).fitting(read(rows, level));
        var after = new After(area, ops);
        var made = new Makings(area, after, faults).of(ops);
        var ends = ends(ops, after, made);
        moves(ops, after);
        var unsound = !faults.isEmpty();
        ends.forEach(end -> follow(end, after, unsound));
        var renames =
                ops.stream()
                        .filter(Op.Rename.class::isInstance)
                        .map(Op.Rename.class::cast)
                        .map(op -> new Plan.Renaming(op.unit(), op.kind(), op.name()))
                        .toList();
        return new Plan(
                area.day(),
                List.copyOf(faults),
                List.copyOf(orphans),
                List.copyOf(cautions),
                ends,
                made,
                List.copyOf(moves.values()),
                renames,
                totals(ends, made),
                lacking(made));
    }

    private List<Op> read(List<Row> rows, @Nullable String level) {
        var ops = new ArrayList<>(new RowReading(area, faults).read(rows));
        if (level != null) {
            var named = new HashSet<Integer>();
            ops.forEach(op -> {
                switch (op) {
                    case Op.Flow flow -> named.add(flow.old().id());
                    case Op.Abolish abolish -> named.add(abolish.unit().id());
                    default -> {}
                }
            });
            area.units().stream()
                    .filter(unit -> unit.level().equals(level) && !unit.closed())
                    .filter(unit -> unit.existsOn(area.day().minusDays(1)))
                    .filter(unit -> !named.contains(unit.id()))
                    .forEach(unit -> ops.add(new Op.Abolish(0, unit, "")));
        }
        return ops;
    }

    private List<Plan.Ending> ends(List<Op> ops, After after, List<Plan.Making> made) {
        var parts = new HashMap<Integer, List<Plan.Part>>();
        made.forEach(unit ->
                unit.parts()
                        .forEach(part ->
                                parts.computeIfAbsent(part.from().id(), _ -> new ArrayList<>())
                                        .add(part)));
        var ends = new ArrayList<Plan.Ending>();
        var seen = new HashSet<Integer>();
        for (var op : ops) {
            if (op instanceof Op.Flow flow && seen.add(flow.old().id())) {
                var into = parts.getOrDefault(flow.old().id(), List.of());
                if (!into.isEmpty()) {
                    ends.add(new Plan.Ending(flow.old(), into, null, ""));
                }
            } else if (op instanceof Op.Abolish gone) {
                var heir = after.heir(gone.unit());
                if (heir == null && !gone.parent().isEmpty()) {
                    faults.add(
                            new Plan.Fault(
                                    gone.line(),
                                    tr(
                                            "Không có đơn vị cấp trên mã «%s» trong địa bàn của bạn"
                                                    + " từ ngày ấy.",
                                            gone.parent()),
                                    false));
                }
                ends.add(
                        new Plan.Ending(
                                gone.unit(),
                                List.of(),
                                heir,
                                heir == null ? "" : after.name(heir)));
            }
        }
        return ends;
    }

    private void moves(List<Op> ops, After after) {
        for (var op : ops) {
            if (!(op instanceof Op.Move move)) {
                continue;
            }
            var parent = after.find(move.parent());
            if (parent == null) {
                fault(
                        move,
                        tr(
                                "Không có đơn vị cấp trên mã «%s» trong địa bàn của bạn từ ngày"
                                        + " ấy.",
                                move.parent()));
            } else if (after.rank(parent) >= move.unit().rank()) {
                fault(
                        move,
                        tr(
                                "%s không thể là cấp trên của %s.",
                                after.name(parent), move.unit().fullName()));
            } else if (parent.id() != null && parent.id().equals(move.unit().parentId())) {
                fault(
                        move,
                        tr("%s đang thuộc %s rồi.", move.unit().fullName(), after.name(parent)));
            } else {
                put(move.unit(), parent, after, false);
            }
        }
    }

    private void fault(Op op, String sentence) {
        faults.add(new Plan.Fault(op.line(), sentence, false));
    }

    private void put(Standing unit, Reform.Ref parent, After after, boolean follows) {
        moves.put(unit.id(), new Plan.Moving(unit, parent, after.name(parent), follows));
    }

    /** Whoever outlives the unit above goes where that went, or is left with nothing above. */
    private void follow(Plan.Ending end, After after, boolean unsound) {
        for (var child : area.children(end.unit().id())) {
            if (after.isEnding(child) || moves.containsKey(child.id())) {
                continue;
            }
            var heir = after.heir(end.unit());
            if (heir != null && after.rank(heir) < child.rank()) {
                put(child, heir, after, true);
            } else if (!unsound) {
                orphans.add(new Plan.Orphan(child, end.unit()));
            }
        }
    }

    private List<Plan.Total> totals(List<Plan.Ending> ends, List<Plan.Making> made) {
        var totals = new ArrayList<Plan.Total>();
        Set<Integer> ending = new HashSet<>();
        ends.forEach(end -> ending.add(end.unit().id()));
        for (var level : Levels.ALL) {
            var before = 0;
            var ended = 0;
            var stay = 0;
            for (var unit : area.units()) {
                if (!unit.level().equals(level)) {
                    continue;
                }
                before += unit.existsOn(area.day().minusDays(1)) ? 1 : 0;
                ended += ending.contains(unit.id()) ? 1 : 0;
                stay += unit.existsOn(area.day()) && !ending.contains(unit.id()) ? 1 : 0;
            }
            var fresh = (int) made.stream().filter(unit -> unit.level().equals(level)).count();
            if (before + fresh + stay > 0) {
                totals.add(new Plan.Total(level, before, ended, fresh, stay + fresh));
            }
        }
        return totals;
    }

    private static List<Plan.Lacking> lacking(List<Plan.Making> made) {
        return made.stream()
                .filter(unit -> unit.parts().stream().anyMatch(part -> part.from().marks() != null))
                .map(unit ->
                        new Plan.Lacking(
                                unit.fullName(),
                                unit.parts().stream()
                                        .filter(part -> part.from().marks() != null)
                                        .map(part ->
                                                part.from().fullName() + ": " + part.from().marks())
                                        .distinct()
                                        .collect(java.util.stream.Collectors.joining("; "))))
                .toList();
    }
}
