package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.HandOverQueries.Heir;
import vn.chungsuc.unitchange.view.Told;
import vn.chungsuc.units.PassesOn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Accounts, people and links of units that ended go to the units those went into, once confirmed.
 */
@Service
class HandOverList {

    private final ListQueries lists;
    private final ListStore store;
    private final HandOverQueries queries;
    private final ObjectProvider<PassesOn> modules;
    private final Clock clock;

    HandOverList(
            ListQueries lists,
            ListStore store,
            HandOverQueries queries,
            ObjectProvider<PassesOn> modules,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.queries = queries;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * @param heirs where it may go
     */
    record Waiting(PassesOn module, PassesOn.Item item, String unit, List<Heir> heirs) {

        String name() {
            return module.kind() + ":" + item.key();
        }

        /** It may be passed on without asking where. */
        boolean isSimple() {
            return heirs.size() == 1 || item.levels() == null;
        }
    }

    /**
     * @throws Refused before the day, when the new units do not stand yet
     */
    List<Waiting> waiting(Officer officer, ChangeList list) {
        var told = list.told();
        if (told == null || !list.applied() || !list.own()) {
            throw new NotFound();
        }
        if (list.day().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    tr("Đơn vị mới có từ %s; từ ngày đó mới bàn giao được.", Vi.date(list.day())));
        }
        var ended = told.gone().stream().map(Told.Gone::id).toList();
        var names = told.gone().stream().collect(Collectors.toMap(Told.Gone::id, Told.Gone::name));
        var heirs =
                queries.heirs(officer.scope(), ended).stream()
                        .collect(Collectors.groupingBy(Heir::fromId));
        var waiting = new ArrayList<Waiting>();
        modules.orderedStream()
                .filter(module -> officer.may(module.permission()))
                .forEach(module ->
                        module.items(ended, list.day())
                                .forEach(item ->
                                        waiting.add(
                                                new Waiting(
                                                        module,
                                                        item,
                                                        names.getOrDefault(item.unitId(), ""),
                                                        fitting(
                                                                item,
                                                                heirs.getOrDefault(
                                                                        item.unitId(),
                                                                        List.of()))))));
        return waiting;
    }

    private static List<Heir> fitting(PassesOn.Item item, List<Heir> heirs) {
        var levels = item.levels();
        return levels == null
                ? List.of()
                : heirs.stream()
                        .filter(heir -> levels.isEmpty() || levels.contains(heir.level()))
                        .toList();
    }

    /**
     * @param chosen name of each thing → the heir chosen; null: the only one
     * @param all everything that has just one place to go, whatever is chosen
     * @param until the last day the old units' roles still open what is owed
     */
    record Wanted(Map<String, @Nullable Integer> chosen, boolean all, LocalDate until) {}

    @Transactional
    int handle(Officer officer, int id, Wanted wanted) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        if (wanted.until().isBefore(list.day())) {
            throw new Refused(
                    tr("Ngày cuối dùng vai trò cũ phải từ %s trở đi.", Vi.date(list.day())));
        }
        var byModule = new HashMap<PassesOn, List<PassesOn.Passing>>();
        for (var one : waiting(officer, list)) {
            var chosen = wanted.chosen().containsKey(one.name());
            if (chosen || wanted.all() && one.isSimple()) {
                byModule.computeIfAbsent(one.module(), _ -> new ArrayList<>())
                        .add(passing(one, chosen ? wanted.chosen().get(one.name()) : null));
            }
        }
        if (byModule.isEmpty()) {
            throw new Refused(tr("Đánh dấu ít nhất một mục để bàn giao."));
        }
        var passed = 0;
        for (var entry : byModule.entrySet()) {
            passed += entry.getKey().pass(officer, entry.getValue(), list.day(), wanted.until());
        }
        store.handed(id, wanted.until());
        return passed;
    }

    private static PassesOn.Passing passing(Waiting one, @Nullable Integer chosen) {
        if (one.item().levels() == null) {
            return new PassesOn.Passing(one.item().key(), one.item().unitId(), null);
        }
        var heir =
                one.heirs().stream()
                        .filter(two ->
                                chosen == null ? one.heirs().size() == 1 : two.id() == chosen)
                        .findFirst()
                        .orElseThrow(() ->
                                new Refused(tr("Chọn đơn vị nhận cho «%s».", one.item().words())));
        return new PassesOn.Passing(one.item().key(), one.item().unitId(), heir.id());
    }
}
