package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.view.LateEntryPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lets single units enter in a year that is closed. */
@Controller
@RequestMapping("/danh-gia/khoa-so/gia-han/{year}")
class LateEntryController {

    private static final int LONGEST = 1000;

    private final Units units;
    private final ClosedYearQueries queries;
    private final AllowLateEntry allow;
    private final EndLateEntry end;
    private final Clock clock;

    LateEntryController(
            Units units,
            ClosedYearQueries queries,
            AllowLateEntry allow,
            EndLateEntry end,
            Clock clock) {
        this.units = units;
        this.queries = queries;
        this.allow = allow;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable int year, Officer officer, Model model) {
        officer.require(Permission.CLOSE_YEARS);
        return show(officer, year, null, "", "", List.of(), model);
    }

    @GetMapping("/{unit}")
    String ask(@PathVariable int year, @PathVariable String unit, Officer officer, Model model) {
        officer.require(Permission.CLOSE_YEARS);
        return show(officer, year, own(officer, unit), "", "", List.of(), model);
    }

    private Unit own(Officer officer, String code) {
        return units.requireOwn(officer.scope(), code, LocalDate.now(clock));
    }

    private String show(
            Officer officer,
            int year,
            @Nullable Unit unit,
            String until,
            String reason,
            List<Fault> faults,
            Model model) {
        var given = queries.lateEntries(officer.scope(), year, LocalDate.now(clock));
        model.addAttribute("page", new LateEntryPage(year, unit, until, reason, faults, given));
        return "assessment/lateEntryPage";
    }

    @PostMapping("/{unit}")
    String allow(
            @PathVariable int year,
            @PathVariable String unit,
            @RequestParam(name = "den-ngay", defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.CLOSE_YEARS);
        var place = own(officer, unit);
        var faults = new ArrayList<Fault>();
        var day = day(until, faults);
        if (reason.isBlank() || reason.length() > LONGEST) {
            faults.add(
                    new Fault(
                            "reason",
                            reason.isBlank()
                                    ? tr("Viết lý do gia hạn: ai đề nghị, để làm gì.")
                                    : tr("Dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
        if (day == null || !faults.isEmpty()) {
            response.setStatus(422);
            return show(officer, year, place, until, reason, faults, model);
        }
        allow.handle(officer, unit, year, day, reason.strip());
        return "redirect:/danh-gia/khoa-so/gia-han/" + year;
    }

    private @Nullable LocalDate day(String typed, List<Fault> faults) {
        var wrong = TypedDay.fault(typed);
        if (wrong != null) {
            faults.add(new Fault("den-ngay", wrong));
            return null;
        }
        var day = TypedDay.of(typed);
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            faults.add(new Fault("den-ngay", tr("Ngày đã qua. Chọn từ hôm nay trở đi.")));
            return null;
        }
        return day;
    }

    @PostMapping("/{unit}/thoi")
    String end(@PathVariable int year, @PathVariable String unit, Officer officer) {
        end.handle(officer, unit, year);
        return "redirect:/danh-gia/khoa-so/gia-han/" + year;
    }
}
