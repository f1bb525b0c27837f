package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.CellText;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.review.view.ReviewLine;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts one indicator of one unit into the words of a line. */
final class Lines {

    private Lines() {}

    /** What the line is called on the page that lists it. */
    record Head(
            String id,
            String title,
            String path,
            @Nullable String sub,
            @Nullable String requirement) {}

    /**
     * What was typed on a line and could not be kept.
     *
     * @param field ly-do, tra-loi-truoc or loi
     */
    record Unkept(String reason, String answerBy, String answer, String field, String sentence) {}

    /**
     * @param past the cell as it was when last looked at; null: nothing changed
     */
    record Looked(Indicator indicator, Cell cell, @Nullable Cell past, Item item) {}

    static ReviewLine line(
            Head head,
            Looked looked,
            Review review,
            Actor actor,
            boolean closed,
            ReviewPaths paths,
            String from,
            @Nullable Unkept unkept,
            LocalDate today) {
        var indicator = looked.indicator();
        var item = looked.item();
        var pending = item.state() == ItemState.PENDING;
        var recognition = review.track() == Track.RECOGNITION;
        var judges =
                !closed
                        && !review.concluded()
                        && actor.mayJudge(indicator.criterion(), Act.Kind.PASSED, review);
        var returns =
                !closed
                        && (pending || item.state() == ItemState.PASSED)
                        && actor.mayJudge(indicator.criterion(), Act.Kind.RETURNED, review);
        return new ReviewLine(
                head.id(),
                head.title(),
                head.path(),
                head.sub(),
                head.requirement(),
                CellText.of(indicator, looked.cell()),
                looked.past() == null ? null : CellText.of(indicator, looked.past()),
                looked.cell().verdict(),
                looked.cell().isCarried(),
                item.state(),
                word(looked),
                look(item, today),
                said(looked, today),
                item.attempt(),
                judges && pending && !recognition,
                judges && recognition && (pending || item.state() == ItemState.PASSED),
                returns,
                !closed
                        && !review.agreed()
                        && item.state() == ItemState.RETURNED
                        && actor.mayJudge(indicator.criterion(), Act.Kind.ANSWERED, review),
                paths.item(indicator.code()),
                paths.query(),
                from,
                unkept == null ? "" : unkept.reason(),
                unkept == null ? "" : unkept.answerBy(),
                unkept == null ? text(item.answer()) : unkept.answer(),
                unkept == null ? null : unkept.sentence(),
                unkept == null ? null : unkept.field());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String word(Looked looked) {
        var item = looked.item();
        return switch (item.state()) {
            case HELD -> tr("Chưa nộp");
            case PENDING ->
                    item.attempt() <= 1
                            ? tr("Chờ")
                            : looked.past() != null ? tr("Chờ, mới sửa") : tr("Chờ, giữ nguyên");
            case RETURNED -> tr("Bị trả lại");
            case PASSED ->
                    item.verdict() == null
                            ? tr("Đã tiếp nhận")
                            : tr("Thẩm tra: %s", item.verdict().word());
        };
    }

    private static String look(Item item, LocalDate today) {
        return switch (item.state()) {
            case HELD -> "empty";
            case PENDING -> "wait";
            case RETURNED -> item.isOverdue(today) ? "no" : "warn";
            case PASSED -> item.verdict() == Verdict.NOT_MET ? "no" : "ok";
        };
    }

    static List<String> said(Looked looked, LocalDate today) {
        var item = looked.item();
        var said = new ArrayList<String>();
        switch (item.state()) {
            case HELD -> {}
            case PENDING -> said.add(tr("nộp lần %d, %s", item.attempt(), Vi.time(item.since())));
            case RETURNED -> {
                said.add(
                        tr(
                                "«%s» – %s, %s",
                                text(item.reason()),
                                text(item.decidedBy()),
                                Vi.time(item.since())));
                said.add(
                        item.isOverdue(today)
                                ? tr("quá hạn trả lời %s", Vi.date(item.answerBy()))
                                : tr("trả lời trước hết ngày %s", Vi.date(item.answerBy())));
            }
            case PASSED -> said.add(text(item.decidedBy()) + ", " + Vi.time(item.since()));
        }
        if (item.answer() != null) {
            said.add(
                    tr(
                            "Đơn vị trả lời: «%s» – %s, %s",
                            item.answer(), text(item.answeredBy()), Vi.time(item.answeredAt())));
        }
        return said;
    }
}
