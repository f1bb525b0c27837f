package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.SetUse;

/** A draft whose indicators already hold values may no longer move them about. */
@Repository
class SheetsUseSets implements SetUse {

    private final JdbcClient jdbc;

    SheetsUseSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(String setId) {
        return jdbc.sql(
                        """
                        select exists (
                            select from assessment.sheet s
                            join assessment.indicator_value v on v.sheet_id = s.id
                            where s.set_id = :set)
                        """)
                .param("set", setId)
                .query(Boolean.class)
                .single();
    }
}
