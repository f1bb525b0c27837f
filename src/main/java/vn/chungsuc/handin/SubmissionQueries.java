package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.handin.view.Attempt;
import vn.chungsuc.handin.view.Punctuality;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was handed in, and how punctually. */
@Repository
public class SubmissionQueries {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SubmissionQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A paper that can be handed in: frozen, of the unit, of the year, not handed in before. */
    public record Ready(
            long documentId, String title, OffsetDateTime frozenAt, @Nullable Integer number) {}

    /** Where a paper was handed in last. */
    public record Sent(
            long obligationId, ObligationState state, @Nullable String reason, OffsetDateTime at) {}

    /** Every hand-in of an obligation, the last first. */
    List<Attempt> attempts(Scope scope, long obligation) {
        return jdbc.sql(
                        """
                        select s.id, s.attempt, s.document_id, f.docx_id, f.pdf_id, s.figures::text as figures,
                               concat_ws(', ', a.full_name, people.post_on(s.account_id, handin.local_day(s.at))) as by, s.at, v.accepted, v.reason,
                               nullif(concat_ws(', ', w.full_name, people.post_on(v.account_id, handin.local_day(v.at))), '') as answered_by,
                               v.at as answered_at
                        from handin.submission s
                        join handin.obligation o on o.id = s.obligation_id
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        left join documents.frozen_v f on f.id = s.frozen_id
                        left join handin.answer v on v.submission_id = s.id
                        left join access.account_name_v a on a.id = s.account_id
                        left join access.account_name_v w on w.id = v.account_id
                        where s.obligation_id = :obligation
                        order by s.attempt desc
                        """)
                .param("holder", scope.unitId())
                .param("obligation", obligation)
                .query((row, _) -> attempt(row))
                .list();
    }

    private Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getLong("id"),
                row.getInt("attempt"),
                row.getObject("document_id", Long.class),
                row.getObject("docx_id", Long.class),
                row.getObject("pdf_id", Long.class),
                digest(row.getString("figures")),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("accepted", Boolean.class),
                row.getString("reason"),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class));
    }

    private @Nullable Digest digest(@Nullable String figures) {
        return figures == null ? null : json.readValue(figures, Digest.class);
    }

    /** Unit code → what it handed in for a period, in one form; what came back is left out. */
    public Map<String, Digest> digests(
            Scope scope, int receiverId, String form, Period period, LocalDate today) {
        var digests = new HashMap<String, Digest>();
        jdbc.sql(
                        """
                        select u.code, s.figures::text as figures
                        from handin.obligation_on(:today) o
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        join units.unit_v u on u.id = o.unit_id
                        join handin.submission s on s.id = o.submission_id
                        where o.receiver_id = :receiver and o.form = :form and o.cycle = :cycle and o.year = :year
                          and o.ordinal = :ordinal and o.state in ('HANDED_IN', 'ACCEPTED') and s.figures is not null
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("receiver", receiverId)
                .param("form", form)
                .param("cycle", period.cycle().name())
                .param("year", period.year())
                .param("ordinal", period.ordinal())
                .query(row -> {
                    digests.put(
                            row.getString("code"),
                            json.readValue(row.getString("figures"), Digest.class));
                });
        return digests;
    }

    /** Where the paper was handed in, the last first. */
    public List<Sent> sent(Scope scope, long document, LocalDate today) {
        return jdbc.sql(
                        """
                        select o.id as obligation_id, o.state, o.reason, o.handed_in_at as at
                        from handin.obligation_on(:today) o
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        where o.id in (select s.obligation_id from handin.submission s where s.document_id = :document)
                          and o.document_id = :document
                        order by o.handed_in_at desc
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("document", document)
                .query(Sent.class)
                .list();
    }

    /** Frozen papers of the unit and year that were not handed in yet as they stand. */
    List<Ready> ready(Scope scope, int unitId, int year) {
        return jdbc.sql(
                        """
                        select d.id as document_id, d.title, f.frozen_at, d.number
                        from documents.document_v d
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder and r.own
                        join documents.frozen_v f on f.document_id = d.id and f.withdrawn_at is null
                        where d.unit_id = :unit and d.year = :year
                          and not exists (select from handin.submission s where s.frozen_id = f.id)
                        order by f.frozen_at desc
                        limit 30
                        """)
                .param("holder", scope.unitId())
                .param("unit", unitId)
                .param("year", year)
                .query(Ready.class)
                .list();
    }

    /** Units by the share of reports handed in in time, of those due in the year up to the day. */
    List<Punctuality> punctuality(
            Scope scope, LocalDate today, String words, String sort, int page, int size) {
        return jdbc.sql(
                        """
                        with kept as (
                            select o.unit_id, count(*) as owed, count(o.submission_id) as handed_in,
                                   count(*) filter (where o.first_day <= o.due) as in_time,
                                   count(*) filter (where o.attempt > 1 or o.state = 'RETURNED') as returned,
                                   avg(o.days_late) filter (where o.days_late > 0) as mean_days_late
                            from handin.obligation_on(:today) o
                            join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder and r.own
                            where o.due <= :today and o.due > :today::date - interval '1 year'
                            group by o.unit_id
                        )
                        select u.code as unit_code, u.full_name as unit_name, k.owed, k.handed_in, k.in_time, k.returned,
                               k.mean_days_late, count(*) over () as total
                        from kept k
                        join units.unit_on(:today) u on u.id = k.unit_id
                        where :words = '' or units.fold_on(u.full_name || ' ' || u.code) like '%' || units.fold_on(:words) || '%'
                        order by case when :sort = 'don-vi' then u.full_name end collate units.vi,
                                 case when :sort = '-don-vi' then u.full_name end collate units.vi desc,
                                 case when :sort = 'ty-le' then k.in_time::numeric / k.owed end,
                                 k.in_time::numeric / k.owed desc, k.handed_in::numeric / k.owed desc,
                                 u.full_name collate units.vi
                        limit :size offset :skipped
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(Punctuality.class)
                .list();
    }
}
