package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Verdict;

import java.util.BitSet;
import java.util.Set;

/**
 * A sheet while a bulk file is read: the letters of its verdicts, and which cells the file gave.
 */
final class BulkSheet {

    final int id;
    final CriteriaSet set;
    final int year;
    final @Nullable String dimension;
    final @Nullable Carry carry;
    final @Nullable Set<Integer> openCells;
    private final char[] letters;
    private final BitSet given = new BitSet();
    private boolean changed;

    /**
     * @param carry not null: the sheet was opened by this import, and what it carries is written
     *     once the file is through
     * @param openCells the cells a sheet that is handed in still takes; null: all
     */
    BulkSheet(
            int id,
            CriteriaSet set,
            int year,
            @Nullable String dimension,
            VerdictLine verdicts,
            @Nullable Carry carry,
            @Nullable Set<Integer> openCells) {
        this.id = id;
        this.set = set;
        this.year = year;
        this.dimension = dimension;
        this.letters = verdicts.letters().toCharArray();
        this.carry = carry;
        this.openCells = openCells;
    }

    boolean takes(int position) {
        return openCells == null || openCells.contains(position);
    }

    boolean isFresh() {
        return carry != null;
    }

    /** False: the file gave this cell before. */
    boolean give(int position) {
        if (given.get(position)) {
            return false;
        }
        given.set(position);
        return true;
    }

    void put(int position, Verdict verdict) {
        letters[position] = VerdictLine.letter(verdict);
        changed = true;
    }

    boolean isCarried(int position) {
        return Character.isLowerCase(letters[position]);
    }

    boolean isChanged() {
        return changed;
    }

    Rollup rollup() {
        return Rollup.of(set, new VerdictLine(String.valueOf(letters)));
    }
}
