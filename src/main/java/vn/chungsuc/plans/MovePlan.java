package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan on its way: submitted, approved or sent back, put to work once its paper has a number,
 * summed up. A version approved takes the place of the one it amends in the same moment.
 */
@Service
class MovePlan {

    /** One step; what it may start from, and who may take it. */
    enum Move {
        SUBMIT("trinh", PlanState.SUBMITTED, Permission.DRAFT_DOCUMENTS, PlanState.DRAFT),
        TAKE_BACK("rut", PlanState.DRAFT, Permission.DRAFT_DOCUMENTS, PlanState.SUBMITTED),
        APPROVE("duyet", PlanState.APPROVED, Permission.APPROVE_PLANS, PlanState.SUBMITTED),
        RETURN(
                "tra-lai",
                PlanState.DRAFT,
                Permission.APPROVE_PLANS,
                PlanState.SUBMITTED,
                PlanState.APPROVED),
        RUN("thuc-hien", PlanState.RUNNING, Permission.DRAFT_DOCUMENTS, PlanState.APPROVED),
        SUM_UP("tong-ket", PlanState.SUMMED_UP, Permission.DRAFT_DOCUMENTS, PlanState.RUNNING);

        private final String key;
        private final PlanState to;
        private final Permission permission;
        private final Set<PlanState> from;

        Move(String key, PlanState to, Permission permission, PlanState... from) {
            this.key = key;
            this.to = to;
            this.permission = permission;
            this.from = EnumSet.copyOf(Arrays.asList(from));
        }

        static @Nullable Move of(String key) {
            return Arrays.stream(values())
                    .filter(move -> move.key.equals(key))
                    .findFirst()
                    .orElse(null);
        }

        Permission permission() {
            return permission;
        }

        /** Without a reason it is not taken. */
        boolean needsReason() {
            return this == RETURN;
        }
    }

    private final PlanQueries plans;
    private final PlanStore store;
    private final ContentQueries contents;
    private final Responsible responsible;
    private final DocumentQueries documents;
    private final Journal journal;
    private final Clock clock;

    MovePlan(
            PlanQueries plans,
            PlanStore store,
            ContentQueries contents,
            Responsible responsible,
            DocumentQueries documents,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.store = store;
        this.contents = contents;
        this.responsible = responsible;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, Move move, @Nullable String reason) {
        officer.require(move.permission);
        documents.requireOwn(officer.scope(), id);
        var plan = plans.require(officer.scope(), id);
        var state = store.lock(plan);
        if (!move.from.contains(state)) {
            throw new Refused(
                    tr(
                            "Kế hoạch đang ở bước «%s», vừa có người chuyển. Xem lại trang.",
                            state.word()));
        }
        requireReady(plan, move);
        if (move == Move.SUBMIT || move == Move.APPROVE) {
            requireResponsible(officer, plan);
        }
        var now = OffsetDateTime.now(clock);
        if (move == Move.APPROVE) {
            takePlace(officer, plan, now);
        }
        store.state(officer, id, move.to, reason, now);
        journal.record(
                JournalEntry.by(officer, "plan-" + move.key, "document", String.valueOf(id))
                        .in(plan.unitId())
                        .changing(Map.of("state", state), Map.of("state", move.to))
                        .noting(Objects.requireNonNullElse(reason, "")));
    }

    private static void requireReady(Plan plan, Move move) {
        if (move == Move.SUBMIT && plan.targets() == 0) {
            throw new Refused(
                    tr("Kế hoạch chưa có chỉ tiêu nào. Thêm ít nhất một chỉ tiêu rồi trình."));
        }
        if (move == Move.RETURN && plan.documentState() != DocumentState.DRAFT) {
            throw new Refused(
                    tr(
                            "Văn bản của kế hoạch đã chốt để trình ký. Rút chốt trước rồi mới trả"
                                    + " lại."));
        }
        if (move == Move.RUN && plan.number() == null) {
            throw new Refused(tr("Kế hoạch chưa có số, ngày. Ghi số, ngày rồi đưa vào thực hiện."));
        }
    }

    /** Each criterion the plan aims at has somebody who answers for it. */
    private void requireResponsible(Officer officer, Plan plan) {
        var says = contents.of(officer.scope(), plan.id());
        var lacking = responsible.lacking(officer.scope(), plan, says);
        if (!lacking.isEmpty()) {
            throw new Refused(
                    tr(
                            "Chưa có người phụ trách: %s. Ghi «Phụ trách» ở chỉ tiêu hoặc lộ trình,"
                                    + " hoặc phân công ở trang Phân công, rồi làm lại.",
                            lacking.entrySet().stream()
                                    .map(one ->
                                            tr(
                                                    "tiêu chí %d (chỉ tiêu %s)",
                                                    one.getKey(),
                                                    String.join(", ", one.getValue())))
                                    .collect(Collectors.joining("; "))));
        }
    }

    private void takePlace(Officer officer, Plan plan, OffsetDateTime now) {
        var other = store.inForceBeside(plan);
        if (other == null) {
            return;
        }
        if (!Objects.equals(other, plan.amendsId())) {
            throw new Refused(
                    tr(
                            "%s đã có kế hoạch năm %d được duyệt; mỗi năm chỉ có một. Muốn thay thì"
                                    + " mở kế hoạch ấy và chọn «Điều chỉnh».",
                            plan.unitName(), plan.year()));
        }
        store.state(officer, other, PlanState.REPLACED, null, now);
    }
}
