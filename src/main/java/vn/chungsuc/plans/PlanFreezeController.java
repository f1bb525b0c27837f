package vn.chungsuc.plans;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.documents.PaperController;
import vn.chungsuc.documents.PaperPage;
import vn.chungsuc.documents.RegisterForm;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.documents.WithdrawFreeze;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.util.List;
import java.util.Map;

/** One plan's paper from its freezing to its number. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}")
class PlanFreezeController extends PaperController {

    private final PlanPages pages;
    private final FreezePlan freeze;

    PlanFreezeController(
            PlanPages pages,
            FreezePlan freeze,
            WaiveFindings waive,
            WithdrawFreeze withdraw,
            RegisterForm register) {
        super(waive, withdraw, register);
        this.pages = pages;
        this.freeze = freeze;
    }

    @Override
    protected String path(long id) {
        return "/ke-hoach/" + id;
    }

    @Override
    protected void requireOwn(Officer officer, long id) {
        pages.requireOwn(officer, id);
    }

    @Override
    protected void freezePaper(Officer officer, long id) {
        freeze.freeze(officer, id);
    }

    @Override
    protected PaperPage page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed) {
        return pages.page(officer, id, null, faults, typed);
    }

    @Override
    protected String template() {
        return "plans/planPage";
    }
}
