package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.view.UnitLine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of units as of a day. */
@Repository
class UnitQueries {

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param q part of a name, marks or not, or of a code; empty lists all
     * @param sort ten, ma, loai or tren, with «-» before it the other way round
     */
    record Wanted(LocalDate on, String q, String level, String kind, String sort) {}

    List<UnitLine> list(Scope scope, Wanted wanted, int page, int size) {
        var descending = wanted.sort().startsWith("-");
        return jdbc.sql(
                        """
                        with mine as (
                            select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.valid_from, u.valid_to,
                                   p.code as parent_code, p.full_name as parent_name
                            from units.reach r
                            join units.unit_on(:on) u on u.id = r.unit_id and u.valid_from <= :on and u.valid_to > :on
                            left join units.unit_on(:on) p on p.id = u.parent_id
                            where r.holder_id = :holder
                              and (:level = '' or u.level = :level)
                              and (:kind = '' or u.kind = :kind)
                              and (:q = '' or u.code like :q || '%' or exists (
                                    select from units.unit_name n
                                    where n.unit_id = u.id and n.folded like '%' || units.fold_on(:q) || '%'))
                        ), keyed as (
                            select *, case :key when 'ma' then code when 'loai' then kind when 'tren' then parent_name else name end as key
                            from mine
                        )
                        select id, code, level, kind, name, full_name, parent_code, parent_name, valid_from, valid_to,
                               count(*) over () as total
                        from keyed
                        order by case when :descending then key end collate units.vi desc nulls last,
                                 case when not :descending then key end collate units.vi nulls last,
                                 name collate units.vi, code
                        limit :size offset :skipped
                        """)
                .param("holder", scope.unitId())
                .param("on", wanted.on())
                .param("level", wanted.level())
                .param("kind", wanted.kind())
                .param("q", wanted.q())
                .param("key", descending ? wanted.sort().substring(1) : wanted.sort())
                .param("descending", descending)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(UnitLine.class)
                .list();
    }

    List<UnitLine> children(Scope scope, int parent, LocalDate on, int page, int size) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, p.code as parent_code, p.full_name as parent_name,
                               u.valid_from, u.valid_to, count(*) over () as total
                        from units.closure c
                        join units.reach r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join units.unit_on(:on) u on u.id = c.unit_id
                        join units.unit_on(:on) p on p.id = c.ancestor_id
                        where c.ancestor_id = :parent and c.depth = 1 and c.valid_from <= :on and c.valid_to > :on
                        order by u.name collate units.vi, u.code
                        limit :size offset :skipped
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .param("parent", parent)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(UnitLine.class)
                .list();
    }

    /** The last day in the area a unit of that code stood before the day. */
    Optional<LocalDate> lastDay(Scope scope, String code, LocalDate before) {
        return jdbc.sql(
                        """
                        select max(u.valid_to) - 1
                        from units.unit u join units.reach r on r.unit_id = u.id and r.holder_id = :holder
                        where u.code = :code and u.valid_to <= :before
                        having max(u.valid_to) is not null
                        """)
                .param("holder", scope.unitId())
                .param("code", code)
                .param("before", before)
                .query(LocalDate.class)
                .optional();
    }

    /** The kinds that occur in the area on the day. */
    List<LevelKind> kinds(Scope scope, LocalDate on) {
        return jdbc.sql(
                        """
                        select distinct u.level, u.kind
                        from units.reach r
                        join units.unit_on(:on) u on u.id = r.unit_id and u.valid_from <= :on and u.valid_to > :on
                        where r.holder_id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .query(LevelKind.class)
                .list();
    }

    record LevelKind(String level, String kind) {}

    /** The unit the officer holds, on the day or on its last day. */
    Unit holder(Scope scope, LocalDate on) {
        return jdbc.sql(
                        """
                        select id, code, level, kind, name, full_name, parent_id, valid_from, valid_to
                        from units.unit_on(greatest(:on, (select valid_from from units.unit where id = :holder)))
                        where id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .query(Units::unit)
                .single();
    }
}
