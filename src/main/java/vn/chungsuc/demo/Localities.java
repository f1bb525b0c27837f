package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What five official papers state of the places that issued them: {@code demo/localities.yaml}. */
record Localities(String label, List<String> provinces, List<Locality> localities) {

    static Localities read() {
        return DemoFiles.read("localities.yaml", Localities.class);
    }

    /**
     * @param unit the commune the paper is of; null: a district is
     * @param districtOf a commune of the district the paper is of
     * @param on the last day of the year the paper speaks of
     */
    record Locality(
            String key,
            @Nullable String unit,
            @Nullable String districtOf,
            LocalDate on,
            List<Body> bodies,
            Paper paper,
            List<Village> villages,
            List<Alias> aliases,
            List<ChosenSet> chosenSets,
            List<Total> totals,
            List<Verdicts> verdicts,
            List<Open> open,
            List<Recognition> recognitions,
            List<Figure> figures) {}

    /** Who issued the paper, and who signed it where it bears a name. */
    record Body(
            String kind,
            String name,
            @Nullable String superior,
            String heading,
            String symbol,
            String place,
            @Nullable Signer signer,
            @Nullable Head head,
            List<Member> members) {}

    /**
     * Who else sits there by the paper, as an office without a name.
     *
     * @param account of the demo whose holder it is; its name is the person's
     */
    record Member(String account, String name, String title, String post, LocalDate from) {}

    /**
     * The seat in which the signer signed.
     *
     * @param post held beside it
     * @param from the day of the paper: since when is not stated
     */
    record Head(String title, String post, LocalDate from) {}

    record Signer(@Nullable String authority, @Nullable String acting, String title, String name) {}

    record Paper(String citation, @Nullable LocalDate date) {}

    /**
     * @param of its commune's code; null: the locality's own
     */
    record Village(@Nullable String of, String name, String kind) {}

    /** A name as the paper spells it. */
    record Alias(String unit, String alias) {}

    /**
     * @param communes chosen for every commune of the district that the set is for
     */
    record ChosenSet(List<Integer> years, String set, boolean communes, String reason) {}

    record Total(
            int year,
            String set,
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            @Nullable String note) {}

    record Verdicts(int year, String set, List<Integer> met, List<Integer> notMet) {}

    record Open(int year, String set) {}

    record Recognition(String tier, boolean allCommunes, int year, String note) {}

    /** A figure stated of the whole unit; which communes make it up is not stated. */
    record Figure(
            int year,
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String measure,
            @Nullable LocalDate asOf,
            @Nullable String indicator) {}
}
