package vn.chungsuc.collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Links that can still be answered, by unit. */
@Repository
class OpenLinks {

    private final JdbcClient jdbc;

    OpenLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(int unitId, long count) {}

    List<Count> counts(Collection<Integer> units, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        select unit_id, count(*) as count from collection.request_on(:now)
                        where unit_id = any(:units) and state in ('OPEN', 'ANSWERED')
                        group by unit_id
                        """)
                .param("now", now)
                .param("units", units.toArray(Integer[]::new))
                .query(Count.class)
                .list();
    }

    boolean any(Collection<Integer> units) {
        return jdbc.sql(
                        """
                        select exists (select from collection.request where unit_id = any(:units))
                            or exists (select from collection.round where unit_id = any(:units))
                        """)
                .param("units", units.toArray(Integer[]::new))
                .query(Boolean.class)
                .single();
    }

    record Link(long id, int unitId, String recipient) {}

    List<Link> open(Collection<Integer> units, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        select id, unit_id, recipient from collection.request_on(:now)
                        where unit_id = any(:units) and state = 'OPEN'
                        order by unit_id, id
                        """)
                .param("now", now)
                .param("units", units.toArray(Integer[]::new))
                .query(Link.class)
                .list();
    }

    boolean isOf(long id, int unit) {
        return jdbc.sql(
                        "select exists (select from collection.request where id = :id and unit_id ="
                                + " :unit)")
                .param("id", id)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }
}
