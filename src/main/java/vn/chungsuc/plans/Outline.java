package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.shared.NotFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The parts of a plan in order, as its template file lists them; they number themselves, and what
 * may be left out is left out.
 */
record Outline(
        String type,
        String typeName,
        String title,
        String recipients,
        String opening,
        String closing,
        List<Part> parts) {

    static final Outline COMMUNE = read("/templates/commune-plan.yaml");
    static final Outline AREA = read("/templates/area-plan.yaml");

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
    };

    /**
     * @param words the key of what officers write here; null: nothing is written
     * @param data what of the plan's rows stands here; null: nothing
     * @param optional left out while it has nothing
     */
    record Part(
            int level,
            String title,
            @Nullable String words,
            @Nullable String data,
            @Nullable String hint,
            @Nullable Boolean optional) {

        boolean mayBeLeftOut() {
            return Boolean.TRUE.equals(optional);
        }
    }

    record Numbered(Part part, String number) {}

    static Outline of(boolean own) {
        return own ? COMMUNE : AREA;
    }

    List<Part> written() {
        return parts.stream().filter(part -> part.words != null).toList();
    }

    Part requireWritten(String key) {
        return written().stream()
                .filter(part -> key.equals(part.words))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * @param filled whether a part has anything; a heading has what its points have
     */
    List<Numbered> numbered(Predicate<Part> filled) {
        var counts = new int[4];
        var numbered = new ArrayList<Numbered>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.mayBeLeftOut() && !hasSomething(i, filled)) {
                continue;
            }
            counts[part.level]++;
            for (var below = part.level + 1; below < counts.length; below++) {
                counts[below] = 0;
            }
            numbered.add(new Numbered(part, number(part.level, counts[part.level])));
        }
        return numbered;
    }

    private boolean hasSomething(int at, Predicate<Part> filled) {
        if (filled.test(parts.get(at))) {
            return true;
        }
        for (var i = at + 1; i < parts.size() && parts.get(i).level > parts.get(at).level; i++) {
            if (filled.test(parts.get(i)) || !parts.get(i).mayBeLeftOut()) {
                return true;
            }
        }
        return false;
    }

    private static String number(int level, int count) {
        return switch (level) {
            case 1 -> ROMAN[count - 1] + ".";
            case 2 -> count + ".";
            default -> PaperPhrases.LETTERS.charAt(count - 1) + ")";
        };
    }

    static String fill(String pattern, Map<String, String> names) {
        var filled = pattern;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private static Outline read(String file) {
        try (var yaml = Objects.requireNonNull(Outline.class.getResourceAsStream(file), file)) {
            return new YAMLMapper().readValue(yaml, Outline.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
