package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

/** Writes the plan out and has it frozen. */
@Component
class FreezePlan {

    private final DocumentQueries documents;
    private final PlanDesk desk;
    private final PaperPress press;
    private final FreezeDocument freeze;

    FreezePlan(DocumentQueries documents, PlanDesk desk, PaperPress press, FreezeDocument freeze) {
        this.documents = documents;
        this.desk = desk;
        this.press = press;
        this.freeze = freeze;
    }

    void freeze(Officer officer, long id) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var document = documents.requireOwn(officer.scope(), id);
        if (document.state() != DocumentState.DRAFT) {
            throw new Refused(tr("Kế hoạch này đã chốt. Xem lại trang kế hoạch."));
        }
        var laid = desk.lay(officer.scope(), id);
        FreezeDocument.requireNoneOpen(laid.findings());
        var name = "Ke hoach NTM %d - %s".formatted(document.year(), document.unitName());
        var content = new FrozenPlan(laid.paper(), laid.contents());
        var written = press.write(document, name, laid.paper(), content, laid.findings());
        freeze.handle(officer, id, written);
    }
}
