package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Somebody who has a part in a task: a person, a body, or a unit as such.
 *
 * @param id as {@code people} or {@code units} knows it
 */
public record Party(Kind kind, int id) {

    private static final Pattern KEY = Pattern.compile("([PBU])(\\d{1,9})");

    public enum Kind {
        PERSON,
        BODY,
        UNIT
    }

    /** What part somebody has; one leads. */
    public enum Part {
        LEAD("Chủ trì"),
        COWORKER("Phối hợp"),
        SUPERVISOR("Theo dõi, đôn đốc"),
        HEAD("Người đứng đầu chịu trách nhiệm");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String label() {
            return tr(word);
        }
    }

    public static Party person(int id) {
        return new Party(Kind.PERSON, id);
    }

    public static Party body(int id) {
        return new Party(Kind.BODY, id);
    }

    public static Party unit(int id) {
        return new Party(Kind.UNIT, id);
    }

    /** «P12», «B3», «U5»; null for what is none. */
    public static @Nullable Party parse(@Nullable String key) {
        var parts = KEY.matcher(key == null ? "" : key.strip());
        if (!parts.matches()) {
            return null;
        }
        var kind =
                switch (parts.group(1)) {
                    case "P" -> Kind.PERSON;
                    case "B" -> Kind.BODY;
                    default -> Kind.UNIT;
                };
        return new Party(kind, Integer.parseInt(parts.group(2)));
    }

    /** How forms name it. */
    public String key() {
        return kind.name().charAt(0) + String.valueOf(id);
    }

    @Nullable Integer personId() {
        return kind == Kind.PERSON ? Integer.valueOf(id) : null;
    }

    @Nullable Integer bodyId() {
        return kind == Kind.BODY ? Integer.valueOf(id) : null;
    }

    @Nullable Integer unitId() {
        return kind == Kind.UNIT ? Integer.valueOf(id) : null;
    }
}
