package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.view.BodyLine;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Bodies and signers within an area, as of a day. */
@Repository
public class PeopleQueries {

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one unit that existed at any time, or on the day given. */
    public List<Body> bodies(Scope scope, int unitId, @Nullable LocalDate on) {
        return jdbc.sql(
                        """
                        select b.id, b.unit_id, b.kind, b.name, b.superior, b.heading, b.symbol, b.place, b.valid_from, b.valid_to
                        from people.body_v b
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where b.unit_id = :unit
                          and (:on::date is null
                               or (b.valid_from <= :on and (b.valid_to is null or b.valid_to > :on)))
                        order by case b.kind when 'UBND' then 0 when 'BCD' then 1 else 2 end, b.valid_from desc, b.id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("on", on)
                .query(Body.class)
                .list();
    }

    public Body body(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select b.id, b.unit_id, b.kind, b.name, b.superior, b.heading, b.symbol, b.place, b.valid_from, b.valid_to
                        from people.body_v b
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where b.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Body.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether the body may be changed: what a unit inherited from its predecessors is read-only.
     */
    boolean isOwn(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select exists (select from people.body_v b
                                       join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder and r.own
                                       where b.id = :id)
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    String unitCode(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select u.code
                        from people.body_v b
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        join units.unit_v u on u.id = b.unit_id
                        where b.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those in office on the day, or all there ever were. */
    public List<Signer> signers(Scope scope, int bodyId, @Nullable LocalDate on) {
        return jdbc.sql(
                        """
                        select s.id, s.body_id, s.authority, s.acting, s.title, s.full_name, s.valid_from, s.valid_to
                        from people.signer_v s
                        join people.body_v b on b.id = s.body_id
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where s.body_id = :body
                          and (:on::date is null
                               or (s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)))
                        order by s.acting nulls first, s.valid_from desc, s.id
                        """)
                .param("holder", scope.unitId())
                .param("body", bodyId)
                .param("on", on)
                .query(Signer.class)
                .list();
    }

    public Signer signer(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select s.id, s.body_id, s.authority, s.acting, s.title, s.full_name, s.valid_from, s.valid_to
                        from people.signer_v s
                        join people.body_v b on b.id = s.body_id
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where s.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Signer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Bodies of the whole area whose name, unit or signer holds the words, newest first. */
    List<BodyLine> search(Scope scope, String words, int page, int size) {
        return jdbc.sql(
                        """
                        select b.id, b.name, b.kind, u.code as unit_code, u.full_name as unit_name, b.valid_from, b.valid_to,
                               (select string_agg(s.full_name, ', ' order by s.id)
                                from people.signer_v s
                                where s.body_id = b.id) as signers,
                               count(*) over () as total
                        from people.body_v b
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        join units.unit_on(coalesce(b.valid_to - 1, current_date)) u on u.id = b.unit_id
                        where :words = ''
                           or units.fold_on(b.name || ' ' || u.full_name || ' ' || u.code) like '%' || units.fold_on(:words) || '%'
                           or exists (select from people.signer_v s
                                      where s.body_id = b.id
                                        and units.fold_on(s.full_name) like '%' || units.fold_on(:words) || '%')
                        order by b.valid_to desc nulls first, u.full_name, b.kind, b.id
                        limit :size offset :offset
                        """)
                .param("holder", scope.unitId())
                .param("words", words)
                .param("size", size)
                .param("offset", page * size)
                .query(BodyLine.class)
                .list();
    }
}
