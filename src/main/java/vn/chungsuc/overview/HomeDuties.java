package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.Papers;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Period;
import vn.chungsuc.handin.ReportForm;
import vn.chungsuc.overview.DutyQueries.Owed;
import vn.chungsuc.overview.DutyQueries.Paper;
import vn.chungsuc.overview.view.Duties;
import vn.chungsuc.overview.view.Duties.Duty;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** Sorts what is owed into what is late, what came back, what comes, and what others hold. */
@Component
class HomeDuties {

    private final DutyQueries queries;
    private final Papers papers;
    private final List<ReportForm> forms;

    HomeDuties(DutyQueries queries, Papers papers, List<ReportForm> forms) {
        this.queries = queries;
        this.papers = papers;
        this.forms = forms;
    }

    Duties of(Officer officer, LocalDate today) {
        var scope = officer.scope();
        var owed = queries.owed(scope, today);
        var papers = queries.papers(scope);
        var waiting = new java.util.ArrayList<Duty>();
        owed.stream()
                .filter(one -> one.state().equals("HANDED_IN"))
                .forEach(one -> waiting.add(handedIn(one, today)));
        papers.stream()
                .filter(paper -> paper.state().equals("AWAITING_SIGNATURE"))
                .forEach(paper -> waiting.add(paper(paper, today, tr("Chờ ký, ghi số"))));
        return new Duties(
                duties(owed, officer, today, one -> one.state().equals("NOT_YET") && one.overdue()),
                duties(owed, officer, today, one -> one.state().equals("RETURNED")),
                duties(
                        owed,
                        officer,
                        today,
                        one -> one.state().equals("NOT_YET") && !one.overdue()),
                waiting,
                papers.stream()
                        .filter(paper -> paper.state().equals("DRAFT"))
                        .map(paper -> paper(paper, today, tr("Dự thảo, chưa chốt")))
                        .toList(),
                receiving(officer, today));
    }

    private Duties.@org.jspecify.annotations.Nullable Receiving receiving(
            Officer officer, LocalDate today) {
        var scope = officer.scope();
        if (!queries.receives(scope)) {
            return null;
        }
        var below = queries.below(scope, today);
        return new Duties.Receiving(
                below.waiting(),
                below.returned(),
                below.asked(),
                below.late(),
                below.soon(),
                below.oldest() == null ? null : Vi.date(day(below.oldest())),
                below.late() == 0 ? List.of() : queries.late(scope, today));
    }

    private List<Duty> duties(
            List<Owed> owed, Officer officer, LocalDate today, Predicate<Owed> which) {
        return owed.stream().filter(which).map(one -> duty(one, officer, today)).toList();
    }

    private Duty duty(Owed one, Officer officer, LocalDate today) {
        var returned = one.state().equals("RETURNED");
        var note = note(one, returned);
        var path = "/bao-cao/nop/" + one.id();
        var start =
                forms.stream()
                        .filter(form -> form.id().equals(one.form()))
                        .map(form -> form.start(one.id()))
                        .filter(_ -> !returned && officer.may(Permission.DRAFT_DOCUMENTS))
                        .findFirst()
                        .orElse(null);
        var action = start != null ? tr("Viết báo cáo") : returned ? tr("Xem và sửa") : tr("Xem");
        return new Duty(
                shortDay(one.due(), today),
                left(one.due(), today),
                tr("%s gửi %s", title(one), one.receiver()),
                note,
                path,
                action,
                start == null ? path : start,
                one.overdue());
    }

    private static String note(Owed one, boolean returned) {
        if (returned) {
            return tr(
                    "trả lại ngày %s: «%s» – %s",
                    one.decidedAt() == null ? "" : Vi.date(day(one.decidedAt())),
                    String.valueOf(one.reason()),
                    String.valueOf(one.decidedBy()));
        }
        if (one.askedDue() != null) {
            return tr("đã xin gia hạn đến %s, chờ trả lời", Vi.date(one.askedDue()));
        }
        return one.internalDue() == null
                ? ""
                : tr("nội bộ trước ngày %s", Vi.date(one.internalDue()));
    }

    private static Duty handedIn(Owed one, LocalDate today) {
        var since = one.handedInAt() == null ? today : day(one.handedInAt());
        return new Duty(
                tr("từ %s", shortDay(since, today)),
                days(since, today),
                title(one),
                tr("Chờ %s tiếp nhận", one.receiver()),
                "/bao-cao/nop/" + one.id(),
                null,
                null,
                false);
    }

    private Duty paper(Paper paper, LocalDate today, String note) {
        var since = day(paper.since());
        var path = papers.path(paper.kind(), paper.id()).orElse("/van-ban/" + paper.id());
        return new Duty(
                tr("từ %s", shortDay(since, today)),
                days(since, today),
                paper.title(),
                note,
                path,
                null,
                null,
                false);
    }

    private static String title(Owed one) {
        return new Period(Cycle.valueOf(one.cycle()), one.year(), one.ordinal()).titled(one.name());
    }

    private static LocalDate day(OffsetDateTime at) {
        return Vi.day(at);
    }

    /** The year only where it is another one. */
    private static String shortDay(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? Vi.date(day).substring(0, 5) : Vi.date(day);
    }

    private static String days(LocalDate since, LocalDate today) {
        var days = ChronoUnit.DAYS.between(since, today);
        return days == 0 ? tr("hôm nay") : tr("%d ngày", days);
    }

    private static String left(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        return days == 0
                ? tr("hôm nay")
                : days > 0 ? tr("còn %d ngày", days) : tr("quá %d ngày", -days);
    }
}
