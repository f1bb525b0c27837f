package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Finds units by what people type: no marks, an old name, another name, a code. */
@Repository
class UnitSearchQueries {

    static final int MOST = 20;
    private final JdbcClient jdbc;

    UnitSearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param exact the marks agree with what was typed
     * @param matched the name that was found
     * @param above parent, as on the day or the unit's last day
     * @param successors names of the units a closed one went into
     */
    record Found(
            String code,
            String fullName,
            String matched,
            @Nullable String above,
            LocalDate validFrom,
            LocalDate validTo,
            boolean exact,
            @Nullable String successors) {}

    List<Found> find(Scope scope, String typed, LocalDate on) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
        var found =
                jdbc.sql(
                                """
                                with hit as (
                                    select n.unit_id, n.kind || ' ' || n.name as text, lower(n.name) as bare, n.valid_to as until, 0 as other
                                    from units.unit_name n
                                    where n.folded like '%' || units.fold_on(:like) || '%'
                                    union all
                                    select a.unit_id, a.alias, lower(a.alias), 'infinity', 1
                                    from units.alias a
                                    where a.folded like '%' || units.fold_on(:like) || '%'
                                    union all
                                    select u.id, u.code, u.code, 'infinity', 0
                                    from units.unit u
                                    where u.code like :like || '%'
                                ), mine as (
                                    select distinct on (h.unit_id) h.unit_id, h.text, h.other,
                                           position(:lower in lower(h.text)) > 0 as exact,
                                           case when h.bare = :lower or lower(h.text) = :lower then 0
                                                when units.fold_on(h.bare) = units.fold_on(:lower) then 1
                                                when starts_with(units.fold_on(h.bare), units.fold_on(:lower)) then 2
                                                else 3 end as closeness
                                    from hit h
                                    join units.reach r on r.unit_id = h.unit_id and r.holder_id = :holder
                                    order by h.unit_id, exact desc, closeness, h.until desc
                                )
                                select u.code, u.full_name, m.text as matched,
                                       case when p.level = 'NATION' then null else p.full_name end as above,
                                       u.valid_from, u.valid_to, m.exact,
                                       (select string_agg(s.full_name, ', ' order by s.name)
                                        from units.unit_change ch join units.unit_on(ch.date) s on s.id = ch.to_id
                                        where ch.from_id = u.id and u.valid_to <= :on) as successors
                                from mine m
                                join units.unit_on(:on) u on u.id = m.unit_id
                                left join units.unit_on(least(:on, u.valid_to - 1)) p on p.id = u.parent_id
                                order by m.exact desc, m.closeness, (u.valid_from <= :on and u.valid_to > :on) desc, m.other,
                                         array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], u.level),
                                         u.name collate units.vi, u.code
                                limit :most
                                """)
                        .param("holder", scope.unitId())
                        .param("like", text.replaceAll("([\\\\%_])", "\\\\$1"))
                        .param("lower", text.toLowerCase(Locale.ROOT))
                        .param("on", on)
                        .param("most", MOST)
                        .query(Found.class)
                        .list();
        return hasMarks(text) && !found.isEmpty() && found.getFirst().exact()
                ? found.stream().filter(Found::exact).toList()
                : found;
    }

    /** «Đường» typed in full asks for just that; «duong» asks for either. */
    private static boolean hasMarks(String text) {
        return !Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .allMatch(letter -> letter < 128);
    }
}
