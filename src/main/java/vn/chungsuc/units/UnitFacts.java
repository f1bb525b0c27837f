package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Units and changes as a list states them, before the database knows them. */
public record UnitFacts(List<Stated> units, List<Change> changes) {

    /** Which unit is meant: the one of that code made on that day. */
    public record Key(String code, LocalDate from) {}

    /**
     * @param to the first day it is no more; {@link LocalDate#MAX} while it stands
     * @param classifications kind → value, for the whole life of the unit
     */
    public record Stated(
            Key key,
            String level,
            String kind,
            String name,
            LocalDate to,
            @Nullable Key parent,
            Map<String, String> classifications) {}

    /**
     * @param kind MERGE, SPLIT, CONTINUE or CONVERT
     * @param share of the old unit's people; null where nobody states it
     */
    public record Change(
            Key from,
            Key to,
            String kind,
            @Nullable BigDecimal share,
            @Nullable String act,
            LocalDate date) {}

    public static UnitFacts none() {
        return new UnitFacts(new ArrayList<>(), new ArrayList<>());
    }
}
