package vn.chungsuc.criteria;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.chungsuc.criteria.view.SetFilter;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The list of sets as a spreadsheet, narrowed as the page is. */
@Controller
class SetListController {

    private final CriteriaSets sets;
    private final Clock clock;

    SetListController(CriteriaSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping("/bo-tieu-chi.xlsx")
    void xlsx(
            @ModelAttribute("filter") SetFilter filter,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var today = LocalDate.now(clock);
        Spreadsheet.answer(
                response,
                "bo-tieu-chi.xlsx",
                book -> {
                    var sheet = book.sheet("Bộ tiêu chí", 60, 30, 30, 20, 14, 12, 12, 10, 10, 18);
                    sheet.header(
                            "Bộ tiêu chí",
                            "Mã bộ",
                            "Văn bản",
                            "Áp dụng cho",
                            "Năm đánh giá",
                            "Từ ngày",
                            "Đến ngày",
                            "Tiêu chí",
                            "Chỉ tiêu",
                            "Trạng thái");
                    sets.all().stream()
                            .filter(set -> CriteriaController.shows(filter, set, today))
                            .forEach(set -> sheet.row(cells(set, today)));
                });
    }

    private static Object[] cells(CriteriaSet set, LocalDate today) {
        var head = set.head();
        return new Object[] {
            set.name(),
            set.id(),
            head.act().name(),
            String.join(", ", head.unitKinds()),
            head.firstYear() + "–" + head.lastYear(),
            Vi.date(head.validFrom()),
            Vi.date(head.validTo()),
            set.criteriaTotal(),
            set.indicatorsTotal(),
            set.state(today).word()
        };
    }
}
