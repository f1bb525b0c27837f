package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.evidence.view.BesidePanel.Person;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said of an indicator, as anybody who sees the sheet may read it; who may be asked. */
@Repository
class TalkQueries {

    private static final int PICKS = 8;

    private final JdbcClient jdbc;

    TalkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param thread the remark it answers, or itself
     * @param by null: the account is gone
     */
    record Said(
            long id,
            long thread,
            String words,
            int accountId,
            @Nullable String by,
            OffsetDateTime writtenAt,
            boolean settled,
            @Nullable String settledBy,
            @Nullable OffsetDateTime settledAt) {}

    /** Threads in the order they began, each followed by its answers. */
    List<Said> talk(Scope scope, Sheet sheet, Indicator indicator) {
        return jdbc.sql(
                        """
                        select m.id, t.id as thread, m.words, m.account_id, a.full_name as by,
                               m.written_at, coalesce(t.settled, false) as settled, b.full_name as settled_by, t.settled_at
                        from evidence.remark m
                        join evidence.thread_v t on t.id = coalesce(m.answers, m.id)
                        join units.reach_v r on r.unit_id = m.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = m.account_id
                        left join access.account_name_v b on b.id = t.settled_by
                        where m.unit_id = :unit and m.set_id = :set and m.year = :year and m.indicator = :indicator
                        order by t.id, m.id
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("indicator", indicator.position())
                .query(Said.class)
                .list();
    }

    /** How many threads are open on each indicator, by position. */
    Map<Integer, Integer> open(Scope scope, Sheet sheet) {
        var open = new HashMap<Integer, Integer>();
        jdbc.sql(
                        """
                        select t.indicator, count(*) as threads
                        from evidence.thread_v t
                        join units.reach_v r on r.unit_id = t.unit_id and r.holder_id = :holder
                        where t.unit_id = :unit and t.set_id = :set and t.year = :year and t.settled is distinct from true
                        group by t.indicator
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .query(row -> {
                    open.put(row.getInt("indicator"), row.getInt("threads"));
                });
        return open;
    }

    /** People who may see the unit and the criterion, those of the unit itself first. */
    List<Person> people(Scope scope, Sheet sheet, int criterion, String typed, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.username, p.full_name, p.role_name as role, p.unit
                        from (select distinct on (a.account_id) a.username, a.full_name,
                                     a.role_name, u.full_name as unit,
                                     a.unit_id = :unit as own
                              from access.acting_on(:today) a
                              join units.reach_v holds on holds.holder_id = a.unit_id and holds.unit_id = :unit
                              join units.reach_v r on r.unit_id = :unit and r.holder_id = :holder
                              join units.unit_on(:today) u on u.id = a.unit_id
                              where 'READ' = any(a.permissions)
                                and (a.criteria is null or :criterion = any(a.criteria))
                              order by a.account_id, a.unit_id = :unit desc) p
                        where units.fold_on(p.full_name || ' ' || p.username || ' ' || p.role_name || ', ' || p.unit)
                              like '%' || units.fold_on(:typed) || '%'
                        order by p.own desc, p.full_name collate units.vi
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("criterion", criterion)
                .param("typed", typed.replaceAll("[%_\\\\]", ""))
                .param("today", today)
                .param("most", PICKS)
                .query(Person.class)
                .list();
    }

    /** Accounts by user name, of those who may see the unit and the criterion. */
    Map<String, Integer> known(
            Scope scope, Sheet sheet, int criterion, Collection<String> names, LocalDate today) {
        var known = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select distinct a.username, a.account_id
                        from access.acting_on(:today) a
                        join units.reach_v holds on holds.holder_id = a.unit_id and holds.unit_id = :unit
                        join units.reach_v r on r.unit_id = :unit and r.holder_id = :holder
                        where a.username = any(:names) and 'READ' = any(a.permissions)
                          and (a.criteria is null or :criterion = any(a.criteria))
                        """)
                .param("today", today)
                .param("unit", sheet.unit().id())
                .param("holder", scope.unitId())
                .param("names", names.toArray(String[]::new))
                .param("criterion", criterion)
                .query(row -> {
                    known.put(row.getString("username"), row.getInt("account_id"));
                });
        return known;
    }

    /** Full names of those a sheet's remarks name, by user name. */
    Map<String, String> names(Scope scope, Collection<String> usernames) {
        var names = new HashMap<String, String>();
        if (!usernames.isEmpty()) {
            jdbc.sql(
                            "select username, full_name from access.account_name_v where username ="
                                    + " any(:names)")
                    .param("names", usernames.toArray(String[]::new))
                    .query(row -> {
                        names.put(row.getString("username"), row.getString("full_name"));
                    });
        }
        return names;
    }
}
