package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sheet each line of a bulk file is for; sheets not open yet are opened on the way. */
final class BulkTargets {

    private final BulkTargetStore store;
    private final BulkStore rows;
    private final CriteriaSets sets;
    private final @Nullable Scope scope;
    private final @Nullable Integer account;
    private final OffsetDateTime now;
    private final Map<Key, Target> targets = new HashMap<>();
    private final Map<String, BulkSheet> bySheet = new HashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Map<Carry.Step, BitSet> same = new HashMap<>();

    BulkTargets(
            BulkTargetStore store,
            BulkStore rows,
            CriteriaSets sets,
            @Nullable Scope scope,
            @Nullable Integer account,
            OffsetDateTime now) {
        this.store = store;
        this.rows = rows;
        this.sets = sets;
        this.scope = scope;
        this.account = account;
        this.now = now;
    }

    record Key(String unit, LocalDate on, String set, int year) {
        static Key of(String unit, @Nullable LocalDate on, String set, int year) {
            return new Key(unit, on == null ? LocalDate.of(year, 12, 31) : on, set, year);
        }
    }

    /** A sheet, or why there is none. */
    private record Target(
            @Nullable BulkSheet sheet, BulkRow.Column column, @Nullable String refusal) {}

    Collection<BulkSheet> sheets() {
        return bySheet.values();
    }

    void resolve(Collection<Key> keys) {
        var unknown = new HashMap<Map.Entry<String, Integer>, Set<Key>>();
        for (var key : keys) {
            if (!targets.containsKey(key)) {
                unknown.computeIfAbsent(Map.entry(key.set(), key.year()), _ -> new HashSet<>())
                        .add(key);
            }
        }
        unknown.forEach((group, members) -> resolve(group.getKey(), group.getValue(), members));
    }

    @Nullable BulkSheet find(Key key) {
        var target = targets.get(key);
        return target == null ? null : target.sheet();
    }

    BulkSheet require(int line, Key key) {
        var target = targets.get(key);
        if (target == null || target.sheet() == null) {
            throw target == null || target.refusal() == null
                    ? new IllegalStateException("Not resolved: " + key)
                    : BulkFault.at(line, target.column(), target.refusal());
        }
        return target.sheet();
    }

    private void resolve(String setId, int year, Set<Key> keys) {
        CriteriaSet set;
        try {
            set = sets.require(setId);
        } catch (NotFound e) {
            refuse(keys, BulkRow.Column.SET, "Không có bộ tiêu chí «%s».".formatted(setId));
            return;
        }
        if (locked.add(setId + "/" + year)) {
            rows.lock(setId, year);
        }
        var codes =
                keys.stream().map(key -> new BulkTargetStore.Code(key.unit(), key.on())).toList();
        var found = store.units(scope, codes, year);
        var writable = new HashMap<Key, BulkTargetStore.Found>();
        for (var key : keys) {
            var unit = found.get(new BulkTargetStore.Code(key.unit(), key.on()));
            var refusal = refusal(key, unit, set);
            if (refusal == null && unit != null) {
                writable.put(key, unit);
            } else {
                targets.put(key, new Target(null, BulkRow.Column.UNIT, refusal));
            }
        }
        open(set, year, writable);
    }

    private void refuse(Set<Key> keys, BulkRow.Column column, String sentence) {
        keys.forEach(key -> targets.put(key, new Target(null, column, sentence)));
    }

    private static @Nullable String refusal(
            Key key, BulkTargetStore.@Nullable Found unit, CriteriaSet set) {
        if (unit == null) {
            return "Không có đơn vị mã «%s» trong địa bàn được giao, tính đến ngày %s."
                    .formatted(key.unit(), Vi.date(key.on()));
        }
        if (!unit.own()) {
            return "Đơn vị «%s» chỉ để xem, không nhập.".formatted(key.unit());
        }
        if (!unit.ends().isAfter(LocalDate.of(key.year(), 1, 1))) {
            return "Đơn vị «%s» chỉ có đến ngày %s, không nhập số liệu năm %d."
                    .formatted(key.unit(), Vi.date(unit.ends().minusDays(1)), key.year());
        }
        if (unit.closed()) {
            return "Năm đánh giá %d đã khóa sổ, không nhập thêm số liệu.".formatted(key.year());
        }
        return unit.level().equals(set.head().level())
                ? null
                : "Bộ tiêu chí «%s» không dùng cho đơn vị «%s».".formatted(set.id(), key.unit());
    }

    private void open(CriteriaSet set, int year, Map<Key, BulkTargetStore.Found> writable) {
        var days = new HashMap<Integer, LocalDate>();
        writable.forEach((key, unit) -> days.put(unit.unit(), day(key, unit)));
        var open = new HashMap<Integer, BulkSheet>();
        for (var unit : List.copyOf(days.keySet())) {
            var known = bySheet.get(unit + "/" + set.id() + "/" + year);
            if (known != null) {
                open.put(unit, known);
                days.remove(unit);
            }
        }
        if (!days.isEmpty()) {
            open.putAll(store.lockSheets(set, year, days.keySet()));
            days.keySet().removeAll(open.keySet());
        }
        if (!days.isEmpty()) {
            open.putAll(store.open(set, year, fresh(set, year, days), account, now));
        }
        open.forEach((unit, sheet) -> bySheet.put(unit + "/" + set.id() + "/" + year, sheet));
        writable.forEach((key, unit) ->
                targets.put(key, new Target(open.get(unit.unit()), BulkRow.Column.UNIT, null)));
    }

    private static LocalDate day(Key key, BulkTargetStore.Found unit) {
        var last = unit.ends().equals(LocalDate.MAX) ? unit.ends() : unit.ends().minusDays(1);
        return key.on().isAfter(last) ? last : key.on();
    }

    private List<BulkTargetStore.Fresh> fresh(
            CriteriaSet set, int year, Map<Integer, LocalDate> days) {
        var known = store.classifications(days);
        var earlier = store.earlier(set, year, days.keySet());
        var fresh = new ArrayList<BulkTargetStore.Fresh>();
        for (var unit : days.keySet()) {
            var dimension = Opening.dimension(set, known.getOrDefault(unit, Map.of()));
            var carry =
                    Carry.plan(
                            earlier.get(unit),
                            set,
                            dimension,
                            year,
                            step -> same.computeIfAbsent(step, Carry.Step::same));
            fresh.add(new BulkTargetStore.Fresh(unit, dimension, carry));
        }
        return fresh;
    }
}
