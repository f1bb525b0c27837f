package vn.chungsuc.villages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.PartsJson;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;

@Repository
class FigureStore {

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One after the other for a commune, so that a sum is checked against what the others saved.
     */
    void lock(int commune) {
        jdbc.sql("select pg_advisory_xact_lock(2700, :commune)")
                .param("commune", commune)
                .query((row, _) -> 1)
                .list();
    }

    /** What stood there moves to the history. The caller holds the lock and knows the version. */
    void write(
            int village,
            Place at,
            String indicator,
            Reading reading,
            int account,
            OffsetDateTime now) {
        var ratio = reading instanceof Reading.Ratio given ? given : null;
        jdbc.sql(
                        """
                        with old as (
                            insert into villages.figure_history (village_id, set_id, year, indicator, version, achieved,
                                value, numerator, denominator, parts, account_id, entered_at, superseded_at)
                            select village_id, set_id, year, indicator, version, achieved, value, numerator, denominator,
                                   parts, account_id, entered_at, :now
                            from villages.figure
                            where village_id = :village and set_id = :set and year = :year and indicator = :indicator
                        )
                        insert into villages.figure as f (village_id, set_id, year, indicator, achieved, value, numerator,
                            denominator, parts, account_id, entered_at)
                        values (:village, :set, :year, :indicator, :achieved, :value, :numerator, :denominator,
                                cast(:parts as jsonb), :account, :now)
                        on conflict (village_id, set_id, year, indicator) do update
                            set version = f.version + 1, achieved = excluded.achieved, value = excluded.value,
                                numerator = excluded.numerator, denominator = excluded.denominator,
                                parts = excluded.parts, account_id = excluded.account_id,
                                entered_at = excluded.entered_at
                        """)
                .param("village", village)
                .param("set", at.set())
                .param("year", at.year())
                .param("indicator", indicator)
                .param(
                        "achieved",
                        reading instanceof Reading.Word(var word) ? word == Verdict.MET : null,
                        Types.BOOLEAN)
                .param(
                        "value",
                        reading instanceof Reading.Figure(var value) ? value : null,
                        Types.NUMERIC)
                .param(
                        "numerator",
                        ratio == null ? (BigDecimal) null : ratio.numerator(),
                        Types.NUMERIC)
                .param(
                        "denominator",
                        ratio == null ? (BigDecimal) null : ratio.denominator(),
                        Types.NUMERIC)
                .param(
                        "parts",
                        reading instanceof Reading.Parts parts ? PartsJson.write(parts) : null,
                        Types.VARCHAR)
                .param("account", account)
                .param("now", now)
                .update();
    }

    void writeBase(int unit, LocalDate asOf, Base base, int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into villages.base_figure (unit_id, as_of, households, people, account_id, entered_at)
                        values (:unit, :asOf, :households, :people, :account, :now)
                        on conflict (unit_id, as_of) do update
                            set households = excluded.households, people = excluded.people,
                                account_id = excluded.account_id, entered_at = excluded.entered_at
                        """)
                .param("unit", unit)
                .param("asOf", asOf)
                .param("households", base.households())
                .param("people", base.people())
                .param("account", account)
                .param("now", now)
                .update();
    }
}
