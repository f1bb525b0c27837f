package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is known of units beside the tree: names, classifications, where they came from and went.
 */
@Repository
class UnitDetailQueries {

    private final JdbcClient jdbc;

    UnitDetailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Dated(String text, @Nullable String code, LocalDate validFrom, LocalDate validTo) {}

    List<Dated> names(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select upper(left(n.kind, 1)) || substr(n.kind, 2) || ' ' || n.name as text, null as code, n.valid_from, n.valid_to
                        from units.unit_name n join units.reach r on r.unit_id = n.unit_id and r.holder_id = :holder
                        where n.unit_id = :unit
                        order by n.valid_from desc
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Dated.class)
                .list();
    }

    List<Dated> parents(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select upper(left(n.kind, 1)) || substr(n.kind, 2) || ' ' || n.name as text, u.code, p.valid_from, p.valid_to
                        from units.unit_parent p
                        join units.reach r on r.unit_id = p.unit_id and r.holder_id = :holder
                        join units.unit u on u.id = p.parent_id and u.level <> 'NATION'
                        join units.unit_name n on n.unit_id = u.id
                         and n.valid_from < least(p.valid_to, u.valid_to) and n.valid_to >= least(p.valid_to, u.valid_to)
                        where p.unit_id = :unit
                        order by p.valid_from desc
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Dated.class)
                .list();
    }

    List<String> aliases(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select a.alias from units.alias a join units.reach r on r.unit_id = a.unit_id and r.holder_id = :holder
                        where a.unit_id = :unit
                        order by a.alias
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(String.class)
                .list();
    }

    /**
     * @param source the ancestor that states it; null where the unit itself does
     */
    record Classified(
            int unitId,
            String kind,
            String value,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String act,
            @Nullable String source) {}

    /**
     * On the day (or the last day) of each; the nearest ancestor speaks for what a unit does not
     * state.
     */
    List<Classified> classifications(Scope scope, Collection<Integer> units, LocalDate on) {
        return jdbc.sql(
                        """
                        select distinct on (self.id, k.kind) self.id as unit_id, k.kind, k.value, k.valid_from, k.valid_to, k.act,
                               case when c.depth > 0 then upper(left(n.kind, 1)) || substr(n.kind, 2) || ' ' || n.name end as source
                        from units.unit self
                        join units.reach r on r.unit_id = self.id and r.holder_id = :holder
                        cross join lateral (select least(:on, self.valid_to - 1) as day) d
                        join units.closure c on c.unit_id = self.id and d.day >= c.valid_from and d.day < c.valid_to
                        join units.classification k on k.unit_id = c.ancestor_id and d.day >= k.valid_from and d.day < k.valid_to
                        join units.unit_name n on n.unit_id = c.ancestor_id and d.day >= n.valid_from and d.day < n.valid_to
                        where self.id = any(:units)
                        order by self.id, k.kind, c.depth
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .param("units", units.toArray(Integer[]::new))
                .query(Classified.class)
                .list();
    }

    /** What the unit itself was classified as at other times. */
    List<Classified> ownClassifications(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select k.unit_id, k.kind, k.value, k.valid_from, k.valid_to, k.act, null as source
                        from units.classification k join units.reach r on r.unit_id = k.unit_id and r.holder_id = :holder
                        where k.unit_id = :unit
                        order by k.kind, k.valid_from desc
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Classified.class)
                .list();
    }

    /**
     * @param ofId the unit asked about
     */
    record Relative(
            int ofId,
            int id,
            String code,
            String fullName,
            String kind,
            @Nullable BigDecimal share,
            LocalDate date,
            LocalDate validTo) {}

    /** Named as on their last day; shown with the unit even where they lie outside the area. */
    List<Relative> predecessors(Scope scope, Collection<Integer> units) {
        return jdbc.sql(
                        """
                        select ch.to_id as of_id, o.id, o.code, o.full_name, ch.kind, ch.share, ch.date, o.valid_to
                        from units.unit_change ch
                        join units.reach r on r.unit_id = ch.to_id and r.holder_id = :holder
                        join units.unit_on('9999-12-31') o on o.id = ch.from_id
                        where ch.to_id = any(:units)
                        order by o.name collate units.vi, o.code
                        """)
                .param("holder", scope.unitId())
                .param("units", units.toArray(Integer[]::new))
                .query(Relative.class)
                .list();
    }

    List<Relative> successors(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select ch.from_id as of_id, o.id, o.code, o.full_name, ch.kind, ch.share, ch.date, o.valid_to
                        from units.unit_change ch
                        join units.reach r on r.unit_id = ch.from_id and r.holder_id = :holder
                        join units.unit_on(ch.date) o on o.id = ch.to_id
                        where ch.from_id = :unit
                        order by o.name collate units.vi, o.code
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Relative.class)
                .list();
    }
}
