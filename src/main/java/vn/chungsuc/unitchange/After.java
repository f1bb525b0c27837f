package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.Reform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands once the changes are made: which units end, and where what was theirs goes. */
class After {

    private record New(String level, String name) {}

    private final Area area;
    private final Set<Integer> ending;
    private final Map<Integer, String> whole;
    private final Map<Integer, Op.Abolish> abolished;
    private final Map<String, New> made = new HashMap<>();

    After(Area area, List<Op> ops) {
        this.area = area;
        var flows =
                ops.stream()
                        .filter(Op.Flow.class::isInstance)
                        .map(Op.Flow.class::cast)
                        .collect(Collectors.toList());
        this.abolished =
                ops.stream()
                        .filter(Op.Abolish.class::isInstance)
                        .map(Op.Abolish.class::cast)
                        .collect(Collectors.toMap(op -> op.unit().id(), op -> op));
        this.whole =
                flows.stream()
                        .filter(Op.Flow::whole)
                        .collect(Collectors.toMap(flow -> flow.old().id(), Op.Flow::code));
        this.ending = flows.stream().map(flow -> flow.old().id()).collect(Collectors.toSet());
        ending.addAll(abolished.keySet());
    }

    void make(String code, String level, String name) {
        made.put(code, new New(level, name));
    }

    boolean isEnding(Standing unit) {
        return ending.contains(unit.id());
    }

    /** The bearer of a code from the day on; null: nobody. */
    Reform.@Nullable Ref find(String code) {
        if (made.containsKey(code)) {
            return Reform.Ref.made(code);
        }
        var standing = area.on(code);
        return standing == null || isEnding(standing) ? null : Reform.Ref.standing(standing.id());
    }

    /** The unit itself while it stands, else what it wholly became; null: in parts, or nothing. */
    Reform.@Nullable Ref heir(@Nullable Standing unit) {
        for (var at = unit; at != null; ) {
            if (!isEnding(at)) {
                return at.existsOn(area.day()) ? Reform.Ref.standing(at.id()) : null;
            }
            var into = whole.get(at.id());
            if (into != null) {
                return made.containsKey(into) ? Reform.Ref.made(into) : null;
            }
            var gone = abolished.get(at.id());
            if (gone == null) {
                return null;
            }
            if (!gone.parent().isEmpty()) {
                return find(gone.parent());
            }
            at = area.byId(at.parentId());
        }
        return null;
    }

    int rank(Reform.Ref ref) {
        var standing = area.byId(ref.id());
        return standing != null ? standing.rank() : Plan.rank(of(ref).level());
    }

    String name(Reform.Ref ref) {
        var standing = area.byId(ref.id());
        return standing != null ? standing.fullName() : of(ref).name();
    }

    private New of(Reform.Ref ref) {
        return made.getOrDefault(
                String.valueOf(ref.code()), new New("", String.valueOf(ref.code())));
    }
}
