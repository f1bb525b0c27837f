package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.Reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the new units together from the rows that name them. */
class Makings {

    private final Area area;
    private final After after;
    private final List<Plan.Fault> faults;
    private final Map<String, Plan.Making> made = new LinkedHashMap<>();
    private final Map<String, @Nullable String> regions = new HashMap<>();

    Makings(Area area, After after, List<Plan.Fault> faults) {
        this.area = area;
        this.after = after;
        this.faults = faults;
    }

    private record Draft(
            int line,
            String code,
            String level,
            String kind,
            String name,
            String parent,
            List<Op.Flow> flows) {}

    List<Plan.Making> of(List<Op> ops) {
        var drafts = drafts(ops);
        drafts.sort(Comparator.comparingInt(draft -> Plan.rank(draft.level())));
        drafts.forEach(draft -> after.make(draft.code(), draft.level(), name(draft)));
        drafts.forEach(this::finish);
        return List.copyOf(made.values());
    }

    private List<Draft> drafts(List<Op> ops) {
        var flows = new LinkedHashMap<String, List<Op.Flow>>();
        ops.forEach(op -> {
            if (op instanceof Op.Flow flow) {
                flows.computeIfAbsent(flow.code(), _ -> new ArrayList<>()).add(flow);
            }
        });
        var drafts = new ArrayList<Draft>();
        flows.forEach((code, some) -> {
            var draft = merged(code, some);
            if (draft != null) {
                drafts.add(draft);
            }
        });
        ops.forEach(op -> {
            if (op instanceof Op.Found found) {
                found(found, flows.keySet(), drafts);
            }
        });
        drafts.removeIf(draft -> !isFree(draft.line(), draft.code()));
        return drafts;
    }

    private @Nullable Draft merged(String code, List<Op.Flow> flows) {
        var first = flows.getFirst();
        if (flows.stream().map(flow -> flow.old().level()).distinct().count() > 1) {
            fault(first.line(), tr("Các đơn vị nhập vào %s không cùng một cấp.", code), false);
            return null;
        }
        var name = one(code, flows, Op.Flow::name);
        var kind = one(code, flows, Op.Flow::kind);
        var parent = one(code, flows, Op.Flow::parent);
        if (name == null || kind == null || parent == null) {
            return null;
        }
        var same =
                flows.stream()
                        .map(Op.Flow::old)
                        .filter(old -> old.code().equals(code))
                        .findFirst()
                        .orElse(null);
        if (name.isEmpty() && same == null) {
            fault(first.line(), tr("Thiếu tên của đơn vị mới %s.", code), false);
            return null;
        }
        return new Draft(
                first.line(),
                code,
                first.old().level(),
                !kind.isEmpty() ? kind : same != null ? same.kind() : first.old().kind(),
                !name.isEmpty() ? name : Objects.requireNonNull(same).name(),
                parent,
                flows);
    }

    /** What the rows of one new unit agree on; null: they do not. */
    private @Nullable String one(
            String code, List<Op.Flow> flows, Function<Op.Flow, String> column) {
        var said =
                flows.stream()
                        .map(column)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (said.size() > 1) {
            fault(
                    flows.getLast().line(),
                    tr("Đơn vị mới %s được ghi hai cách: %s.", code, String.join(" / ", said)),
                    true);
            return null;
        }
        return said.isEmpty() ? "" : said.iterator().next();
    }

    private void found(Op.Found found, Set<String> others, List<Draft> drafts) {
        var parent = area.on(found.parent());
        if (others.contains(found.code())
                || drafts.stream().anyMatch(one -> one.code().equals(found.code()))) {
            fault(found.line(), tr("Mã mới %s đã có ở dòng khác.", found.code()), true);
            return;
        }
        drafts.add(
                new Draft(
                        found.line(),
                        found.code(),
                        Kinds.level(found.kind(), parent),
                        found.kind(),
                        found.name(),
                        found.parent(),
                        List.of()));
    }

    private boolean isFree(int line, String code) {
        var bearer = area.on(code);
        if (bearer != null && !after.isEnding(bearer)) {
            fault(
                    line,
                    tr(
                            "Mã %s đang là của %s. Nếu đơn vị ấy cũng nhập vào đơn vị mới này, thêm"
                                    + " một dòng cho nó; nếu không, ghi mã khác.",
                            code, bearer.fullName()),
                    false);
            return false;
        }
        if (area.isTakenElsewhere(code)) {
            fault(
                    line,
                    tr(
                            "Mã %s đã dùng cho một đơn vị ngoài địa bàn này, hoặc cho một đơn vị về"
                                    + " sau.",
                            code),
                    false);
            return false;
        }
        return true;
    }

    private void finish(Draft draft) {
        var parent = parent(draft);
        if (parent == null) {
            return;
        }
        if (after.rank(parent) >= Plan.rank(draft.level())) {
            fault(
                    draft.line(),
                    tr("%s không thể là cấp trên của %s.", after.name(parent), name(draft)),
                    false);
            return;
        }
        var parts =
                draft.flows().stream()
                        .map(flow ->
                                new Plan.Part(flow.old(), draft.code(), flow.share(), flow.whole()))
                        .toList();
        made.put(
                draft.code(),
                new Plan.Making(
                        draft.code(),
                        draft.level(),
                        draft.kind(),
                        draft.name(),
                        parent,
                        after.name(parent),
                        region(draft, parent),
                        parts));
    }

    private Reform.@Nullable Ref parent(Draft draft) {
        if (!draft.parent().isEmpty()) {
            var parent = after.find(draft.parent());
            if (parent == null) {
                fault(
                        draft.line(),
                        tr(
                                "Không có đơn vị cấp trên mã «%s» trong địa bàn của bạn từ ngày"
                                        + " ấy.",
                                draft.parent()),
                        false);
            }
            return parent;
        }
        var above = new HashSet<Reform.@Nullable Ref>();
        draft.flows().forEach(flow -> above.add(after.heir(area.byId(flow.old().parentId()))));
        var parent = above.size() == 1 ? above.iterator().next() : null;
        if (parent == null) {
            fault(
                    draft.line(),
                    tr("Ghi mã đơn vị cấp trên của %s: các đơn vị cũ không cho biết.", name(draft)),
                    false);
        }
        return parent;
    }

    /** What all its old units share, unless the unit above says it already. */
    private @Nullable String region(Draft draft, Reform.Ref parent) {
        var shared =
                draft.flows().stream()
                        .map(flow -> String.valueOf(flow.old().region()))
                        .collect(Collectors.toSet());
        var region = shared.size() == 1 ? shared.iterator().next() : "null";
        var standing = area.byId(parent.id());
        var above =
                standing != null ? standing.region() : regions.get(String.valueOf(parent.code()));
        var own = region.equals("null") || region.equals(above) ? null : region;
        regions.put(draft.code(), own != null ? own : above);
        return own;
    }

    private static String name(Draft draft) {
        return draft.kind() + " " + draft.name();
    }

    private void fault(int line, String sentence, boolean repeated) {
        faults.add(new Plan.Fault(line == 0 ? null : line, sentence, repeated));
    }
}
