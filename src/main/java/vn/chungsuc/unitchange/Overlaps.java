package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What several rows say of one unit must fit together: one way, whole, or in parts that make it up.
 */
class Overlaps {

    private final List<Plan.Fault> faults;
    private final List<Plan.Caution> cautions;

    Overlaps(List<Plan.Fault> faults, List<Plan.Caution> cautions) {
        this.faults = faults;
        this.cautions = cautions;
    }

    /** Those of units about which the rows agree, with what a lone full share says made plain. */
    List<Op> fitting(List<Op> ops) {
        var byUnit = new LinkedHashMap<Integer, List<Op>>();
        var fitting = new ArrayList<Op>();
        for (var op : ops) {
            switch (op) {
                case Op.Found found -> fitting.add(found);
                case Op.Flow flow -> of(byUnit, flow.old()).add(op);
                case Op.Rename rename -> of(byUnit, rename.unit()).add(op);
                case Op.Move move -> of(byUnit, move.unit()).add(op);
                case Op.Abolish abolish -> of(byUnit, abolish.unit()).add(op);
            }
        }
        byUnit.values().forEach(some -> fitting.addAll(ofOne(some)));
        refuseLoops(fitting);
        return fitting;
    }

    private static List<Op> of(Map<Integer, List<Op>> byUnit, Standing unit) {
        return byUnit.computeIfAbsent(unit.id(), _ -> new ArrayList<>());
    }

    private List<Op> ofOne(List<Op> ops) {
        var flows =
                ops.stream().filter(Op.Flow.class::isInstance).map(Op.Flow.class::cast).toList();
        if (!flows.isEmpty()) {
            var other = ops.stream().filter(op -> !(op instanceof Op.Flow)).findFirst();
            if (other.isPresent()) {
                repeated(
                        other.get().line(),
                        tr(
                                "%s đã sáp nhập hoặc chia tách ở dòng %d, không đổi tên, chuyển hay"
                                        + " giải thể được nữa.",
                                flows.getFirst().old().fullName(), flows.getFirst().line()));
                return List.of();
            }
            return flows(flows);
        }
        var seen = new HashSet<Class<?>>();
        for (var op : ops) {
            var ended = op instanceof Op.Abolish && ops.size() > 1;
            if (!seen.add(op.getClass()) || ended) {
                repeated(op.line(), tr("Dòng %d đã nói về đơn vị này.", ops.getFirst().line()));
                return List.of();
            }
        }
        return ops;
    }

    private List<Op> flows(List<Op.Flow> flows) {
        var first = flows.getFirst();
        var codes = new HashSet<String>();
        for (var flow : flows) {
            if (!codes.add(flow.code())) {
                repeated(
                        flow.line(),
                        tr("%s vào %s đã có ở dòng trước.", flow.old().fullName(), flow.code()));
                return List.of();
            }
        }
        var whole = flows.stream().filter(Op.Flow::whole).findFirst();
        if (whole.isPresent() && flows.size() > 1) {
            var other = flows.get(1);
            repeated(
                    other.line(),
                    tr(
                            "%s đi hai nơi: toàn bộ vào %s, rồi lại vào %s. Nếu mỗi nơi một phần,"
                                    + " ghi «chia tách» và tỷ lệ.",
                            first.old().fullName(), first.code(), other.code()));
            return List.of();
        }
        return whole.isPresent() ? List.of(first) : parts(flows);
    }

    private List<Op> parts(List<Op.Flow> flows) {
        var first = flows.getFirst();
        var stated = flows.stream().filter(flow -> flow.share() != null).toList();
        var total =
                stated.stream()
                        .map(Op.Flow::share)
                        .reduce(BigDecimal.ZERO, (a, b) -> b == null ? a : a.add(b));
        var full = total.compareTo(BigDecimal.ONE) == 0;
        if (flows.size() == 1) {
            if (full) {
                return List.of(whole(first));
            }
            fault(
                    first.line(),
                    tr(
                            "%s chỉ có một phần ở đây: thêm dòng cho phần còn lại, hoặc ghi «sáp"
                                    + " nhập».",
                            first.old().fullName()));
            return List.of();
        }
        if (stated.isEmpty()) {
            cautions.add(
                    new Plan.Caution(
                            first.line(),
                            tr(
                                    "%s chia thành %d phần, chưa rõ tỷ lệ: số liệu của xã cũ không"
                                            + " cộng được cho xã mới.",
                                    first.old().fullName(), flows.size())));
            return List.copyOf(flows);
        }
        if (!full || stated.size() < flows.size()) {
            fault(
                    first.line(),
                    tr(
                            "Các phần của %s cộng lại %s %%, phải đủ 100 %% (hoặc bỏ trống hết nếu"
                                    + " chưa rõ).",
                            first.old().fullName(), Vi.number(total.movePointRight(2))));
            return List.of();
        }
        return List.copyOf(flows);
    }

    private static Op.Flow whole(Op.Flow flow) {
        return new Op.Flow(
                flow.line(),
                flow.old(),
                flow.code(),
                flow.kind(),
                flow.name(),
                flow.parent(),
                BigDecimal.ONE,
                true);
    }

    /**
     * A into the code of B while B goes into the code of A: one of the rows is the wrong way round.
     */
    private void refuseLoops(List<Op> ops) {
        var into = new HashMap<String, Op.Flow>();
        ops.stream()
                .filter(Op.Flow.class::isInstance)
                .map(Op.Flow.class::cast)
                .filter(flow -> flow.whole() && !flow.code().equals(flow.old().code()))
                .forEach(flow -> into.put(flow.old().code(), flow));
        var told = new HashSet<String>();
        for (var first : List.copyOf(into.entrySet())) {
            var start = first.getKey();
            var path = new ArrayList<String>();
            Set<String> seen = new HashSet<>();
            var at = start;
            while (into.containsKey(at) && seen.add(at)) {
                path.add(at);
                at = into.get(at).code();
            }
            if (at.equals(start) && path.size() > 1 && told.addAll(path)) {
                var loop = new ArrayList<>(path);
                loop.add(start);
                fault(
                        first.getValue().line(),
                        tr(
                                "Sáp nhập vòng tròn: %s. Xem lại mã mới của các dòng này.",
                                String.join(" → ", loop)));
                ops.removeIf(op -> op instanceof Op.Flow flow && path.contains(flow.old().code()));
            }
        }
    }

    private void repeated(int line, String sentence) {
        faults.add(new Plan.Fault(line, sentence, true));
    }

    private void fault(int line, String sentence) {
        faults.add(new Plan.Fault(line, sentence, false));
    }
}
