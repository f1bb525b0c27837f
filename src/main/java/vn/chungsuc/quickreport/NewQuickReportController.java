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

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.quickreport.WhichMonth.Asked;
import vn.chungsuc.quickreport.view.NewQuickReport;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.HomeUnits;
import vn.chungsuc.units.Unit;

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
    private final HomeUnits homes;

    NewQuickReportController(
            WhichMonth which,
            StandQueries stands,
            OpenQuickReport open,
            PeopleQueries people,
            CriteriaSets sets,
            HomeUnits homes) {
        this.which = which;
        this.stands = stands;
        this.open = open;
        this.people = people;
        this.sets = sets;
        this.homes = homes;
    }

    /** Where a report of the month is in hand, the way leads there. */
    @GetMapping("/moi")
    String form(
            @RequestParam(name = "nghia-vu", required = false) @Nullable Long obligation,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable Integer thang,
            Officer officer,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var asked = which.asked(officer, obligation, unit, nam, thang);
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
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable Integer thang,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(required = false) @Nullable Integer body,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var asked = which.asked(officer, obligation, unit, nam, thang);
        var of = asked.unit();
        if (of == null) {
            throw new NotFound();
        }
        var standing = which.inHand(officer, asked);
        if (standing != null) {
            return "redirect:/bao-cao/nhanh/" + standing;
        }
        var issuer = issuer(officer, of, asked, body);
        var faults = faults(set, issuer);
        if (issuer == null || !faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("form", form(officer, asked, faults));
            return "quickreport/new";
        }
        return "redirect:/bao-cao/nhanh/" + open.handle(officer, choice(asked, of, set, issuer));
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
        var unit = asked.unit();
        var year = asked.month().getYear();
        var home = homes.of(officer.scope(), asked.cutOff());
        return new NewQuickReport(
                asked.owed(),
                year,
                asked.month().getMonthValue(),
                unit == null ? null : unit.code(),
                unit == null ? null : unit.fullName(),
                home,
                unit == null ? List.of() : sets(officer, unit, year),
                unit == null ? List.of() : bodies(officer, unit, asked),
                faults);
    }

    private List<NewQuickReport.SetChoice> sets(Officer officer, Unit unit, int year) {
        return stands.sets(officer.scope(), unit.id(), year).stream()
                .map(id -> new NewQuickReport.SetChoice(id, sets.require(id).name()))
                .toList();
    }
}
