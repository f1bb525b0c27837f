package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.documents.WithdrawFreeze;
import vn.chungsuc.documents.WrittenPaper;
import vn.chungsuc.handin.HandIn;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationState;
import vn.chungsuc.handin.SubmissionQueries;
import vn.chungsuc.quickreport.QuickDesk.Laid;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Writes a month's report out, has it frozen and handed in, or taken back to be mended. */
@Component
class FreezeQuickReport {

    private final DocumentQueries documents;
    private final QuickDesk desk;
    private final PaperPress press;
    private final SubmitQuickReport submit;
    private final WithdrawFreeze withdraw;
    private final SubmissionQueries submissions;
    private final Clock clock;

    FreezeQuickReport(
            DocumentQueries documents,
            QuickDesk desk,
            PaperPress press,
            SubmitQuickReport submit,
            WithdrawFreeze withdraw,
            SubmissionQueries submissions,
            Clock clock) {
        this.documents = documents;
        this.desk = desk;
        this.press = press;
        this.submit = submit;
        this.withdraw = withdraw;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** «Chốt để trình ký», without handing in. */
    void freeze(Officer officer, long id) {
        var laid = own(officer, id);
        if (!laid.isDraft()) {
            throw new Refused(tr("Báo cáo này đã chốt. Xem lại trang báo cáo."));
        }
        submit.handle(officer, laid, written(laid), false);
    }

    /** «Nộp»: frozen first where it is still a draft. */
    void handIn(Officer officer, long id) {
        var laid = own(officer, id);
        requireOwed(laid, LocalDate.now(clock));
        submit.handle(officer, laid, written(laid), true);
    }

    /** What it would be handed in for now. */
    static Obligation requireOwed(Laid laid, LocalDate today) {
        var owed = laid.owed();
        if (owed == null) {
            throw new Refused(
                    tr("Chưa có nơi nào đòi báo cáo này. Chốt để trình ký như văn bản thường."));
        }
        HandIn.requireOwed(owed, today);
        return owed;
    }

    private Laid own(Officer officer, long id) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        return desk.lay(officer.scope(), id);
    }

    private @Nullable WrittenPaper written(Laid laid) {
        if (!laid.isDraft()) {
            return null;
        }
        FreezeDocument.requireNoneOpen(laid.findings());
        var report = laid.report();
        var name =
                String.format(
                        Locale.ROOT,
                        "Bao cao thang %02d-%d - %s",
                        report.month(),
                        report.year(),
                        laid.document().unitName());
        var content = new FrozenQuickReport(laid.paper(), laid.figures(), laid.digest());
        return press.write(laid.document(), name, laid.paper(), content, laid.findings());
    }

    /** «Sửa lại»: only what nobody above holds can be taken back. */
    void revise(Officer officer, long id, String reason) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var words = reason;
        for (var sent : submissions.sent(officer.scope(), id, LocalDate.now(clock))) {
            if (sent.state() == ObligationState.HANDED_IN) {
                throw new Refused(
                        tr(
                                "Báo cáo đã nộp và đang chờ tiếp nhận. Muốn sửa thì đề nghị nơi"
                                        + " nhận trả lại."));
            }
            if (sent.state() == ObligationState.ACCEPTED) {
                throw new Refused(tr("Báo cáo đã được tiếp nhận, không sửa nữa."));
            }
            if (sent.state() == ObligationState.RETURNED && words.isBlank()) {
                words =
                        Language.inVietnamese(
                                () -> tr("Bị trả lại: %s", String.valueOf(sent.reason())));
            }
        }
        withdraw.handle(
                officer,
                id,
                words.isBlank() ? Language.inVietnamese(() -> tr("Sửa lại trước khi nộp")) : words);
    }
}
