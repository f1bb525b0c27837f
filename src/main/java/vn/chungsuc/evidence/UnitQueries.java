package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.evidence.view.UnitLine;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** How far the units of an area are with their evidence. */
@Repository
class UnitQueries {

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The unit an officer belongs to.
     *
     * @param year of its latest sheet; null: it has none
     */
    record Home(String code, String level, @Nullable Integer year, LocalDate validTo) {

        boolean isAssessed() {
            return level.equals("COMMUNE") || level.equals("VILLAGE");
        }

        int shownYear(LocalDate today) {
            return year != null
                    ? year
                    : validTo.isAfter(today) ? today.getYear() : validTo.minusDays(1).getYear();
        }
    }

    Home home(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.level, u.valid_to,
                               (select max(s.year) from assessment.sheet_v s where s.unit_id = u.id)::int as year
                        from units.unit_on(:today) u
                        where u.id = :holder
                        """)
                .param("today", today)
                .param("holder", scope.unitId())
                .query(Home.class)
                .single();
    }

    /**
     * Communes of the area with the evidence of their latest sheet, found by name or code.
     *
     * @param sort ten, tep, chua-xep or chi-tieu, with «-» before it for descending
     */
    List<UnitLine> communes(
            Scope scope, String search, String sort, LocalDate today, int page, int size) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, parent.full_name as above, s.set_id,
                               coalesce(s.year, least(:year, extract(year from u.valid_to - 1)))::int as year,
                               coalesce(i.files, 0)::int as files, coalesce(i.unplaced, 0)::int as unplaced,
                               coalesce(p.proved, 0)::int as proved, s.indicators_total as indicators,
                               count(*) over () as total
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.level = 'COMMUNE'
                        left join units.unit_on(:today) parent on parent.id = u.parent_id
                        left join lateral (select v.set_id, v.year, v.indicators_total
                                           from assessment.sheet_v v
                                           where v.unit_id = u.id
                                           order by v.year desc, v.indicators_missing
                                           limit 1) s on true
                        left join lateral (select count(*) as files,
                                                  count(*) filter (where not exists (
                                                      select from evidence.placement x
                                                      where x.item_id = n.id and x.ended_at is null)) as unplaced
                                           from evidence.item n
                                           where n.unit_id = u.id and n.set_id = s.set_id and n.year = s.year
                                             and n.removed_at is null) i on true
                        left join lateral (select count(distinct e.indicator) as proved
                                           from evidence.evidence_v e
                                           where e.unit_id = u.id and e.set_id = s.set_id and e.year = s.year
                                             and e.indicator >= 0) p on true
                        where r.holder_id = :holder and r.own
                          and (:search = '' or u.code = :search
                               or units.fold_on(u.full_name) like '%' || units.fold_on(:search) || '%')
                        order by case :sort when 'tep' then i.files when '-tep' then -i.files
                                            when 'chua-xep' then i.unplaced when '-chua-xep' then -i.unplaced
                                            when 'chi-tieu' then p.proved when '-chi-tieu' then -p.proved end,
                                 case when :sort = '-ten' then u.name end collate units.vi desc,
                                 parent.name, u.name collate units.vi, u.code
                        limit :size offset :from
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("year", today.getYear())
                .param("search", search.replaceAll("[%_\\\\]", ""))
                .param("sort", sort)
                .param("size", size)
                .param("from", page * size)
                .query(UnitLine.class)
                .list();
    }
}
