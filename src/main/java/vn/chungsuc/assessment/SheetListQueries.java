package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.view.UnitLine;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Which sheets there are to open. */
@Repository
class SheetListQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SheetListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit an officer belongs to. */
    record Home(
            String code,
            String fullName,
            String level,
            LocalDate validTo,
            @Nullable Integer sheetYear,
            @Nullable String sheetSet) {

        boolean isAssessed() {
            return level.equals("COMMUNE") || level.equals("VILLAGE");
        }

        /** The latest sheet of the unit's life, as «Việc của tôi» opens; without one, this year. */
        String sheetPath(LocalDate today) {
            if (sheetYear != null) {
                return "/danh-gia/%s/%d?bo=%s".formatted(code, sheetYear, sheetSet);
            }
            var last = validTo.isAfter(today) ? today : validTo.minusDays(1);
            return "/danh-gia/%s/%d".formatted(code, last.getYear());
        }
    }

    Home home(Scope scope) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, u.level, u.valid_to, s.year::int as sheet_year, s.set_id as sheet_set
                        from units.unit_on(current_date) u
                        left join lateral (
                            select s.year, s.set_id
                            from assessment.sheet_v s
                            where s.unit_id = u.id and make_date(s.year, 1, 1) < u.valid_to
                            order by s.year desc, s.updated_at desc
                            limit 1
                        ) s on true
                        where u.id = :holder
                        """)
                .param("holder", scope.unitId())
                .query(Home.class)
                .single();
    }

    /** Communes of the area, each with its latest sheet; found by name or code, marks or not. */
    List<UnitLine> below(Scope scope, String search, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, parent.full_name as above,
                               coalesce(s.year, least(:year, extract(year from u.valid_to - 1)))::int as year,
                               s.criteria_met, s.indicators_met, s.indicators_total
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.level = 'COMMUNE'
                        left join units.unit_on(:today) parent on parent.id = u.parent_id
                        left join lateral (
                            select s.year, s.criteria_met, s.indicators_met, s.indicators_total
                            from assessment.sheet s
                            where s.unit_id = u.id
                            order by s.year desc, s.indicators_missing
                            limit 1
                        ) s on true
                        where r.holder_id = :holder and r.own
                          and (:search = '' or u.code = :search
                               or units.fold_on(u.full_name) like '%' || units.fold_on(:search) || '%')
                        order by parent.name, u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("year", today.getYear())
                .param("search", search.strip())
                .param("most", MOST)
                .query(UnitLine.class)
                .list();
    }
}
