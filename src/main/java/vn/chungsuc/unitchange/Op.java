package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A row understood: which unit it speaks of and what it does to it. */
sealed interface Op {

    int line();

    /**
     * @param kind empty: another row of the same new unit says
     * @param parent code; empty: the unit its old ones stand under
     * @param share null: not stated
     * @param whole everything goes there
     */
    record Flow(
            int line,
            Standing old,
            String code,
            String kind,
            String name,
            String parent,
            @Nullable BigDecimal share,
            boolean whole)
            implements Op {}

    record Rename(int line, Standing unit, String kind, String name) implements Op {}

    record Move(int line, Standing unit, String parent) implements Op {}

    /**
     * @param parent where the units below it go; empty: to the unit above it
     */
    record Abolish(int line, Standing unit, String parent) implements Op {}

    record Found(int line, String code, String kind, String name, String parent) implements Op {}
}
