package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What waits for an officer in the reviews, for the page of one's work. */
@Repository
public class ReviewTasks {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final CriteriaSets sets;

    ReviewTasks(JdbcClient jdbc, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    /**
     * A returned indicator of the officer's own unit.
     *
     * @param mended a figure was saved since it came back
     * @param answered the unit wrote why it stays
     */
    public record Back(
            String code,
            int criterion,
            String path,
            int year,
            String reason,
            @Nullable String by,
            LocalDate answerBy,
            boolean overdue,
            boolean mended,
            boolean answered) {}

    /**
     * @param oldest when the one that waits longest was handed in
     * @param sheets units whose sheets wait for the officer's unit
     * @param resent of those, handed in again after something came back
     * @param unanswered indicators whose day has passed without an answer
     */
    public record Above(int sheets, int resent, int unanswered, @Nullable OffsetDateTime oldest) {}

    /** Indicators of the officer's own part that wait to be verified or accepted. */
    public record Sector(int indicators, int units) {}

    public List<Back> back(Officer officer, LocalDate today) {
        if (!officer.may(Permission.ENTER_VALUES) && !officer.may(Permission.APPROVE)) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select i.indicator, i.set_id, i.year, u.code as unit, i.reason, n.full_name as by, i.answer_by,
                               i.answer_by < :today as overdue, coalesce(c.version, 0) <> i.version as mended,
                               i.answer is not null as answered
                        from review.item_v i
                        join units.unit_on(:today) u on u.id = i.unit_id
                        left join assessment.indicator_value_v c
                          on c.unit_id = i.unit_id and c.set_id = i.set_id and c.year = i.year and c.indicator = i.indicator
                        left join access.account_name_v n on n.id = i.decided_by
                        where i.unit_id = :holder and i.state = 'RETURNED'
                        order by i.answer_by, i.indicator
                        limit :most
                        """)
                .param("holder", officer.scope().unitId())
                .param("today", today)
                .param("most", MOST)
                .query((row, _) -> {
                    var set = row.getString("set_id");
                    var indicator = sets.require(set).indicator(row.getInt("indicator"));
                    var code = indicator.code();
                    return new Back(
                            code,
                            indicator.criterion(),
                            "/danh-gia/%s/%d?bo=%s#%s"
                                    .formatted(
                                            row.getString("unit"),
                                            row.getInt("year"),
                                            set,
                                            ReviewPaths.rowId(code)),
                            row.getInt("year"),
                            row.getString("reason"),
                            row.getString("by"),
                            row.getObject("answer_by", LocalDate.class),
                            row.getBoolean("overdue"),
                            row.getBoolean("mended"),
                            row.getBoolean("answered"));
                })
                .list()
                .stream()
                .filter(one -> officer.scope().covers(one.criterion()))
                .toList();
    }

    /** Null: nothing is handed in to the officer, or nothing waits. */
    public @Nullable Above above(Officer officer, LocalDate today) {
        if (!officer.may(Permission.RECEIVE_REPORTS)) {
            return null;
        }
        var above = above(officer.scope(), today);
        return above.sheets() + above.unanswered() == 0 ? null : above;
    }

    private Above above(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) filter (where v.stage in ('WITH_SUPERIOR', 'ALL_PASSED') or v.pending > 0) as sheets,
                               count(*) filter (where v.pending > 0 and v.attempt > 1) as resent,
                               count(*) filter (where v.answer_by < :today) as unanswered,
                               min(v.handed_in_at) filter (where v.pending > 0) as oldest
                        from units.reach_v r
                        join review.review_v v on v.unit_id = r.unit_id and v.attempt > 0 and v.concluded_at is null
                        where r.holder_id = :holder and r.own and r.unit_id <> :holder
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .query(Above.class)
                .single();
    }

    /** Null: the officer verifies nothing, or nothing waits. */
    public @Nullable Sector sector(Officer officer) {
        if (!officer.may(Permission.VERIFY) || officer.may(Permission.RECEIVE_REPORTS)) {
            return null;
        }
        var criteria = officer.scope().criteria();
        var sector =
                jdbc.sql(
                                """
                                select count(*) as indicators, count(distinct i.unit_id) as units
                                from units.reach_v r
                                join review.item_v i on i.unit_id = r.unit_id and i.state = 'PENDING'
                                join criteria.indicator_v c on c.set_id = i.set_id and c.position = i.indicator
                                where r.holder_id = :holder and r.own and r.unit_id <> :holder
                                  and (:all or c.criterion = any (:criteria))
                                """)
                        .param("holder", officer.scope().unitId())
                        .param("all", criteria.isEmpty())
                        .param("criteria", criteria.toArray(Integer[]::new))
                        .query(Sector.class)
                        .single();
        return sector.indicators() == 0 ? null : sector;
    }
}
