package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.plans.view.PlanHead;
import vn.chungsuc.plans.view.PlanHead.Tab;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;

/** What stands above every page of a plan. */
@Component
class PlanHeads {

    private final PlanQueries plans;
    private final CriteriaSets sets;

    PlanHeads(PlanQueries plans, CriteriaSets sets) {
        this.plans = plans;
        this.sets = sets;
    }

    /**
     * @param tab what stands behind the plan's own address: «», «/muc-tieu» …
     */
    PlanHead of(Officer officer, long id, String tab) {
        return of(officer, plans.require(officer.scope(), id), tab);
    }

    PlanHead of(Officer officer, Plan plan, String tab) {
        var closed = closed(officer, plan);
        return new PlanHead(
                plan, sets.require(plan.setId()).name(), tabs(plan, tab), closed == null, closed);
    }

    private static List<Tab> tabs(Plan plan, String current) {
        return List.of(
                tab(plan, tr("Văn bản¦của kế hoạch"), "", current),
                tab(plan, tr("Chỉ tiêu¦của kế hoạch"), "/muc-tieu", current),
                tab(plan, tr("Nhiệm vụ, lộ trình"), "/lo-trinh", current),
                tab(plan, tr("Hạn chế, nguyên nhân"), "/han-che", current),
                tab(plan, tr("Căn cứ, thời gian"), "/thong-tin", current),
                tab(plan, tr("Giao việc¦từ kế hoạch"), GivePages.TAB, current),
                tab(plan, tr("Các bản, thay đổi"), "/thay-doi", current));
    }

    private static Tab tab(Plan plan, String label, String at, String current) {
        return new Tab(label, plan.path() + at, at.equals(current));
    }

    private static @Nullable String closed(Officer officer, Plan plan) {
        if (!officer.may(Permission.DRAFT_DOCUMENTS) || !plan.own()) {
            return tr("Bạn xem được kế hoạch này, không sửa.");
        }
        if (plan.documentState() != DocumentState.DRAFT) {
            return tr("Văn bản đã chốt để trình ký, nội dung không sửa nữa.");
        }
        return switch (plan.state()) {
            case DRAFT -> null;
            case SUBMITTED -> tr("Kế hoạch đang trình duyệt. Muốn sửa thì rút về ở thẻ «Văn bản».");
            default ->
                    tr("Kế hoạch đã duyệt. Muốn thay đổi thì chọn «Điều chỉnh» ở thẻ «Văn bản».");
        };
    }
}
