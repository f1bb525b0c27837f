package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads what the figures of a report are made from. */
@Repository
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose sheets count: one unit's own, or those of every unit below it the set applies to.
     *
     * @param family the set and, above single units, its overlays: a unit judged by an overlay
     *     counts by it, as in every overview
     */
    record Area(
            int unitId, boolean own, String setId, List<String> family, int year, LocalDate on) {}

    record Ratio(
            String setId,
            int indicator,
            String unitCode,
            BigDecimal numerator,
            BigDecimal denominator) {}

    record Cell(
            int indicator,
            String verdict,
            boolean confirmed,
            @Nullable Boolean achieved,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean parted,
            @Nullable Integer carriedFrom,
            @Nullable LocalDate asOf,
            @Nullable String suppliedBy,
            @Nullable String enteredBy,
            @Nullable OffsetDateTime enteredAt) {}

    /**
     * One unit of the area with its sheet.
     *
     * @param setId whose sheet it is: the set's or an overlay's; null: there is none
     * @param itemised some figure or verdict stands on the sheet itself
     * @param declaredTotal criteria a paper declares without saying which; {@code declaredCriteria}
     *     also those it marks one by one
     * @param papers «1+» a paper says criterion 1 is met, «2-» that 2 is not
     */
    record Row(
            int unitId,
            String code,
            String name,
            @Nullable String setId,
            @Nullable String verdicts,
            boolean itemised,
            @Nullable Long metMask,
            @Nullable Long missingMask,
            @Nullable Long carriedMask,
            @Nullable Integer criteriaMet,
            @Nullable Integer criteriaCarried,
            @Nullable Integer indicatorsMet,
            @Nullable Integer indicatorsTotal,
            @Nullable Integer indicatorsMissing,
            @Nullable Integer indicatorsCarried,
            @Nullable OffsetDateTime updatedAt,
            @Nullable String updatedBy,
            @Nullable Integer declaredTotal,
            @Nullable Integer declaredCriteria,
            @Nullable Integer declaredIndicators,
            @Nullable String declaredDocument,
            @Nullable String papers,
            @Nullable Integer lastMet,
            boolean ready,
            boolean lastReady,
            int indicatorsUndecided) {}

    List<Row> lines(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.id as unit_id, u.code, u.full_name as name, s.set_id, s.verdicts, coalesce(s.itemised, false) as itemised, s.met_mask, s.missing_mask, s.carried_mask,
                               s.criteria_met, s.criteria_carried, s.indicators_met, s.indicators_total, s.indicators_missing,
                               s.indicators_carried, s.updated_at, w.full_name as updated_by,
                               t.criteria as declared_total, coalesce(t.criteria, dv.criteria) as declared_criteria, t.indicators as declared_indicators,
                               coalesce(t.document, dv.document) as declared_document, dv.papers,
                               case when last.itemised then last.criteria_met end as last_met, coalesce(s.ready, false) as ready,
                               coalesce(last.ready, false) as last_ready,
                               (select count(*)::int from assessment.undecided_v w where w.sheet_id = s.id) as indicators_undecided
                        from units.unit_on(:on) u
                        join units.counted_on(:holder, :on) r on r.unit_id = u.id
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        left join lateral (
                            select * from assessment.sheet_v f
                            where f.unit_id = u.id and f.set_id = any (:family) and f.year = :year
                            order by f.set_id desc
                            limit 1
                        ) s on true
                        left join assessment.sheet_v last on last.unit_id = u.id and last.set_id = coalesce(s.set_id, :set)
                         and last.year = :year - 1
                        left join access.account_name_v w on w.id = s.updated_by
                        left join assessment.declared_total_v t on t.sheet_id = s.id
                        left join lateral (
                            select count(*) filter (where d.met)::int as criteria, min(d.document) as document,
                                   string_agg(d.criterion || case when d.met then '+' else '-' end, ' ') as papers
                            from assessment.declared_verdict_v d
                            where d.sheet_id = s.id and d.criterion > 0 and d.indicator < 0
                            having count(*) > 0
                        ) dv on true
                        where u.id in (select unit_id from assessment.applicable_on(:set, :on))
                        order by u.full_name, u.code
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("set", area.setId())
                .param("family", area.family().toArray(String[]::new))
                .param("year", area.year())
                .param("on", area.on())
                .query(Row.class)
                .list();
    }

    List<Ratio> ratios(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select s.set_id, v.indicator, u.code as unit_code, v.numerator, v.denominator
                        from units.unit_on(:on) u
                        join units.counted_on(:holder, :on) r on r.unit_id = u.id
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        join lateral (
                            select * from assessment.sheet_v f
                            where f.unit_id = u.id and f.set_id = any (:family) and f.year = :year
                            order by f.set_id desc
                            limit 1
                        ) s on true
                        join assessment.indicator_value_v v on v.sheet_id = s.id
                        where v.numerator is not null and v.denominator is not null
                          and u.id in (select unit_id from assessment.applicable_on(:set, :on))
                        order by v.indicator, u.full_name
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("set", area.setId())
                .param("family", area.family().toArray(String[]::new))
                .param("year", area.year())
                .param("on", area.on())
                .query(Ratio.class)
                .list();
    }

    List<Cell> cells(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select v.indicator, v.verdict::text, v.confirmed, v.achieved, v.value, v.numerator, v.denominator,
                               v.parts is not null as parted, v.carried_from, v.as_of, v.supplied_by, a.full_name as entered_by, v.entered_at
                        from assessment.indicator_value_v v
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = v.account_id
                        where v.unit_id = :unit and v.set_id = :set and v.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("set", area.setId())
                .param("year", area.year())
                .query(Cell.class)
                .list();
    }

    /** The threshold column the unit's own sheet was judged by. */
    Optional<String> dimension(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select s.dimension
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        where s.unit_id = :unit and s.set_id = :set and s.year = :year and s.dimension is not null
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("set", area.setId())
                .param("year", area.year())
                .query(String.class)
                .optional();
    }
}
