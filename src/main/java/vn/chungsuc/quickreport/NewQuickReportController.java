package vn.chungsuc.quickreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.documents.DocumentFilter;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationQueries;
import vn.chungsuc.handin.ObligationState;
import vn.chungsuc.handin.Period;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.quickreport.view.NewQuickReport;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The months' reports of an area, and the opening of one more. */
@Controller
@RequestMapping("/bao-cao/nhanh")
class NewQuickReportController {

    private static final int PAGE = 25;

    private final QuickReportQueries reports;
    private final StandQueries stands;
    private final OpenQuickReport open;
    private final ObligationQueries obligations;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Units units;
    private final Clock clock;

    NewQuickReportController(
            QuickReportQueries reports,
            StandQueries stands,
            OpenQuickReport open,
            ObligationQueries obligations,
            DocumentQueries documents,
            PeopleQueries people,
            CriteriaSets sets,
            Units units,
            Clock clock) {
        this.reports = reports;
        this.stands = stands;
        this.open = open;
        this.obligations = obligations;
        this.documents = documents;
        this.people = people;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String trangThai,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var state = DocumentState.of(trangThai);
        var filter = new DocumentFilter(q.strip(), nam, state, OpenQuickReport.KIND, xep);
        var page = Math.max(0, trang - 1);
        var found = documents.search(officer.scope(), filter, page, PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("filter", filter);
        model.addAttribute("reports", found);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        model.addAttribute("mayDraft", officer.may(Permission.DRAFT_DOCUMENTS));
        return "quickreport/list";
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
        var asked = asked(officer, obligation, unit, nam, thang);
        var standing = asked.unit == null ? null : inHand(officer, asked);
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
        var asked = asked(officer, obligation, unit, nam, thang);
        var of = asked.unit;
        if (of == null) {
            throw new NotFound();
        }
        var standing = inHand(officer, asked);
        if (standing != null) {
            return "redirect:/bao-cao/nhanh/" + standing;
        }
        var faults = new ArrayList<Fault>();
        if (sets.find(set).isEmpty()) {
            faults.add(new Fault("set", "Chọn bộ tiêu chí."));
        }
        var issuer =
                bodies(officer, of, asked).stream()
                        .filter(one -> body != null && one.id() == body)
                        .findFirst();
        if (issuer.isEmpty()) {
            faults.add(new Fault("body", "Chọn cơ quan ban hành."));
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("form", form(officer, asked, faults));
            return "quickreport/new";
        }
        return "redirect:/bao-cao/nhanh/"
                + open.handle(officer, choice(asked, of, set, issuer.get()));
    }

    /** What the address asks for: an obligation's unit and month, or those chosen. */
    private record Asked(
            @Nullable Obligation owed,
            @Nullable Unit unit,
            YearMonth month,
            LocalDate previous,
            LocalDate cutOff) {

        static Asked of(
                @Nullable Obligation owed,
                @Nullable Unit unit,
                YearMonth month,
                @Nullable Obligation like) {
            return like == null
                    ? new Asked(
                            owed, unit, month, month.atDay(1).minusDays(1), month.atEndOfMonth())
                    : new Asked(owed, unit, month, like.previousCutOff(), like.cutOff());
        }
    }

    private Asked asked(
            Officer officer,
            @Nullable Long obligation,
            @Nullable String code,
            @Nullable Integer year,
            @Nullable Integer month) {
        var today = LocalDate.now(clock);
        if (obligation != null) {
            var owed = obligations.require(officer.scope(), obligation, today);
            if (!owed.own() || owed.cycle() != Cycle.MONTH) {
                throw new NotFound();
            }
            var unit = units.requireOwn(officer.scope(), owed.unitCode(), owed.cutOff());
            return Asked.of(owed, unit, YearMonth.of(owed.year(), owed.ordinal()), owed);
        }
        var of =
                YearMonth.of(
                        year == null ? today.getYear() : Math.clamp(year, 2010, 2100),
                        month == null ? today.getMonthValue() : Math.clamp(month, 1, 12));
        var unit =
                code == null || code.isBlank()
                        ? null
                        : units.requireOwn(officer.scope(), code, of.atDay(1));
        return withCutOff(officer, unit, of, today);
    }

    /** A unit others report to counts as they do; its own obligation goes before. */
    private Asked withCutOff(
            Officer officer, @Nullable Unit unit, YearMonth month, LocalDate today) {
        if (unit == null) {
            return Asked.of(null, null, month, null);
        }
        var period = new Period(Cycle.MONTH, month.getYear(), month.getMonthValue());
        var owed =
                obligations
                        .of(officer.scope(), unit.id(), QuickReportForm.ID, period, today)
                        .stream()
                        .findFirst()
                        .orElse(null);
        var like =
                owed != null
                        ? owed
                        : obligations
                                .owedTo(
                                        officer.scope(),
                                        unit.id(),
                                        QuickReportForm.ID,
                                        period,
                                        today)
                                .stream()
                                .findFirst()
                                .orElse(null);
        return Asked.of(owed, unit, month, like);
    }

    private @Nullable Long inHand(Officer officer, Asked asked) {
        var unit = asked.unit;
        if (unit == null) {
            return null;
        }
        var month = asked.month;
        var cameBack = asked.owed != null && asked.owed.state() == ObligationState.RETURNED;
        return reports.of(
                        officer.scope(),
                        unit.id(),
                        month.getYear(),
                        month.getMonthValue(),
                        cameBack)
                .orElse(null);
    }

    private OpenQuickReport.Choice choice(Asked asked, Unit unit, String set, Body issuer) {
        return new OpenQuickReport.Choice(
                unit,
                asked.month.getYear(),
                asked.month.getMonthValue(),
                set,
                issuer,
                asked.previous(),
                asked.cutOff(),
                asked.owed);
    }

    private NewQuickReport form(Officer officer, Asked asked, List<Fault> faults) {
        var unit = asked.unit;
        var year = asked.month.getYear();
        return new NewQuickReport(
                asked.owed,
                year,
                asked.month.getMonthValue(),
                unit == null ? null : unit.code(),
                unit == null ? null : unit.fullName(),
                reports.units(officer.scope(), LocalDate.now(clock)),
                unit == null
                        ? List.of()
                        : stands.sets(officer.scope(), unit.id(), year).stream()
                                .map(id ->
                                        new NewQuickReport.SetChoice(id, sets.require(id).name()))
                                .toList(),
                unit == null ? List.of() : bodies(officer, unit, asked),
                faults);
    }

    private List<Body> bodies(Officer officer, Unit unit, Asked asked) {
        return people.bodies(officer.scope(), unit.id(), asked.cutOff());
    }
}
