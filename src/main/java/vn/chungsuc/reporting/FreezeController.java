package vn.chungsuc.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.documents.PaperController;
import vn.chungsuc.documents.PaperPage;
import vn.chungsuc.documents.RegisterForm;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.documents.WithdrawFreeze;
import vn.chungsuc.reporting.view.ReportPage.Panel;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.util.List;
import java.util.Map;

/** One report from its freezing to its number. */
@Controller
@RequestMapping("/bao-cao/{id:\\d+}")
class FreezeController extends PaperController {

    private final ReportPages pages;
    private final FreezeReport freeze;

    FreezeController(
            ReportPages pages,
            FreezeReport freeze,
            WaiveFindings waive,
            WithdrawFreeze withdraw,
            RegisterForm register) {
        super(waive, withdraw, register);
        this.pages = pages;
        this.freeze = freeze;
    }

    @Override
    protected String path(long id) {
        return ReportPages.path(id);
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
        return pages.page(officer, id, Panel.empty(path(id)), faults, typed);
    }

    @Override
    protected String template() {
        return "reporting/reportPage";
    }
}
