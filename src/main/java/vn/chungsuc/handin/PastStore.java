package vn.chungsuc.handin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

@Repository
class PastStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<LoadHandIns.Owed> owed(int receiverId) {
        return jdbc.sql(
                        """
                        select o.id, u.code as unit_code, u.full_name as unit_name, o.unit_id, r.form, o.cycle, o.year, o.ordinal, o.previous_cut_off, o.cut_off, o.due
                        from handin.obligation o
                        join handin.report_rule r on r.id = o.rule_id
                        join units.unit_on(o.due) u on u.id = o.unit_id
                        where o.receiver_id = :receiver
                        order by o.due, u.code
                        """)
                .param("receiver", receiverId)
                .query(LoadHandIns.Owed.class)
                .list();
    }

    /** All in two statements. */
    void load(List<LoadHandIns.Past> past) {
        var rows = json.writeValueAsString(past);
        jdbc.sql(
                        """
                        insert into handin.submission (obligation_id, attempt, figures, account_id, at)
                        select obligation, attempt, figures, account, at
                        from jsonb_to_recordset(:rows::jsonb)
                             as p (obligation bigint, attempt smallint, figures jsonb, account int, at timestamptz)
                        """)
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        insert into handin.answer (submission_id, accepted, reason, account_id, at)
                        select s.id, p.accepted, p.reason, p."answeredBy", p."answeredAt"
                        from jsonb_to_recordset(:rows::jsonb)
                             as p (obligation bigint, attempt smallint, accepted boolean, reason text, "answeredBy" int,
                                   "answeredAt" timestamptz)
                        join handin.submission s on s.obligation_id = p.obligation and s.attempt = p.attempt
                        where p.accepted is not null
                        """)
                .param("rows", rows)
                .update();
    }
}
