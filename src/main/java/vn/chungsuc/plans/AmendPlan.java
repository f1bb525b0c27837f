package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * «Điều chỉnh»: a new version with everything the former says; the former stays in force until the
 * new one is approved, and can be read for ever.
 */
@Service
class AmendPlan {

    private final PlanQueries plans;
    private final PlanStore store;
    private final DocumentQueries documents;
    private final DraftDocument draft;
    private final Clock clock;

    AmendPlan(
            PlanQueries plans,
            PlanStore store,
            DocumentQueries documents,
            DraftDocument draft,
            Clock clock) {
        this.plans = plans;
        this.store = store;
        this.documents = documents;
        this.draft = draft;
        this.clock = clock;
    }

    @Transactional
    public long handle(Officer officer, long id, String reason) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var former = documents.requireOwn(officer.scope(), id);
        var plan = plans.require(officer.scope(), id);
        var state = store.lock(plan);
        if (state != PlanState.APPROVED && state != PlanState.RUNNING) {
            throw new Refused(tr("Chỉ điều chỉnh kế hoạch đã duyệt hoặc đang thực hiện."));
        }
        var versions = plans.versions(officer.scope(), plan);
        var pending =
                versions.stream()
                        .filter(one -> one.amendsId() != null && one.amendsId() == id)
                        .findFirst();
        if (pending.isPresent()) {
            return pending.get().id();
        }
        var ordinal = versions.getFirst().ordinal() + 1;
        var made = draft.handle(officer, paper(former));
        store.add(officer, version(plan, made, ordinal, reason), OffsetDateTime.now(clock));
        store.copy(id, made);
        return made;
    }

    private static NewDocument paper(Document former) {
        var title = Citations.amended(former.title());
        return new NewDocument(
                former.unitId(),
                java.util.Objects.requireNonNull(former.bodyId()),
                former.type(),
                former.kind(),
                former.year(),
                title,
                former.symbol(),
                former.place(),
                former.signerId(),
                former.recipients());
    }

    private static PlanStore.New version(Plan of, long id, int ordinal, String reason) {
        return new PlanStore.New(
                id,
                of.unitId(),
                of.year(),
                of.programme(),
                of.setId(),
                of.firstDay(),
                of.lastDay(),
                ordinal,
                of.id(),
                reason,
                of.parentId(),
                of.parentText(),
                null);
    }
}
