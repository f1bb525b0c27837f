package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Dimensions;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The units the demo speaks of, found by code, by district, by set. */
@Repository
class DemoUnits {

    record Commune(int id, String code, String kind, String name) {}

    private final JdbcClient jdbc;
    private final Units units;

    DemoUnits(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    boolean exist(String code) {
        return jdbc.sql("select exists (select from units.unit_v where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    Unit require(String code, LocalDate on) {
        return units.find(code, on)
                .orElseThrow(() -> new IllegalStateException("No unit " + code + " on " + on));
    }

    /** By its code, or as the district of a commune. */
    Unit place(@Nullable String code, @Nullable String districtOf, LocalDate on) {
        return code != null
                ? require(code, on)
                : units.ancestors(require(Objects.requireNonNull(districtOf), on).id(), on)
                        .getFirst();
    }

    /** The column of thresholds a unit is judged by on a day. */
    @Nullable String dimension(int unit, CriteriaSet set, LocalDate on) {
        var known = units.classifications(unit, on);
        return set.dimensionOf(
                        new Dimensions.Place(known.get("REGION"), known.get("GROUP"), Set.of()))
                .orElse(null);
    }

    /** The communes below a unit on a day that the set counts. */
    List<Commune> communes(int unit, String set, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.kind, u.name
                        from units.unit_on(:on) u
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and c.valid_to > :on
                        join assessment.applicable_on(:set, :on) a on a.unit_id = u.id
                        where u.level = 'COMMUNE' and u.valid_from <= :on and u.valid_to > :on
                        order by u.code
                        """)
                .param("unit", unit)
                .param("set", set)
                .param("on", on)
                .query(Commune.class)
                .list();
    }

    /** Who sits in a body, in the order they came. */
    List<Integer> seats(int body) {
        return jdbc.sql("select m.id from people.member_v m where m.body_id = :body order by m.id")
                .param("body", body)
                .query(Integer.class)
                .list();
    }

    /** Units that met a whole set in a year by figures of that year, in the invented province. */
    List<Integer> ready(String set, int year) {
        return jdbc.sql(
                        """
                        select s.unit_id
                        from assessment.sheet_v s
                        join units.unit_v u on u.id = s.unit_id
                        where s.set_id = :set and s.year = :year and s.ready
                        order by u.code
                        """)
                .param("set", set)
                .param("year", year)
                .query(Integer.class)
                .list();
    }
}
