package vn.chungsuc.plans;

import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;

/** The list of plans as a workbook. */
final class PlansXlsx {

    private PlansXlsx() {}

    static void write(Spreadsheet book, List<Plan> plans) {
        var sheet = book.sheet("Kế hoạch", 28, 8, 60, 10, 18, 14, 22, 12);
        sheet.header(
                "Đơn vị",
                "Năm",
                "Kế hoạch",
                "Bản",
                "Số, ký hiệu",
                "Ngày",
                "Trạng thái",
                "Số chỉ tiêu");
        plans.forEach(plan ->
                sheet.row(
                        plan.unitName(),
                        plan.year(),
                        plan.title(),
                        plan.ordinal(),
                        plan.fullSymbol(),
                        Vi.date(plan.documentDate()),
                        plan.state().word(),
                        plan.targets()));
    }
}
