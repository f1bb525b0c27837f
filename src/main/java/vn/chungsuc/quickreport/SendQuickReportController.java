package vn.chungsuc.quickreport;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

/** One month's report handed in. */
@Controller
@RequestMapping("/bao-cao/nhanh/{id:\\d+}")
class SendQuickReportController {

    private final QuickPages pages;
    private final SendQuickReport send;

    SendQuickReportController(QuickPages pages, SendQuickReport send) {
        this.pages = pages;
        this.send = send;
    }

    /** «Nộp?»: what is missing is named first. */
    @GetMapping("/nop")
    String confirm(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        model.addAttribute("page", pages.confirm(officer, id));
        return "quickreport/confirm";
    }

    @PostMapping("/lan-nop")
    String handIn(@PathVariable long id, Officer officer) {
        send.handIn(officer, id);
        return "redirect:" + pages.path(id);
    }
}
