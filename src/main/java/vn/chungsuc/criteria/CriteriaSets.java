package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.chungsuc.shared.NotFound;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every set, in memory: judging a value asks no database. */
@Component
public class CriteriaSets {

    private static final Logger log = LoggerFactory.getLogger(CriteriaSets.class);

    private static final long LOOKED_HOLDS = Duration.ofSeconds(5).toNanos();

    private final SetStore store;
    private volatile Loaded loaded = new Loaded(Map.of(), OffsetDateTime.MIN);

    /** By the clock of {@link System#nanoTime}; at first long ago. */
    private volatile long lookedAt = System.nanoTime() - LOOKED_HOLDS;

    private record Loaded(Map<String, CriteriaSet> sets, OffsetDateTime last) {}

    CriteriaSets(SetStore store) {
        this.store = store;
    }

    /**
     * @throws NotFound when there is no such set
     */
    public CriteriaSet require(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<CriteriaSet> find(String id) {
        var known = recent().get(id);
        return Optional.ofNullable(known == null ? fresh().get(id) : known);
    }

    /** Latest period first; an overlay after its base. */
    public List<CriteriaSet> all() {
        return fresh().values().stream()
                .sorted(
                        Comparator.comparing((CriteriaSet set) -> set.head().firstYear())
                                .reversed()
                                .thenComparing(CriteriaSet::id))
                .toList();
    }

    public List<CriteriaSet> overlaysOf(CriteriaSet base) {
        return all().stream().filter(set -> base.id().equals(set.head().base())).toList();
    }

    /**
     * Sets a unit may be judged by in a year, the likeliest first: its province's before the
     * national one, issued before draft. Which one holds is chosen for the unit and year, never
     * inferred.
     *
     * @param level COMMUNE, VILLAGE …
     * @param kind xã, phường …
     * @param province as its sets name it, null where it has none
     */
    public List<CriteriaSet> forUnit(
            String level, String kind, @Nullable String province, int year) {
        return recent().values().stream()
                .filter(set ->
                        set.head().level().equals(level) && set.appliesTo(kind) && set.covers(year))
                .filter(set ->
                        set.head().province() == null || set.head().province().equals(province))
                .sorted(
                        Comparator.comparing((CriteriaSet set) -> set.head().draft())
                                .thenComparing(set -> set.head().province() == null)
                                .thenComparing(set -> !set.head().tier().equals("NTM"))
                                .thenComparing(CriteriaSet::id, Comparator.reverseOrder()))
                .toList();
    }

    /** Others see a saved set once its transaction has committed. */
    void reloadAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        loaded = read(store);
                    }
                });
    }

    /** What another server loaded is seen within seconds, without a query for each request. */
    private Map<String, CriteriaSet> recent() {
        return System.nanoTime() - lookedAt < LOOKED_HOLDS ? loaded.sets() : fresh();
    }

    /** What a command beside the running server loaded is seen too. */
    private Map<String, CriteriaSet> fresh() {
        lookedAt = System.nanoTime();
        if (!store.lastLoaded().isEqual(loaded.last())) {
            loaded = read(store);
        }
        return loaded.sets();
    }

    private static Loaded read(SetStore store) {
        var last = store.lastLoaded();
        var sets = new LinkedHashMap<String, CriteriaSet>();
        for (var stored : store.all()) {
            try {
                sets.put(
                        stored.id(),
                        SetAssembler.assemble(SetYaml.read(stored.content()), sets::get));
            } catch (FaultySet e) {
                log.error("Bộ tiêu chí {} không đọc được: {}", stored.id(), e.getMessage());
            }
        }
        return new Loaded(Map.copyOf(sets), last);
    }
}
