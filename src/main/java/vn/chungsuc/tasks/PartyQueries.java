package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.view.Having;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who may be given a part in a task, and how those who have one are called. */
@Repository
class PartyQueries {

    private final JdbcClient jdbc;

    PartyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first. */
    List<PartyOption> candidates(Scope scope, LocalDate day, int most) {
        return jdbc.sql(
                        """
                        select c.kind, c.id, c.name, c.label
                        from tasks.candidate_on(:holder, :day) c
                        order by c.depth, c.kind, c.label collate units.vi, c.id
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("most", most)
                .query(PartyOption.class)
                .list();
    }

    /** Those called so, by their label, their name or the unit's code; each with what was asked. */
    record Found(String asked, Party.Kind kind, int id, String name, String label) {
        PartyOption option() {
            return new PartyOption(kind, id, name, label);
        }
    }

    List<Found> named(Scope scope, Collection<String> words, LocalDate day) {
        return jdbc.sql(
                        """
                        with asked as (
                            select w as asked, units.fold_on(w) as folded from unnest(:words::text[]) w
                        )
                        select a.asked, c.kind, c.id, c.name, c.label
                        from tasks.candidate_on(:holder, :day) c
                        join asked a on a.folded in (units.fold_on(c.label), units.fold_on(c.name))
                        order by c.depth, c.kind, c.label, c.id
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("words", words.toArray(String[]::new))
                .query(Found.class)
                .list();
    }

    /** As they are told apart; who left, or is not of the area, is absent. */
    List<PartyOption> labelled(Scope scope, Collection<Party> parties, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.kind, c.id, c.name, c.label
                        from tasks.candidate_on(:holder, :day) c
                        where c.kind = 'PERSON' and c.id = any (:persons) or c.kind = 'BODY' and c.id = any (:bodies)
                           or c.kind = 'UNIT' and c.id = any (:units)
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("persons", ids(parties, Party.Kind.PERSON))
                .param("bodies", ids(parties, Party.Kind.BODY))
                .param("units", ids(parties, Party.Kind.UNIT))
                .query(PartyOption.class)
                .list();
    }

    /**
     * Somebody asked for by key.
     *
     * @param endedOn the first day without a seat, or closed; null: still there
     */
    record Standing(
            Party.Kind kind, int id, String name, boolean active, @Nullable LocalDate endedOn) {

        Party party() {
            return new Party(kind, id);
        }
    }

    /**
     * Those of the own area, also who left it; others are absent. Where the unit itself has ended,
     * as they stood on its last day.
     */
    List<Standing> standing(Scope scope, Collection<Party> parties, LocalDate day) {
        return jdbc.sql(
                        """
                        with asked as (
                            select least(:day, u.valid_to - 1) as day from units.unit_v u where u.id = :holder
                        )
                        select 'PERSON' as kind, p.id, p.full_name as name, coalesce(bool_or(m.valid_to is null or m.valid_to > a.day), false) as active,
                               max(m.valid_to) as ended_on
                        from people.person_v p
                        left join people.member_v m on m.person_id = p.id
                        join units.reach_v r on r.holder_id = :holder and r.unit_id = p.unit_id and r.own
                        cross join asked a
                        where p.id = any (:persons)
                        group by p.id, p.full_name
                        union all
                        select 'BODY', b.id, b.name, b.valid_to is null or b.valid_to > a.day, b.valid_to
                        from people.body_v b
                        join units.reach_v r on r.holder_id = :holder and r.unit_id = b.unit_id and r.own
                        cross join asked a
                        where b.id = any (:bodies)
                        union all
                        select 'UNIT', u.id, n.full_name, u.valid_to > a.day, nullif(u.valid_to, 'infinity')
                        from units.unit_v u
                        join units.reach_v r on r.holder_id = :holder and r.unit_id = u.id and r.own
                        cross join asked a
                        join units.unit_on(a.day) n on n.id = u.id
                        where u.id = any (:units)
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("persons", ids(parties, Party.Kind.PERSON))
                .param("bodies", ids(parties, Party.Kind.BODY))
                .param("units", ids(parties, Party.Kind.UNIT))
                .query(Standing.class)
                .list();
    }

    private static Integer[] ids(Collection<Party> parties, Party.Kind kind) {
        return parties.stream()
                .filter(party -> party.kind() == kind)
                .map(Party::id)
                .toArray(Integer[]::new);
    }

    /** Of a task whose page is open to the scope already. */
    List<Having> of(Scope scope, long task, LocalDate day) {
        return jdbc.sql(
                        """
                        with having_part as (
                            select 'LEAD' as part, lead_person_id as person_id, lead_body_id as body_id, lead_unit_id as unit_id
                            from tasks.task where id = :task
                            union all
                            select part, person_id, body_id, unit_id from tasks.party where task_id = :task
                        )
                        select h.part, case when p.id is not null then 'PERSON' when b.id is not null then 'BODY' else 'UNIT' end as kind,
                               coalesce(p.id, b.id, u.id) as id, coalesce(p.full_name, b.name, u.full_name) as name,
                               p.post as more, p.phone
                        from having_part h
                        left join people.person_v p on p.id = h.person_id
                        left join people.body_v b on b.id = h.body_id
                        left join units.unit_on(:day) u on u.id = h.unit_id
                        where :holder > 0
                        order by array_position(array['LEAD', 'COWORKER', 'SUPERVISOR', 'HEAD'], h.part),
                                 coalesce(p.full_name, b.name, u.full_name) collate units.vi
                        """)
                .param("holder", scope.unitId())
                .param("task", task)
                .param("day", day)
                .query(Having.class)
                .list();
    }
}
