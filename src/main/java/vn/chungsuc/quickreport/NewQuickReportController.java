package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Period;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.quickreport.WhichMonth.Asked;
import vn.chungsuc.quickreport.view.NewQuickReport;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Opens a month's report. */
@Controller
@RequestMapping("/bao-cao/nhanh")
class NewQuickReportController {

    private final WhichMonth which;
    private final StandQueries stands;
    private final OpenQuickReport open;
    private final PeopleQueries people;
    private final CriteriaSets sets;

    NewQuickReportController(
            WhichMonth which,
            StandQueries stands,
            OpenQuickReport open,
            PeopleQueries people,
            CriteriaSets sets) {
        this.which = which;
        this.stands = stands;
        this.open = open;
        this.people = people;
        this.sets = sets;
    }

    /** Where a report of the month is in hand, the way leads there. */
    @GetMapping("/moi")
    String form(
            @RequestParam(name = "nghia-vu", required = false) @Nullable Long obligation,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String ky,
            Officer officer,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var asked = which.asked(officer, obligation, unit, month(ky));
        var standing = which.inHand(officer, asked);
        if (standing != null) {
            return "redirect:/bao-cao/nhanh/" + standing;
        }
        model.addAttribute("form", form(officer, asked, List.of()));
        return "quickreport/new";
    }

    @PostMapping
    String open(
            @RequestParam(name = "nghia-vu", required = false) @Nullable Long obligation,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(required = false) @Nullable Integer body,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var asked = which.asked(officer, obligation, unit, month(ky));
        var of = asked.unit();
        if (of == null) {
            throw new NotFound();
        }
        var absence = WhichMonth.absence(asked);
        if (absence != null) {
            return refused(officer, asked, List.of(new Fault("ky", absence)), model, response);
        }
        var standing = which.inHand(officer, asked);
        if (standing != null) {
            return "redirect:/bao-cao/nhanh/" + standing;
        }
        var issuer = issuer(officer, of, asked, body);
        var faults = faults(set, issuer);
        if (issuer == null || !faults.isEmpty()) {
            return refused(officer, asked, faults, model, response);
        }
        return "redirect:/bao-cao/nhanh/" + open.handle(officer, choice(asked, of, set, issuer));
    }

    /** «2026-T11»; null for anything else. */
    private static @Nullable YearMonth month(String key) {
        var period = Period.of(key);
        return period == null || period.cycle() != Cycle.MONTH
                ? null
                : YearMonth.of(period.year(), period.ordinal());
    }

    private String refused(
            Officer officer,
            Asked asked,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("form", form(officer, asked, faults));
        return "quickreport/new";
    }

    private @Nullable Body issuer(Officer officer, Unit unit, Asked asked, @Nullable Integer body) {
        return bodies(officer, unit, asked).stream()
                .filter(one -> body != null && one.id() == body)
                .findFirst()
                .orElse(null);
    }

    private List<Body> bodies(Officer officer, Unit unit, Asked asked) {
        return people.bodies(officer.scope(), unit.id(), asked.cutOff());
    }

    private List<Fault> faults(String set, @Nullable Body issuer) {
        var faults = new ArrayList<Fault>();
        if (sets.find(set).isEmpty()) {
            faults.add(new Fault("set", tr("Chọn bộ tiêu chí.")));
        }
        if (issuer == null) {
            faults.add(new Fault("body", tr("Chọn cơ quan ban hành.")));
        }
        return faults;
    }

    private static OpenQuickReport.Choice choice(Asked asked, Unit unit, String set, Body issuer) {
        return new OpenQuickReport.Choice(
                unit,
                asked.month().getYear(),
                asked.month().getMonthValue(),
                set,
                issuer,
                asked.previous(),
                asked.cutOff(),
                asked.owed());
    }

    private NewQuickReport form(Officer officer, Asked asked, List<Fault> faults) {
        var chosen = asked.unit();
        var home = which.home(officer);
        var absence = WhichMonth.absence(asked);
        var unit = absence == null ? chosen : null;
        return new NewQuickReport(
                asked.owed(),
                asked.period(),
                months(chosen == null ? home : chosen),
                asked.cutOff(),
                chosen == null ? null : chosen.code(),
                chosen == null ? null : chosen.fullName(),
                home,
                absence,
                unit == null ? List.of() : sets(officer, unit, asked.month().getYear()),
                unit == null ? List.of() : bodies(officer, unit, asked),
                faults);
    }

    private List<Period> months(Unit unit) {
        return which.months(unit).stream()
                .map(month -> new Period(Cycle.MONTH, month.getYear(), month.getMonthValue()))
                .toList();
    }

    private List<NewQuickReport.SetChoice> sets(Officer officer, Unit unit, int year) {
        var used =
                stands.sets(officer.scope(), unit.id(), year).stream().map(sets::require).toList();
        var several = used.size() > 1;
        return used.stream()
                .map(set -> several && !set.head().level().equals(unit.level()) ? base(set) : set)
                .distinct()
                .map(set -> new NewQuickReport.SetChoice(set.id(), set.name()))
                .toList();
    }

    /** Above single units those judged by an overlay count among those judged by its base. */
    private CriteriaSet base(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? set : sets.require(base);
    }
}
