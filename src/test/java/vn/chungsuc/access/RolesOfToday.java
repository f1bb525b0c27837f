package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Set;

/** Every role in force today, at each level it can be held on, with a unit of the test world. */
@Repository
class RolesOfToday {

    private final JdbcClient jdbc;

    RolesOfToday(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Role(String code, String level, String unit, Set<Permission> permissions) {}

    List<Role> all() {
        return jdbc.sql(
                        """
                        select r.code, w.level, w.unit, r.permissions
                        from access.role r
                        join (values ('PROVINCE', '98'), ('COMMUNE', '98001'), ('VILLAGE', '98001-01')) w (level, unit)
                          on w.level = any (r.levels)
                        where current_date >= r.valid_from and current_date < r.valid_to
                        order by r.position, w.level
                        """)
                .query((row, _) ->
                        new Role(
                                row.getString("code"),
                                row.getString("level"),
                                row.getString("unit"),
                                Acting.permissions(row.getArray("permissions"))))
                .list();
    }
}
