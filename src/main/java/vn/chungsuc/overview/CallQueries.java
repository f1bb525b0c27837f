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

/** Meetings to be called, written up or gone to: for «Việc của tôi», in one query. */
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

    /** The oldest first. */
    List<Duty> of(Scope scope, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select c.kind, c.title, c.cycle, c.period, c.day, c.late, c.id
                        from meetings.called_on(:holder, :today, :ahead) c
                        order by c.day, c.id
                        limit :first
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
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
                one.kind().equals("DUE")
                        ? tr("Lên lịch họp¦nút")
                        : one.kind().equals("UNWRITTEN") ? tr("Ghi kết quả họp") : null,
                one.kind().equals("UNWRITTEN") ? path(one) + "/ket-qua" : path(one),
                one.late());
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
            default -> tr("sắp họp");
        };
    }

    private static String path(Called one) {
        return one.kind().equals("DUE")
                ? "/hop/moi?rule=%d&period=%s".formatted(one.id(), one.period())
                : "/hop/" + one.id();
    }
}
