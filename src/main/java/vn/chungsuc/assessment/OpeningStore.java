package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.NotJournaled;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A year opened for a unit: the sheet, and the state it takes over. */
@Repository
class OpeningStore {

    static final String CARRY =
            """
            insert into assessment.indicator_value
                (sheet_id, indicator, verdict, confirmed, achieved, value, numerator, denominator, parts,
                 carried_from, note, as_of, source, supplied_by, entered_at)
            select ?, moved.wanted, verdict, confirmed, achieved, value, numerator, denominator, parts,
                   coalesce(carried_from, ?), note, as_of, source, supplied_by, ?
            from assessment.indicator_value v
            join unnest(?::int[], ?::int[]) moved(held, wanted) on moved.held = v.indicator
            where v.sheet_id = ?
            """;

    private final JdbcClient jdbc;
    private final CriteriaSets sets;

    OpeningStore(JdbcClient jdbc, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    Optional<Carry.EarlierSheet> earlier(int unit, String set, int year) {
        return jdbc.sql(
                        """
                        select s.id, s.set_id, s.year, s.dimension, s.verdicts
                        from assessment.sheet s
                        join criteria.criteria_set_v c on c.id = s.set_id
                        join criteria.criteria_set_v wanted on wanted.id = :set
                         and wanted.level = c.level and wanted.tier = c.tier
                        where s.unit_id = :unit and s.year < :year
                        order by s.year desc, s.set_id = :set desc
                        limit 1
                        """)
                .param("unit", unit)
                .param("set", set)
                .param("year", year)
                .query((row, _) ->
                        new Carry.EarlierSheet(
                                row.getInt("id"),
                                sets.require(row.getString("set_id")),
                                row.getInt("year"),
                                row.getString("dimension"),
                                new VerdictLine(row.getString("verdicts"))))
                .optional();
    }

    /** Empty: somebody else opened it a moment ago. */
    Optional<Integer> open(Opened opened) {
        var rollup = opened.rollup();
        return jdbc.sql(
                        """
                        with opened as (
                            insert into assessment.sheet
                                (unit_id, set_id, year, dimension, opened_at, opened_by, verdicts, met_mask, missing_mask,
                                 carried_mask, criteria_met, criteria_carried, indicators_met, indicators_total,
                                 indicators_missing, indicators_carried, ready, updated_at, updated_by)
                            values (:unit, :set, :year, :dimension, :at, :account, :verdicts, :metMask, :missingMask,
                                    :carriedMask, :criteriaMet, :criteriaCarried, :indicatorsMet, :indicatorsTotal,
                                    :indicatorsMissing, :indicatorsCarried, false, :at, :account)
                            on conflict (unit_id, set_id, year) do nothing
                            returning id
                        )
                        select id, journal.write_on(:account, :actor, 'sheet-opened', 'sheet', :key, :unit, null,
                                                    jsonb_build_object('carried', :indicatorsCarried::int))
                        from opened
                        """)
                .param("unit", opened.unit())
                .param("set", opened.set())
                .param("year", opened.year())
                .param("dimension", opened.dimension())
                .param("at", opened.at())
                .param("account", opened.account())
                .param("actor", opened.actor())
                .param("key", opened.key())
                .param("verdicts", rollup.verdicts().letters())
                .param("metMask", rollup.tally().metMask())
                .param("missingMask", rollup.tally().missingMask())
                .param("carriedMask", rollup.carriedMask())
                .param("criteriaMet", rollup.tally().criteriaMet())
                .param("criteriaCarried", rollup.criteriaCarried())
                .param("indicatorsMet", rollup.tally().indicatorsMet())
                .param("indicatorsTotal", rollup.tally().indicatorsTotal())
                .param("indicatorsMissing", rollup.tally().indicatorsMissing())
                .param("indicatorsCarried", rollup.indicatorsCarried())
                .query((row, _) -> row.getInt("id"))
                .optional();
    }

    record Opened(
            int unit,
            String set,
            int year,
            @Nullable String dimension,
            Rollup rollup,
            OffsetDateTime at,
            @Nullable Integer account,
            String actor,
            String key) {}

    /** A carried row came into being when the year was opened; whose figure it is stays there. */
    @NotJournaled("the opening is on record, with how many it carried")
    void carry(int sheet, Carry carry, Carry.EarlierSheet earlier, OffsetDateTime at) {
        jdbc.sql(CARRY)
                .params(
                        sheet,
                        earlier.year(),
                        at,
                        carry.taken().stream().map(Carry.Taken::from).toArray(Integer[]::new),
                        carry.taken().stream().map(Carry.Taken::to).toArray(Integer[]::new),
                        earlier.id())
                .update();
    }
}
