package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.CellRow;
import vn.chungsuc.review.ReviewQueries.Done;
import vn.chungsuc.review.view.ReviewPage.Entry;
import vn.chungsuc.review.view.ReviewPage.Step;
import vn.chungsuc.shared.Vi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The way of a sheet in steps, each with who and when, and everything that was done. */
final class Steps {

    private final Reviewed reviewed;
    private final Actor.Turn turn;
    private final List<Done> acts;
    private final LocalDate today;

    Steps(Reviewed reviewed, Actor.Turn turn, List<Done> acts, LocalDate today) {
        this.reviewed = reviewed;
        this.turn = turn;
        this.acts = acts;
        this.today = today;
    }

    @Nullable String track() {
        var row = reviewed.row();
        return row.trackAt() == null
                ? null
                : tr(
                        "«%s» – %s, %s",
                        Objects.requireNonNullElse(row.trackReason(), ""),
                        Objects.requireNonNullElse(row.trackBy(), ""),
                        Vi.time(row.trackAt()));
    }

    List<Step> all() {
        return List.of(agreed(), handedIn(), checked(), concluded());
    }

    private Step agreed() {
        var review = reviewed.review();
        var last =
                acts.stream()
                        .filter(act ->
                                act.kind() == Act.Kind.AGREED
                                        || act.kind() == Act.Kind.AGREED_ON_PAPER)
                        .findFirst()
                        .orElse(null);
        var done = review.agreed() || review.stage() != Stage.RETURNED && review.isHandedIn();
        var who = last == null ? "" : who(last);
        var scan =
                last == null || last.fileId() == null
                        ? null
                        : new ReviewPaths(reviewed.sheet().at()).at("/ban-ky/" + last.fileId());
        return new Step(tr("Lãnh đạo đơn vị đồng ý"), done ? "ok" : "wait", who, false, null, scan);
    }

    private static String who(Done act) {
        var by = Objects.requireNonNullElse(act.by(), "");
        return act.kind() == Act.Kind.AGREED_ON_PAPER
                ? tr(
                        "%s ký trên giấy; %s ghi lại, %s",
                        Objects.requireNonNullElse(act.words(), ""), by, Vi.time(act.at()))
                : by + ", " + Vi.time(act.at());
    }

    private Step handedIn() {
        var row = reviewed.row();
        return new Step(
                row.attempt() > 1 ? tr("Nộp, lần %d", row.attempt()) : tr("Nộp lên cấp trên"),
                row.attempt() == 0
                        ? "none"
                        : reviewed.review().stage() == Stage.RETURNED ? "wait" : "ok",
                row.handedInAt() == null ? "" : row.handedInBy() + ", " + Vi.time(row.handedInAt()),
                false,
                null,
                null);
    }

    private Step checked() {
        var review = reviewed.review();
        var passed = review.count(ItemState.PASSED);
        var total = review.items().size();
        var recognition = review.track() == Track.RECOGNITION;
        var doer = turn.verify();
        var counted = tr("%d/%d chỉ tiêu", passed, total);
        return new Step(
                recognition ? tr(doer.step()) : tr("Rà soát từng chỉ tiêu"),
                !review.isHandedIn() ? "none" : passed == total ? "ok" : "wait",
                recognition ? tr(doer.by()) + " · " + counted : counted,
                recognition && !doer.confirmed(),
                review.count(ItemState.PENDING) > 0 ? late(doer) : null,
                null);
    }

    private Step concluded() {
        var row = reviewed.row();
        var recognition = reviewed.review().track() == Track.RECOGNITION;
        var doer = turn.appraise();
        var done = row.concludedAt() != null;
        var who =
                done
                        ? row.concludedBy()
                                + ", "
                                + Vi.time(row.concludedAt())
                                + (row.conclusion() == null ? "" : ": «" + row.conclusion() + "»")
                        : recognition ? tr(doer.by()) : "";
        return new Step(
                recognition ? tr(doer.step()) : tr("Tiếp nhận phiếu"),
                done ? "ok" : reviewed.review().stage() == Stage.ALL_PASSED ? "wait" : "none",
                who,
                recognition && !done && !doer.confirmed(),
                reviewed.review().stage() == Stage.ALL_PASSED ? late(doer) : null,
                null);
    }

    /** Only on the track whose procedure gives a number of days. */
    private @Nullable String late(Procedure.Doer doer) {
        var since = reviewed.row().handedInAt();
        if (reviewed.review().track() != Track.RECOGNITION || since == null) {
            return null;
        }
        return late(doer, since, today);
    }

    static @Nullable String late(Procedure.Doer doer, OffsetDateTime since, LocalDate today) {
        if (doer.days() == null) {
            return null;
        }
        var spent = workingDays(Vi.day(since), today);
        return spent > doer.days()
                ? tr("đã %d ngày làm việc, quá hạn %d ngày", spent, doer.days())
                : null;
    }

    /** Saturdays and Sundays are not counted; holidays are, for no list of them is kept. */
    static int workingDays(LocalDate after, LocalDate until) {
        return (int)
                after.plusDays(1)
                        .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                        .filter(day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY
                                        && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .count();
    }

    /** Indicators passed in one go are one line. */
    List<Entry> history() {
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < acts.size(); ) {
            var first = acts.get(at);
            var next = at + 1;
            while (next < acts.size() && isSameStroke(first, acts.get(next))) {
                next++;
            }
            entries.add(entry(acts.subList(at, next)));
            at = next;
        }
        return entries;
    }

    private static boolean isSameStroke(Done one, Done other) {
        return one.kind() == Act.Kind.PASSED
                && other.kind() == Act.Kind.PASSED
                && one.at().isEqual(other.at())
                && Objects.equals(one.by(), other.by());
    }

    private Entry entry(List<Done> stroke) {
        var act = stroke.getFirst();
        return new Entry(
                what(act, stroke.size()),
                Objects.requireNonNullElse(act.by(), ""),
                Vi.time(act.at()),
                act.words());
    }

    private String what(Done act, int count) {
        var set = reviewed.sheet().set();
        var code = act.indicator() == null ? "" : set.indicator(act.indicator()).code();
        return switch (act.kind()) {
            case TRACK_CHOSEN -> tr("Chọn vòng");
            case AGREED -> tr("Lãnh đạo đồng ý");
            case AGREED_ON_PAPER -> tr("Ghi lại giấy lãnh đạo đã ký");
            case TAKEN_BACK -> tr("Rút lại, chưa nộp");
            case HANDED_IN -> tr("Nộp, lần %d", act.attempt());
            case ANSWERED -> tr("Trả lời chỉ tiêu %s", code);
            case PASSED ->
                    count > 1
                            ? tr("Nhận %d chỉ tiêu", count)
                            : act.verdict() == null
                                    ? tr("Nhận chỉ tiêu %s", code)
                                    : tr(
                                            "Thẩm tra chỉ tiêu %s: %s",
                                            code, CellRow.verdict(act.verdict().charAt(0)).word());
            case RETURNED ->
                    tr("Trả lại chỉ tiêu %s, trả lời trước %s", code, Vi.date(act.answerBy()));
            case CONCLUDED -> tr("Đã kết luận");
        };
    }
}
