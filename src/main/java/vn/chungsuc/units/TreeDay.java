package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** The day the tree was last worked out for. */
@Repository
class TreeDay {

    private final JdbcClient jdbc;

    TreeDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether something began or ended since. */
    boolean changesUpTo(LocalDate today) {
        return jdbc.sql(
                        """
                        select exists (select from units.unit_parent p, units.tree_day d
                                       where p.valid_from > d.day and p.valid_from <= :today
                                          or p.valid_to > d.day and p.valid_to <= :today)
                        """)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
