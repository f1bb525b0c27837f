package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.PaperPress;
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

/** Hands a month's report in, and says when it may be taken back to be mended. */
@Component
class SendQuickReport {

    private final DocumentQueries documents;
    private final QuickDesk desk;
    private final PaperPress press;
    private final SubmitQuickReport submit;
    private final SubmissionQueries submissions;
    private final Clock clock;

    SendQuickReport(
            DocumentQueries documents,
            QuickDesk desk,
            PaperPress press,
            SubmitQuickReport submit,
            SubmissionQueries submissions,
            Clock clock) {
        this.documents = documents;
        this.desk = desk;
        this.press = press;
        this.submit = submit;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** «Nộp»: frozen first where it is still a draft. */
    void handIn(Officer officer, long id) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var laid = desk.lay(officer.scope(), id);
        requireOwed(laid, LocalDate.now(clock));
        submit.handle(officer, laid, laid.isDraft() ? press.write(laid.toFreeze()) : null);
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

    /** Only what nobody above holds can be taken back; what was sent back says why by itself. */
    String withdrawal(Officer officer, long id, String typed) {
        var why = typed;
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
            if (sent.state() == ObligationState.RETURNED && why.isBlank()) {
                why =
                        Language.inVietnamese(
                                () -> tr("Bị trả lại: %s", String.valueOf(sent.reason())));
            }
        }
        return why.isBlank() ? Language.inVietnamese(() -> tr("Sửa lại trước khi nộp")) : why;
    }
}
