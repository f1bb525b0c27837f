package vn.chungsuc.reader;

import vn.chungsuc.reader.Specimen.Mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A paper in the making: its lines, what it states, and what can be changed in it. */
final class DraftPaper {

    final Random random;
    final List<String> lines = new ArrayList<>();
    final List<Mutation> mutations = new ArrayList<>();
    final List<Mutation> warnings = new ArrayList<>();
    final Map<String, List<String>> facts = new LinkedHashMap<>();

    DraftPaper(long seed) {
        random = new Random(seed);
    }

    void say(String... more) {
        lines.addAll(List.of(more));
    }

    void state(String kind, String phrase) {
        facts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(phrase);
    }

    void change(String rule, String from, String to, String... also) {
        mutations.add(new Mutation(rule, from, to, List.of(also)));
    }

    /** A change that a person is only to be warned of. */
    void loosen(String rule, String from, String to, String... also) {
        warnings.add(new Mutation(rule, from, to, List.of(also)));
    }

    String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
