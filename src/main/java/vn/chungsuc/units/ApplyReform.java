package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Carries a reform out in one step: all of it or none. Years past keep their units. */
@Service
public class ApplyReform {

    /** From how many units on the planner must be told. */
    private static final int MANY = 200;

    private final ReformStore store;
    private final ReformLog log;
    private final Units units;
    private final UnitStore lists;
    private final Journal journal;
    private final Clock clock;

    ApplyReform(
            ReformStore store,
            ReformLog log,
            Units units,
            UnitStore lists,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.units = units;
        this.lists = lists;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param made code → id of the new units
     */
    public record Applied(int id, Map<String, Integer> made) {}

    /** Held until the transaction ends: nobody else changes units meanwhile. */
    public void lock() {
        store.lock();
    }

    /**
     * @param source what it was read from, for the journal
     */
    @Transactional
    public Applied handle(Officer officer, Reform reform, Object source) {
        officer.require(Permission.MANAGE_UNITS);
        store.lock();
        if (store.standing(reform.ends(), reform.day()) < reform.ends().size()) {
            throw new Refused(tr("Danh mục đơn vị vừa thay đổi; xem lại rồi ghi."));
        }
        var touched = touched(reform);
        var before = log.snapshot(touched);
        var made = write(reform);
        units.refreshTree();
        if (made.size() + touched.size() > MANY) {
            lists.analyze();
        }
        var all = new ArrayList<>(touched);
        all.addAll(made.values());
        var id =
                log.keep(
                        reform,
                        made.values(),
                        touched,
                        before,
                        log.snapshot(all),
                        OffsetDateTime.now(clock));
        journal.record(entry(officer, reform, id, source));
        return new Applied(id, made);
    }

    private static List<Integer> touched(Reform reform) {
        var touched = new LinkedHashSet<>(reform.ends());
        reform.moves().forEach(move -> touched.add(move.unit()));
        reform.renames().forEach(rename -> touched.add(rename.unit()));
        reform.flows().forEach(flow -> touched.add(flow.from()));
        return List.copyOf(touched);
    }

    private Map<String, Integer> write(Reform reform) {
        store.end(reform.ends(), reform.day());
        var made = store.make(reform.made(), reform.day());
        store.classify(reform.made(), made, reform.day(), reform.act());
        var parents = new HashMap<Integer, Integer>();
        for (var unit : reform.made()) {
            if (unit.parent() != null) {
                parents.put(
                        ReformStore.id(Reform.Ref.made(unit.code()), made),
                        ReformStore.id(unit.parent(), made));
            }
        }
        reform.moves()
                .forEach(move -> parents.put(move.unit(), ReformStore.id(move.parent(), made)));
        store.place(parents, reform.day());
        store.rename(reform.renames(), reform.day());
        store.flow(reform.flows(), made, reform.act(), reform.day());
        return made;
    }

    private static JournalEntry entry(Officer officer, Reform reform, int id, Object source) {
        return JournalEntry.by(officer, "units-reformed", "reform", String.valueOf(id))
                .in(officer.scope().unitId())
                .changing(
                        Map.of("units", reform.ends().size(), "source", source),
                        Map.of(
                                "day", reform.day().toString(),
                                "act", reform.act(),
                                "made", reform.made().size(),
                                "moved", reform.moves().size(),
                                "renamed", reform.renames().size()));
    }
}
