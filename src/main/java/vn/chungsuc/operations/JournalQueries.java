package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.operations.view.JournalLine;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/**
 * The journal of an area, newest first. Whatever the filter, the rows read are about as many as the
 * rows shown: a small area takes the newest of each of its units and merges them, a large one reads
 * the whole journal backwards.
 */
@Repository
class JournalQueries {

    static final int SIZE = 50;
    private static final int SMALL_AREA = 300;

    private static final String COLUMNS =
            """
            select e.seq, e.at, e.actor, e.action, e.subject_kind, e.subject_key, u.full_name as unit_name,
                   jsonb_pretty(e.before) as before, jsonb_pretty(e.after) as after, e.ip, e.note,
                   encode(substring(e.hash for 6), 'hex') as hash
            from found e
            left join units.unit_on(:today) u on u.id = e.unit_id
            order by e.seq desc
            """;

    /**
     * Days also become bounds of seq, so that the index that gives the order ends the reading; an
     * hour is left for transactions that took long to commit.
     */
    private static final String MATCHES =
            """
            (:older::bigint is null or e.seq < :older)
              and (:actor::text is null or e.actor = :actor)
              and (:action::text is null or e.action = :action)
              and (:subject::text is null or e.subject_key = :subject)
              and (:from::date is null or e.at >= :from::date and e.seq >= (
                    select seq from journal.sealed_v where at >= :from::date - interval '1 hour' order by at, seq limit 1))
              and (:to::date is null or e.at < :to::date + 1 and e.seq <= (
                    select seq from journal.sealed_v where at < :to::date + interval '25 hours'
                    order by at desc, seq desc limit 1))
            """;

    private static final String UNIT_BY_UNIT =
            """
            with area as materialized (
                select r.unit_id
                from units.reach_v r
                join units.unit_v u on u.id = r.unit_id
                where r.holder_id = :holder and (:unit::text is null or u.code = :unit)
            ), found as (
                select newest.*
                from area
                cross join lateral (
                    select e.* from journal.sealed_v e
                    where e.unit_id = area.unit_id and %s
                    order by e.seq desc
                    limit :most) newest
                order by newest.seq desc
                limit :most
            )
            %s
            """
                    .formatted(MATCHES, COLUMNS);

    private static final String BACKWARDS =
            """
            with found as (
                select e.*
                from journal.sealed_v e
                where (e.unit_id is null and :everything
                       or exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = e.unit_id))
                  and %s
                order by e.seq desc
                limit :most
            )
            %s
            """
                    .formatted(MATCHES, COLUMNS);

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param everything also what belongs to no unit: sign-ins, criteria sets, backups
     * @param older the seq before which to look, or null for the newest
     */
    record Asked(
            @Nullable String unit,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long older,
            boolean everything,
            LocalDate today) {}

    /** One more than a page holds, if there is one. */
    List<JournalLine> lines(Scope scope, Asked asked) {
        return lines(scope, asked, SIZE + 1);
    }

    List<JournalLine> lines(Scope scope, Asked asked, int most) {
        var direct =
                asked.unit() == null
                        && (asked.everything() || asked.actor() != null || isLarge(scope));
        return jdbc.sql(direct ? BACKWARDS : UNIT_BY_UNIT)
                .param("holder", scope.unitId())
                .param("unit", asked.unit())
                .param("actor", asked.actor())
                .param("subject", asked.subject())
                .param("action", asked.action())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("older", asked.older())
                .param("everything", asked.everything())
                .param("today", asked.today())
                .param("most", most)
                .query(JournalLine.class)
                .list();
    }

    private boolean isLarge(Scope scope) {
        return jdbc.sql("select count(*) > :small from units.reach_v where holder_id = :holder")
                .param("small", SMALL_AREA)
                .param("holder", scope.unitId())
                .query(Boolean.class)
                .single();
    }
}
