package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.util.HashMap;
import java.util.Map;

/** Verdicts a paper states without figures. */
@Repository
class DeclaredQueries {

    private final JdbcClient jdbc;

    DeclaredQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By criterion number; of a year not open, nothing. */
    Map<Integer, Boolean> criteria(Scope scope, @Nullable Integer sheet) {
        var declared = new HashMap<Integer, Boolean>();
        if (sheet != null) {
            jdbc.sql(
                            """
                            select d.criterion, d.met
                            from assessment.declared_verdict d
                            join assessment.sheet s on s.id = d.sheet_id
                            join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                            where d.sheet_id = :sheet and d.indicator = -1
                            """)
                    .param("holder", scope.unitId())
                    .param("sheet", sheet)
                    .query(row -> {
                        declared.put(row.getInt("criterion"), row.getBoolean("met"));
                    });
        }
        return declared;
    }
}
