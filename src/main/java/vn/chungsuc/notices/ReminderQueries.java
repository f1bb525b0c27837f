package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Who in an area has what missing. */
@Repository
class ReminderQueries {

    private final JdbcClient jdbc;

    ReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Missing(
            int personId,
            String fullName,
            String title,
            @Nullable String phone,
            String unitCode,
            String unitName,
            String setId,
            int year,
            @Nullable String standsInFor,
            List<String> codes,
            long total) {}

    List<Missing> missing(
            Scope scope, LocalDate day, String words, String sort, int page, int size) {
        return jdbc.sql(
                        """
                        select m.person_id, m.full_name, m.title, m.phone, u.code as unit_code, u.full_name as unit_name,
                               m.set_id, m.year, m.stands_in_for, m.codes, count(*) over () as total
                        from notices.missing_on(:day) m
                        join units.reach_v r on r.unit_id = m.unit_id and r.holder_id = :holder and r.own
                        join units.unit_on(:day) u on u.id = m.unit_id
                        where :words = '' or units.fold_on(m.full_name || ' ' || u.full_name) like '%' || units.fold_on(:words) || '%'
                        order by case when :sort = 'nguoi' then m.full_name end,
                                 case when :sort = '-nguoi' then m.full_name end desc,
                                 case when :sort = 'thieu' then cardinality(m.codes) end desc,
                                 case when :sort = '-thieu' then cardinality(m.codes) end,
                                 case when :sort = '-don-vi' then u.full_name end desc, u.full_name, m.full_name, m.set_id
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query(ReminderQueries::missing)
                .list();
    }

    private static Missing missing(ResultSet row, int number) throws SQLException {
        return new Missing(
                row.getInt("person_id"),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("phone"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("set_id"),
                row.getInt("year"),
                row.getString("stands_in_for"),
                Arrays.asList((String[]) row.getArray("codes").getArray()),
                row.getLong("total"));
    }
}
