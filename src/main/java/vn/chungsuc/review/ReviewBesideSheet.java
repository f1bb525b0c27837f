package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.SheetReviews;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;

/** What the sheet's own page says of its review: where it stands, and each line's answer. */
@Component
class ReviewBesideSheet implements SheetReviews {

    private final ReviewQueries queries;
    private final Clock clock;

    ReviewBesideSheet(ReviewQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public String page(SheetAddress at) {
        return new ReviewPaths(at).page();
    }

    @Override
    public Said said(Scope scope, Sheet sheet) {
        var row = queries.row(scope, sheet);
        var items = queries.items(scope, sheet);
        var review = Reviewed.review(sheet, row, items);
        var lines = new HashMap<Integer, Remark>();
        items.forEach((at, item) -> {
            if (item.state() != ItemState.HELD) {
                lines.put(at, remark(item));
            }
        });
        var returned = review.count(ItemState.RETURNED);
        return new Said(
                review.track().word() + ": " + review.stage().word() + ".",
                returned > 0 && !review.agreed()
                        ? tr("Chỉ sửa được %d chỉ tiêu bị trả lại.", returned)
                        : tr("Số liệu đang khóa."),
                lines);
    }

    private Remark remark(Item item) {
        var by = Objects.requireNonNullElse(item.decidedBy(), "");
        return switch (item.state()) {
            case HELD, PENDING -> new Remark("wait", tr("Chờ cấp trên"));
            case RETURNED ->
                    new Remark(
                            item.isOverdue(LocalDate.now(clock)) ? "bad" : "warn",
                            tr(
                                    "Trả lại: «%s» – %s, %s. Trả lời trước hết ngày %s.",
                                    Objects.requireNonNullElse(item.reason(), ""),
                                    by,
                                    Vi.time(item.since()),
                                    Vi.date(item.answerBy())));
            case PASSED ->
                    item.verdict() == null
                            ? new Remark(
                                    "ok", tr("Đã tiếp nhận: %s, %s", by, Vi.time(item.since())))
                            : new Remark(
                                    item.verdict() == Verdict.NOT_MET ? "bad" : "ok",
                                    tr(
                                            "Thẩm tra: %s – %s, %s",
                                            item.verdict().word(), by, Vi.time(item.since())));
        };
    }
}
