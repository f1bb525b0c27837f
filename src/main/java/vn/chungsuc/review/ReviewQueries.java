package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.CellRow;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sheet's review as its page reads it. */
@Repository
class ReviewQueries {

    private static final int MOST = 400;

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the unit whose area this is. */
    String level(Scope scope) {
        return jdbc.sql("select level from units.unit_v where id = :holder")
                .param("holder", scope.unitId())
                .query(String.class)
                .single();
    }

    record Lead(String name, @Nullable Integer account) {}

    /** Who leads an indicator at the officer's own unit, by decision. */
    Optional<Lead> lead(Scope scope, String set, String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select full_name as name, account_id as account
                        from people.lead_on(:day)
                        where unit_id = :holder and set_id = :set and indicator = :code
                        """)
                .param("day", day)
                .param("holder", scope.unitId())
                .param("set", set)
                .param("code", code)
                .query(Lead.class)
                .optional();
    }

    record Row(
            Track track,
            @Nullable String trackBy,
            @Nullable OffsetDateTime trackAt,
            @Nullable String trackReason,
            @Nullable OffsetDateTime agreedAt,
            @Nullable String agreedBy,
            @Nullable String agreedName,
            @Nullable LocalDate agreedOn,
            @Nullable Long agreedFile,
            int attempt,
            @Nullable OffsetDateTime handedInAt,
            @Nullable String handedInBy,
            @Nullable String explanation,
            @Nullable OffsetDateTime concludedAt,
            @Nullable String concludedBy,
            @Nullable String conclusion) {

        static final Row NONE =
                new Row(
                        Track.REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    /** {@link Row#NONE}: nothing was ever done with the sheet. */
    Row row(Scope scope, Sheet sheet) {
        return jdbc.sql(
                        """
                        select v.track, t.full_name as track_by, v.track_at, v.track_reason, v.agreed_at, a.full_name as agreed_by,
                               v.agreed_name, v.agreed_on, v.agreed_file, v.attempt, v.handed_in_at, h.full_name as handed_in_by,
                               v.explanation, v.concluded_at, c.full_name as concluded_by, v.conclusion
                        from review.review v
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        left join access.account_name_v t on t.id = v.track_by
                        left join access.account_name_v a on a.id = v.agreed_by
                        left join access.account_name_v h on h.id = v.handed_in_by
                        left join access.account_name_v c on c.id = v.concluded_by
                        where v.unit_id = :unit and v.set_id = :set and v.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .query(Row.class)
                .optional()
                .orElse(Row.NONE);
    }

    /** By position; what was never handed in is not there. */
    Map<Integer, Item> items(Scope scope, Sheet sheet) {
        var items = new HashMap<Integer, Item>();
        jdbc.sql(
                        """
                        select i.indicator, i.state as i_state, i.since as i_since, i.attempt as i_attempt, i.version as i_version,
                               i.before as i_before, d.full_name as i_decided_by, i.verdict::text as i_verdict,
                               i.reason as i_reason, i.answer_by as i_answer_by, i.answer as i_answer,
                               w.full_name as i_answered_by, i.answered_at as i_answered_at
                        from review.review v
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        join review.item i on i.review_id = v.id
                        left join access.account_name_v d on d.id = i.decided_by
                        left join access.account_name_v w on w.id = i.answered_by
                        where v.unit_id = :unit and v.set_id = :set and v.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .query(row -> {
                    items.put(row.getInt("indicator"), Item.of(row));
                });
        return items;
    }

    /** A cell as it stood at one of its versions. */
    record Past(int sheet, int position, int version) {}

    Map<Past, Cell> past(Scope scope, Collection<Past> wanted) {
        var found = new HashMap<Past, Cell>();
        if (wanted.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select g.sheet_id, g.indicator, h.version, h.verdict, h.confirmed, h.achieved, h.value, h.numerator,
                               h.denominator, h.parts, h.carried_from, h.note, h.as_of, h.source, h.supplied_by, h.account_id,
                               h.entered_at
                        from unnest(:sheets::int[], :positions::smallint[], :versions::int[]) g(sheet_id, indicator, version)
                        join assessment.sheet_v s on s.id = g.sheet_id
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        join assessment.value_history_v h
                          on h.sheet_id = g.sheet_id and h.indicator = g.indicator and h.version = g.version
                        """)
                .param("holder", scope.unitId())
                .param("sheets", wanted.stream().map(Past::sheet).toArray(Integer[]::new))
                .param("positions", wanted.stream().map(Past::position).toArray(Integer[]::new))
                .param("versions", wanted.stream().map(Past::version).toArray(Integer[]::new))
                .query(row -> {
                    var past =
                            new Past(
                                    row.getInt("sheet_id"),
                                    row.getInt("indicator"),
                                    row.getInt("version"));
                    found.put(past, CellRow.of(row));
                });
        return found;
    }

    record Done(
            Act.Kind kind,
            @Nullable Integer indicator,
            int attempt,
            @Nullable String by,
            OffsetDateTime at,
            @Nullable String verdict,
            @Nullable String words,
            @Nullable LocalDate answerBy,
            @Nullable Long fileId) {}

    /** What was done with the sheet, the last first; accepting many at once is one line. */
    List<Done> acts(Scope scope, Sheet sheet) {
        return jdbc.sql(
                        """
                        select a.kind, a.indicator, a.attempt, n.full_name as by, a.at, a.verdict::text as verdict, a.words,
                               a.answer_by, a.file_id
                        from review.review v
                        join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = :holder
                        join review.act a on a.review_id = v.id
                        left join access.account_name_v n on n.id = a.account_id
                        where v.unit_id = :unit and v.set_id = :set and v.year = :year
                        order by a.id desc
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("most", MOST)
                .query(Done.class)
                .list();
    }
}
