package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.handin.ReportForm;

/** Tells who asks for reports that a month's quick report is written here. */
@Component
class QuickReportForm implements ReportForm {

    static final String ID = "quick-report";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return tr("Báo cáo nhanh tháng");
    }

    @Override
    public String start(long obligation) {
        return "/bao-cao/nhanh/moi?nghia-vu=" + obligation;
    }
}
