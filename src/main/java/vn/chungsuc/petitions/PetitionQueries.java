package vn.chungsuc.petitions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** The petitions of an area, and those that lie with its unit. */
@Repository
class PetitionQueries {

    private static final String SELECT =
            """
            select p.id, p.unit_id, u.code as unit_code, u.full_name as unit_name, p.raised_by, p.raiser, p.category, p.title, p.detail, p.event, p.event_from,
                   p.event_to, p.set_id, nullif(array_to_string(p.criteria, ', '), '') as criteria, p.day, p.due, p.paper, p.source_words,
                   p.source_path, p.state, p.at_unit_id, p.at_body_id, p.at_name, p.since, p.answer, p.answered_on, p.version,
                   p.unit_id = :holder as own, p.at_unit_id = :holder as here,
                   p.state in ('SENT', 'RECEIVED', 'OUTSIDE') and coalesce(p.due < :today, false) as late, count(*) over () as total
            from petitions.petition p
            join units.unit_on(:today) u on u.id = p.unit_id
            where (p.at_unit_id = :holder or exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = p.unit_id))
            """;

    private final JdbcClient jdbc;

    PetitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Petition require(Scope scope, long id, LocalDate today) {
        return jdbc.sql(SELECT + "  and p.id = :id")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(Petition.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Petition> search(Scope scope, PetitionFilter filter, LocalDate today, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                  and (:category::text is null or p.category = :category)
                                  and (:by::text is null or p.raised_by = :by)
                                  and (:state::text is null or p.state = :state
                                       or :state = 'OPEN' and p.state in ('SENT', 'RECEIVED', 'OUTSIDE'))
                                  and (not :here or p.at_unit_id = :holder)
                                  and (:year::int is null or p.day between make_date(:year, 1, 1) and make_date(:year, 12, 31))
                                  and (:words = '' or p.folded || ' ' || units.fold_on(u.full_name)
                                                      like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'ten' then p.title collate units.vi end,
                                         case when :sort = '-ten' then p.title collate units.vi end desc,
                                         case when :sort = 'don-vi' then u.full_name collate units.vi end,
                                         case when :sort = '-don-vi' then u.full_name collate units.vi end desc,
                                         case when :sort = 'noi-giai-quyet' then p.at_name collate units.vi end,
                                         case when :sort = 'han' then coalesce(p.due, '9999-12-31') end,
                                         case when :sort = 'ngay' then p.day end,
                                         p.day desc, p.id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("category", filter.category() == null ? null : filter.category().name())
                .param("by", filter.raisedBy() == null ? null : filter.raisedBy().name())
                .param("state", filter.state())
                .param("here", filter.here())
                .param("year", filter.year())
                .param("words", filter.words())
                .param("sort", filter.sort())
                .param("size", size)
                .param("offset", page * size)
                .query(Petition.class)
                .list();
    }

    /** Of a petition whose page is open to the scope already. */
    List<Turn> turns(Scope scope, long petition) {
        return jdbc.sql(
                        """
                        select s.kind, s.to_name, s.words, s.day, s.due, coalesce(a.full_name, '') as who
                        from petitions.step s
                        left join access.account_name_v a on a.id = s.account_id
                        where s.petition_id = :petition and :holder > 0
                        order by s.id
                        """)
                .param("holder", scope.unitId())
                .param("petition", petition)
                .query(Turn.class)
                .list();
    }

    /**
     * The bodies of the own unit and of those above, the nearest first; the standing agency leads.
     */
    List<Addressee> addressees(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select b.unit_id, b.id as body_id,
                               case when position(lower(u.name) in lower(b.name)) > 0 then b.name
                                    else b.name || ' (' || u.full_name || ')' end as name
                        from units.closure_v c
                        join people.body_v b on b.unit_id = c.ancestor_id and b.valid_from <= :today
                         and (b.valid_to is null or b.valid_to > :today)
                        join units.unit_on(:today) u on u.id = b.unit_id
                        where c.unit_id = :holder and c.valid_from <= :today and c.valid_to > :today
                        order by c.depth, b.kind <> 'VPDP', b.name collate units.vi
                        limit 100
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(Addressee.class)
                .list();
    }

    /** What a line of a paper is made of. */
    record Asked(String atName, String title, String unitName) {}

    /**
     * Not answered, raised by the unit or below, and lying with somebody above it: what its next
     * paper may ask for. By whom it is addressed to.
     */
    List<Asked> above(Scope scope, int unit, LocalDate today, int most) {
        return jdbc.sql(
                        """
                        select o.at_name, o.title, u.full_name as unit_name
                        from petitions.open_on(:today) o
                        join units.reach_v r on r.holder_id = :holder and r.unit_id = o.unit_id
                        join units.closure_v c on c.ancestor_id = :unit and c.unit_id = o.unit_id and c.valid_from <= :today
                         and c.valid_to > :today
                        join units.unit_on(:today) u on u.id = o.unit_id
                        where o.state = 'OUTSIDE' or not exists (select from units.closure_v w
                                                                 where w.ancestor_id = :unit and w.unit_id = o.at_unit_id
                                                                   and w.valid_from <= :today and w.valid_to > :today)
                        order by o.at_name collate units.vi, o.day, o.id
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("today", today)
                .param("most", most)
                .query(Asked.class)
                .list();
    }
}
