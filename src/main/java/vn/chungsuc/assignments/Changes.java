package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.view.ChangesPage.Change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a draft changes of what is in force, thing by thing. */
final class Changes {

    private Changes() {}

    /**
     * @param title of the thing a line gives
     */
    static List<Change> of(List<Line> before, List<Line> after, Function<Line, String> title) {
        var was = byThing(before);
        var now = byThing(after);
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(was.keySet());
        var changes = new ArrayList<Change>();
        for (var key : keys) {
            var old = was.getOrDefault(key, List.of());
            var made = now.getOrDefault(key, List.of());
            if (!same(old, made)) {
                var any = made.isEmpty() ? old.getFirst() : made.getFirst();
                changes.add(new Change(any.section(), title.apply(any), words(old), words(made)));
            }
        }
        return changes;
    }

    private static Map<String, List<Line>> byThing(List<Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.section() + line.key(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private record Share(String party, boolean lead, @Nullable String words) {}

    private static boolean same(List<Line> old, List<Line> made) {
        return shares(old).equals(shares(made));
    }

    private static java.util.Set<Share> shares(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        new Share(
                                line.party(),
                                line.lead(),
                                Objects.requireNonNullElse(line.words(), "")))
                .collect(Collectors.toSet());
    }

    private static @Nullable String words(List<Line> lines) {
        return lines.isEmpty()
                ? null
                : lines.stream()
                        .map(line ->
                                "%s (%s)".formatted(line.who(), line.part())
                                        + (line.words() == null ? "" : ": " + line.words()))
                        .collect(Collectors.joining("; "));
    }
}
