package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Verdicts of criteria by unit and year, added up along two sides of one's choice: pure. */
final class Pivot {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A side of the table. */
    enum Side {
        UNIT("don-vi", "Đơn vị¦chiều của bảng", atom -> new Key(atom.place(), "", atom.name())),
        YEAR(
                "nam",
                "Năm¦chiều của bảng",
                atom -> new Key(atom.year(), "", String.valueOf(atom.year()))),
        CRITERION(
                "tieu-chi",
                "Tiêu chí¦chiều của bảng",
                atom ->
                        new Key(
                                atom.criterion().number(),
                                "",
                                atom.criterion().number() + ". " + tr(atom.criterion().name()))),
        CLASS("lop", "Lớp¦chiều của bảng", Pivot::band);

        private final String key;
        private final String word;
        private final Function<Atom, Key> of;

        Side(String key, String word, Function<Atom, Key> of) {
            this.key = key;
            this.word = word;
            this.of = of;
        }

        String key() {
            return key;
        }

        String word() {
            return tr(word);
        }

        static Side of(@Nullable String key, Side otherwise) {
            return Arrays.stream(values())
                    .filter(side -> side.key.equals(key))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** What a cell says. */
    enum Measure {
        MET("luot", "Lượt tiêu chí đạt"),
        SHARE("ty-le", "Tỷ lệ tiêu chí đạt (%)"),
        UNITS("don-vi", "Số đơn vị có số liệu");

        private final String key;
        private final String word;

        Measure(String key, String word) {
            this.key = key;
            this.word = word;
        }

        String key() {
            return key;
        }

        String word() {
            return tr(word);
        }

        static Measure of(@Nullable String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key.equals(key))
                    .findFirst()
                    .orElse(MET);
        }
    }

    /**
     * One criterion of one unit in one year.
     *
     * @param place of the unit in the order of names
     */
    record Atom(
            int unit,
            int place,
            String name,
            int year,
            CriteriaSet set,
            Criterion criterion,
            Verdict verdict,
            int criteriaMet) {}

    /** Where something stands on a side: by order, then as it is called. */
    record Key(int order, String more, String label) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::order).thenComparing(Key::more);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What adds up in a cell. */
    static final class Sum {
        private long met;
        private long known;
        private final Set<Integer> units = new HashSet<>();

        private void add(Atom atom) {
            units.add(atom.unit());
            if (atom.verdict() == Verdict.MET) {
                met++;
            }
            if (atom.verdict() == Verdict.MET || atom.verdict() == Verdict.NOT_MET) {
                known++;
            }
        }

        /** Null: nothing is known. */
        @Nullable BigDecimal value(Measure measure) {
            return switch (measure) {
                case MET -> BigDecimal.valueOf(met);
                case UNITS -> BigDecimal.valueOf(units.size());
                case SHARE ->
                        known == 0
                                ? null
                                : BigDecimal.valueOf(met)
                                        .multiply(HUNDRED)
                                        .divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP);
            };
        }

        String said(Measure measure) {
            var value = value(measure);
            return value == null ? "–" : Vi.number(value);
        }
    }

    final TreeMap<Key, Map<Key, Sum>> rows = new TreeMap<>();
    final TreeMap<Key, Sum> columns = new TreeMap<>();
    final Map<Key, Sum> ends = new TreeMap<>();
    final Sum all = new Sum();

    Pivot(List<Atom> atoms, Side down, Side across) {
        for (var atom : atoms) {
            var row = down.of.apply(atom);
            var column = across.of.apply(atom);
            rows.computeIfAbsent(row, _ -> new TreeMap<>())
                    .computeIfAbsent(column, _ -> new Sum())
                    .add(atom);
            columns.computeIfAbsent(column, _ -> new Sum()).add(atom);
            ends.computeIfAbsent(row, _ -> new Sum()).add(atom);
            all.add(atom);
        }
    }

    private static Key band(Atom atom) {
        var bands = atom.set().bands();
        for (int at = 0; at < bands.size(); at++) {
            if (bands.get(at).holds(atom.criteriaMet())) {
                return new Key(at, atom.set().id(), Words.band(bands.get(at)));
            }
        }
        return new Key(bands.size(), "", tr("Chưa xếp lớp"));
    }
}
