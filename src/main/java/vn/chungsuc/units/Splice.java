package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/** A change of one unit that holds from a day on. */
sealed interface Splice {

    Unit unit();

    /** What changes, in one sentence: shown before, kept in the journal after. */
    String words();

    default String code() {
        return unit().code();
    }

    record Name(Unit unit, String kind, String name, LocalDate from) implements Splice {
        @Override
        public String words() {
            return tr(
                    "%s đổi tên thành %s từ %s",
                    unit.fullName(),
                    kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + kind.substring(1)
                            + " "
                            + name,
                    Vi.date(from));
        }
    }

    record Parent(Unit unit, Unit parent, LocalDate from) implements Splice {
        @Override
        public String words() {
            return tr("%s thuộc %s từ %s", unit.fullName(), parent.fullName(), Vi.date(from));
        }
    }

    /** An empty value ends the classification. */
    record Classified(Unit unit, String kind, String value, LocalDate from, String act)
            implements Splice {
        @Override
        public String words() {
            return value.isEmpty()
                    ? tr(
                            "%s: thôi xếp %s từ %s",
                            unit.fullName(), Classifications.label(kind), Vi.date(from))
                    : tr(
                            "%s: %s là %s từ %s",
                            unit.fullName(),
                            Classifications.label(kind),
                            Classifications.value(kind, value),
                            Vi.date(from));
        }
    }

    record Alias(Unit unit, String alias) implements Splice {
        @Override
        public String words() {
            return tr("%s còn gọi là «%s»", unit.fullName(), alias);
        }
    }
}
