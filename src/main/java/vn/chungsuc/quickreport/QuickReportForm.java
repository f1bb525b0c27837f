package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.handin.Period;
import vn.chungsuc.handin.ReportForm;

import java.util.LinkedHashMap;
import java.util.Map;

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

    @Override
    public Map<String, String> headings(Period period) {
        var last = period.ordinal() * period.cycle().months();
        var names = Map.of("nextMonth", String.valueOf(last % 12 + 1));
        var headings = new LinkedHashMap<String, String>();
        for (var part : QuickOutline.MONTHLY.parts()) {
            if (part.words() != null) {
                headings.put(part.words(), QuickOutline.fill(tr(part.title()), names));
            }
        }
        return headings;
    }
}
