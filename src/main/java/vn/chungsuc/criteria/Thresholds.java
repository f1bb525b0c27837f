package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The bars of one indicator, looked up by part, dimension and year; the more specific entry wins.
 */
public final class Thresholds {

    public static final Thresholds NONE = new Thresholds(List.of());

    private final List<Threshold> entries;
    private final Map<Key, Threshold> byKey = new HashMap<>();

    private record Key(@Nullable String part, @Nullable String dimension, @Nullable Integer year) {}

    public Thresholds(List<Threshold> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            byKey.put(new Key(entry.part(), entry.dimension(), entry.year()), entry);
        }
    }

    public List<Threshold> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public @Nullable Threshold at(@Nullable String dimension, int year) {
        return at(null, dimension, year);
    }

    /** The bar of one named part; null as part: of the whole indicator. */
    public @Nullable Threshold at(@Nullable String part, @Nullable String dimension, int year) {
        if (byKey.isEmpty()) {
            return null;
        }
        var found = byKey.get(new Key(part, dimension, year));
        if (found == null) {
            found = byKey.get(new Key(part, dimension, null));
        }
        if (found == null) {
            found = byKey.get(new Key(part, null, year));
        }
        return found == null ? byKey.get(new Key(part, null, null)) : found;
    }

    /** These, with a province's entries in place of those they cover. */
    Thresholds refinedBy(List<Threshold> finer) {
        var merged = new ArrayList<Threshold>();
        entries.stream()
                .filter(old -> finer.stream().noneMatch(entry -> covers(entry, old)))
                .forEach(merged::add);
        merged.addAll(finer);
        return new Thresholds(merged);
    }

    private static boolean covers(Threshold finer, Threshold old) {
        return Objects.equals(finer.part(), old.part())
                && (finer.dimension() == null || finer.dimension().equals(old.dimension()))
                && (finer.year() == null || finer.year().equals(old.year()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thresholds that && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }
}
