package vn.chungsuc.collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** The links of an area. */
@Repository
class RequestQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static final String ROWS =
            """
            select q.id, q.unit_id, u.code as unit_code, u.full_name as unit_name, q.sheet_code, q.set_id, q.year, q.indicators,
                   q.recipient, q.phone, q.note, q.valid_until, q.opened_at, o.full_name as opened_by, q.supplier,
                   q.supplier_phone, q.supplier_note, q.sent_at, q.reviewed_at, q.state, held.round_id, count(*) over () as total
            from collection.request_on(:now) q
            join collection.request held on held.id = q.id
            join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder and r.own
            join units.unit_on(current_date) u on u.id = q.unit_id
            left join access.account_name_v o on o.id = q.opened_by
            """;

    /**
     * @param state a state's name; empty: all
     */
    List<Request> list(Scope scope, String words, String state, String sort, int page, int size) {
        return jdbc.sql(
                        ROWS
                                + """
                                where (:state = '' or q.state = :state)
                                  and (:words = '' or units.fold_on(u.full_name || ' ' || q.recipient || ' ' || coalesce(q.supplier, ''))
                                                      like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'don-vi' then u.full_name end,
                                         case when :sort = '-don-vi' then u.full_name end desc,
                                         case when :sort = 'han' then q.valid_until end,
                                         case when :sort = '-han' then q.valid_until end desc,
                                         q.state <> 'ANSWERED', q.opened_at desc, q.id desc
                                limit :size offset :skip
                                """)
                .param("holder", scope.unitId())
                .param("now", OffsetDateTime.now(clock))
                .param("state", state)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query(Request::of)
                .list();
    }

    Request require(Scope scope, long id) {
        return jdbc.sql(ROWS + "where q.id = :id")
                .param("holder", scope.unitId())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .query(Request::of)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of the villages of a round. */
    List<Request> ofRound(Scope scope, long round) {
        return jdbc.sql(ROWS + "where held.round_id = :round order by u.name, q.id")
                .param("holder", scope.unitId())
                .param("now", OffsetDateTime.now(clock))
                .param("round", round)
                .query(Request::of)
                .list();
    }

    List<Answered> answers(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select a.indicator, a.value, a.numerator, a.denominator, a.note, a.accepted, a.replaced
                        from collection.answered a
                        join collection.request q on q.id = a.request_id
                        join units.reach_v r on r.unit_id = q.unit_id and r.holder_id = :holder and r.own
                        where a.request_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Answered.class)
                .list();
    }
}
