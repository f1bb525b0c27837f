package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

/** Writes the report out and has it frozen. */
@Component
class FreezeReport {

    private final DocumentQueries documents;
    private final ReportDesk desk;
    private final PaperPress press;
    private final FreezeDocument freeze;

    FreezeReport(
            DocumentQueries documents, ReportDesk desk, PaperPress press, FreezeDocument freeze) {
        this.documents = documents;
        this.desk = desk;
        this.press = press;
        this.freeze = freeze;
    }

    void freeze(Officer officer, long id) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var document = documents.requireOwn(officer.scope(), id);
        if (document.state() != DocumentState.DRAFT) {
            throw new Refused(tr("Báo cáo này đã chốt. Xem lại trang báo cáo."));
        }
        var laid = desk.lay(officer.scope(), id);
        FreezeDocument.requireNoneOpen(laid.findings());
        var name = "Bao cao NTM %d - %s".formatted(document.year(), document.unitName());
        var content = new FrozenReport(laid.paper(), laid.figures());
        var written = press.write(laid.document(), name, laid.paper(), content, laid.findings());
        freeze.handle(officer, id, written);
    }
}
