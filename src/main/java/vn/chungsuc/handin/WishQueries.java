package vn.chungsuc.handin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.handin.view.Wish;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** Which later days a unit asked for, and what was answered. */
@Repository
class WishQueries {

    private final JdbcClient jdbc;

    WishQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last first. */
    List<Wish> of(Scope scope, long obligation) {
        return jdbc.sql(
                        """
                        select q.due, q.reason, coalesce(a.full_name, '') as by, q.at, q.given, q.refusal,
                               w.full_name as answered_by, q.answered_at
                        from handin.extension_request_v q
                        join handin.obligation o on o.id = q.obligation_id
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = q.account_id
                        left join access.account_name_v w on w.id = q.answered_by
                        where q.obligation_id = :obligation
                        order by q.id desc
                        """)
                .param("holder", scope.unitId())
                .param("obligation", obligation)
                .query(Wish.class)
                .list();
    }
}
