package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** The national target programme by its name of the time. */
@Repository
public class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param name whole: «Chương trình mục tiêu quốc gia …»
     * @param shortName as titles write it: «Chương trình MTQG …»
     */
    public record Programme(String code, String name, String shortName, @Nullable String act) {}

    public Programme on(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, short_name, act
                        from criteria.programme
                        where valid_from <= :day and :day < valid_to
                        order by valid_from desc
                        limit 1
                        """)
                .param("day", day)
                .query(Programme.class)
                .single();
    }
}
