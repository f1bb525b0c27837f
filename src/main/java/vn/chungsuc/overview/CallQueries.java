package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.meetings.Cadence;
import vn.chungsuc.overview.view.Duties.Duty;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;

/**
 * Meetings to be called, written up or gone to, petitions to be received or answered, inspections
 * to be written up and answers to be looked at: for «Việc của tôi», in one query.
 */
@Repository
class CallQueries {

    private static final int AHEAD_DAYS = 7;
    private static final int FIRST = 12;

    private final JdbcClient jdbc;

    CallQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Called(
            String kind,
            String title,
            @Nullable String cycle,
            @Nullable LocalDate period,
            LocalDate day,
            boolean late,
            long id) {}

    /**
     * The oldest first.
     *
     * @param works whether the officer may do more than go to meetings
     */
    List<Duty> of(Scope scope, boolean works, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select c.kind, c.title, c.cycle, c.period, c.day, c.late, c.id
                        from (
                            select m.kind, m.title, m.cycle, m.period, m.day, m.late, m.id
                            from meetings.called_on(:holder, :today, :ahead) m
                            union all
                            select case o.state when 'SENT' then 'PETITION' else 'ANSWER' end, o.title, null, null, coalesce(o.due, o.since),
                                   o.late, o.id
                            from petitions.open_on(:today) o
                            where o.at_unit_id = :holder and (o.state = 'SENT' or o.due <= :today::date + :ahead)
                            union all
                            select i.kind, i.title, null, null, i.day, i.late, i.id
                            from inspections.called_on(:holder, :today) i
                        ) c
                        where :works or c.kind = 'COMING'
                        order by c.day, c.id
                        limit :first
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("works", works)
                .param("ahead", AHEAD_DAYS)
                .param("first", FIRST)
                .query(Called.class)
                .list()
                .stream()
                .map(CallQueries::duty)
                .toList();
    }

    private static Duty duty(Called one) {
        var day = Vi.date(one.day());
        return new Duty(
                day.substring(0, 5),
                day.substring(6),
                title(one),
                note(one),
                path(one),
                action(one),
                one.kind().equals("UNWRITTEN") ? path(one) + "/ket-qua" : path(one),
                one.late());
    }

    private static @Nullable String action(Called one) {
        return switch (one.kind()) {
            case "DUE" -> tr("Lên lịch họp¦nút");
            case "UNWRITTEN" -> tr("Ghi kết quả họp");
            case "PETITION" -> tr("Tiếp nhận¦nút");
            case "ANSWER" -> tr("Trả lời¦nút");
            default -> null;
        };
    }

    private static String title(Called one) {
        var cycle = one.cycle();
        var period = one.period();
        return cycle == null || period == null
                ? one.title()
                : one.title() + " " + Cadence.valueOf(cycle).inWords(period);
    }

    private static String note(Called one) {
        return switch (one.kind()) {
            case "DUE" ->
                    one.late()
                            ? tr("quá kỳ, chưa họp và chưa lên lịch")
                            : tr("đến kỳ họp, chưa lên lịch");
            case "UNWRITTEN" -> tr("ngày họp đã qua, chưa ghi kết quả");
            case "PETITION" -> tr("kiến nghị gửi đến, chưa tiếp nhận");
            case "ANSWER" ->
                    one.late() ? tr("kiến nghị quá hạn trả lời") : tr("kiến nghị đến hạn trả lời");
            case "INSPECTION" -> tr("cuộc kiểm tra quá lịch, chưa ghi kết quả");
            case "ANSWERED" -> tr("yêu cầu kiểm tra đã được trả lời, chờ khép");
            default -> tr("sắp họp");
        };
    }

    private static String path(Called one) {
        return switch (one.kind()) {
            case "DUE" -> "/hop/moi?rule=%d&period=%s".formatted(one.id(), one.period());
            case "PETITION", "ANSWER" -> "/kien-nghi/" + one.id();
            case "INSPECTION", "ANSWERED" -> "/kiem-tra/" + one.id();
            default -> "/hop/" + one.id();
        };
    }
}
