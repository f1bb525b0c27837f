package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who entered what, as anybody who sees the sheet may read it. */
@Repository
class HistoryQueries {

    private final JdbcClient jdbc;

    HistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every state of one cell, the newest first. */
    List<Cell> history(Scope scope, int sheet, int position) {
        return jdbc.sql(
                        """
                        select h.version, h.verdict, h.confirmed, h.achieved, h.value, h.numerator, h.denominator, h.parts,
                               h.carried_from, h.note, h.as_of, h.source, h.supplied_by, h.account_id, h.entered_at
                        from assessment.value_history_v h
                        join assessment.sheet s on s.id = h.sheet_id
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        where h.sheet_id = :sheet and h.indicator = :position
                        order by h.version desc
                        """)
                .param("holder", scope.unitId())
                .param("sheet", sheet)
                .param("position", position)
                .query((row, _) -> SheetStore.cell(row))
                .list();
    }

    /** Full names of those who wrote in a sheet the scope may see. */
    Map<Integer, String> names(Scope scope, Collection<Integer> accounts) {
        var names = new HashMap<Integer, String>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select id, full_name from access.account_name_v where id = any(:ids)")
                    .param("ids", accounts.toArray(Integer[]::new))
                    .query(row -> {
                        names.put(row.getInt("id"), row.getString("full_name"));
                    });
        }
        return names;
    }
}
