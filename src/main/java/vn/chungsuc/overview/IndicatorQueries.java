package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** One indicator in all the units of an area. */
@Repository
class IndicatorQueries {

    private final JdbcClient jdbc;

    IndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param verdict M, N, A, - as stored; null: no row
     * @param enteredBy who typed it; null: carried, or imported
     * @param files evidence filed under it
     */
    record Value(
            String code,
            String fullName,
            @Nullable String setId,
            @Nullable String verdict,
            @Nullable Boolean achieved,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer carriedFrom,
            @Nullable String suppliedBy,
            @Nullable LocalDate asOf,
            @Nullable String enteredBy,
            @Nullable OffsetDateTime enteredAt,
            int files) {}

    /** Only units in the denominator, in Vietnamese order. */
    List<Value> values(Scope scope, Selection at, int indicator) {
        return jdbc.sql(
                        """
                        select distinct on (u.name, u.id)
                               u.code, u.full_name, v.set_id, v.verdict::text as verdict, v.achieved, v.value, v.numerator,
                               v.denominator, v.carried_from::int as carried_from, v.supplied_by, v.as_of,
                               a.full_name as entered_by, case when v.carried_from is null then v.entered_at end as entered_at,
                               (select count(distinct e.item_id)::int
                                from evidence.evidence_v e
                                where e.unit_id = u.id and e.set_id = v.set_id and e.year = :year and e.indicator = :indicator)
                                   as files
                        from units.closure_v c
                        join units.counted_on(:holder, :on) r on r.unit_id = c.unit_id
                        join units.unit_on(:on) u on u.id = c.unit_id and u.level = :level and u.valid_to > :on
                        join assessment.applicable_on(:set, :on) k on k.unit_id = u.id
                        left join assessment.indicator_value_v v
                               on v.unit_id = u.id and v.year = :year and v.set_id = any (:family) and v.indicator = :indicator
                        left join access.account_name_v a on a.id = v.account_id
                        where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                        order by u.name, u.id, v.set_id desc nulls last
                        """)
                .params(at.parameters(scope))
                .param("indicator", indicator)
                .query(Value.class)
                .list();
    }
}
