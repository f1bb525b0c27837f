package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Things of a higher module that stay with people when their unit ends, and go to the unit it went
 * into once somebody confirms it.
 */
public interface PassesOn {

    /** A stable word for addresses. */
    String kind();

    /** What an officer calls them: «Tài khoản». */
    String label();

    /** Who may pass them on. */
    Permission permission();

    /**
     * @param key tells it from others of its kind
     * @param words what it is, whose it is
     * @param note what passing it on does, or why it cannot be; null: it simply goes
     * @param levels of unit it may go to; empty: any; null: it goes nowhere, it only ends
     */
    record Item(
            String key,
            int unitId,
            String words,
            @Nullable String note,
            @Nullable Collection<String> levels) {}

    /** What still hangs on those units, which ended on the day. */
    List<Item> items(Collection<Integer> ended, LocalDate day);

    /**
     * @param to the unit it goes to; null: it only ends
     */
    record Passing(String key, int from, @Nullable Integer to) {}

    /**
     * Inside the transaction of whoever calls.
     *
     * @param until the last day the old unit's things stay usable, to finish what is owed
     * @return how many went
     */
    int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until);
}
