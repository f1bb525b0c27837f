package vn.chungsuc.reporting;

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
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.documents.Document;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.reporting.view.NewReport;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Opens a report: unit and year, then criteria set, body and as-of date. */
@Controller
@RequestMapping("/bao-cao")
class NewReportController {

    private static final int MOST_YEARS = 17;

    private final OpenReport open;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Programmes programmes;
    private final Units units;
    private final Clock clock;

    NewReportController(
            OpenReport open,
            PeopleQueries people,
            CriteriaSets sets,
            Programmes programmes,
            Units units,
            Clock clock) {
        this.open = open;
        this.people = people;
        this.sets = sets;
        this.programmes = programmes;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String form(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            Officer officer,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var chosen = year == null ? LocalDate.now(clock).getYear() : Math.clamp(year, 2010, 2100);
        model.addAttribute("form", form(officer, chosen, unit, List.of()));
        return "reporting/newReport";
    }

    @PostMapping
    String open(
            @RequestParam int year,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(required = false) @Nullable Integer body,
            @RequestParam(defaultValue = "") String asOf,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var faults = new ArrayList<Fault>();
        var of = unit(officer, unit, year);
        if (!of.existsIn(year)) {
            response.setStatus(422);
            model.addAttribute("form", form(officer, year, unit, faults));
            return "reporting/newReport";
        }
        var day = day(asOf, faults);
        var on = GatherFigures.day(of, year);
        if (sets(of, year).stream().noneMatch(one -> one.id().equals(set))) {
            faults.add(new Fault("set", tr("Chọn bộ tiêu chí.")));
        }
        var issuer =
                bodies(officer, of, on).stream()
                        .filter(b -> body != null && b.id() == body)
                        .toList();
        if (issuer.isEmpty()) {
            faults.add(new Fault("body", tr("Chọn cơ quan ban hành.")));
        }
        if (!faults.isEmpty() || day == null) {
            response.setStatus(422);
            model.addAttribute("form", form(officer, year, unit, faults));
            return "reporting/newReport";
        }
        var names =
                Map.of(
                        "year", String.valueOf(year),
                        "programme", programmes.on(on).shortName(),
                        "unit", lower(of.fullName()));
        var title = Outline.fill(Outline.ANNUAL.title(), names);
        var choice = new OpenReport.Choice(of, year, set, issuer.getFirst(), day, title);
        return "redirect:/bao-cao/" + open.handle(officer, choice);
    }

    /** «Xã Bờ Tre» inside a sentence. */
    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private NewReport form(Officer officer, int year, @Nullable String code, List<Fault> faults) {
        var unit = unit(officer, code, year);
        var on = LocalDate.of(year, 12, 31);
        var today = LocalDate.now(clock);
        var absence = unit.absence(on.withDayOfYear(1), on, tr("năm %d", year));
        return new NewReport(
                year,
                years(unit, today),
                unit.code(),
                unit.fullName(),
                absence,
                absence != null
                        ? List.of()
                        : sets(unit, year).stream()
                                .map(s -> new NewReport.SetChoice(s.id(), s.name()))
                                .toList(),
                absence != null ? List.of() : bodies(officer, unit, GatherFigures.day(unit, year)),
                Vi.date(today.isBefore(on) ? today : on),
                faults);
    }

    /** The years a unit existed in, the last first; none to come. */
    private static List<Integer> years(Unit unit, LocalDate today) {
        return Stream.iterate(today.getYear(), year -> year - 1)
                .limit(MOST_YEARS)
                .filter(unit::existsIn)
                .toList();
    }

    /** The officer's own also where it bore another name that year, or did not exist. */
    private Unit unit(Officer officer, @Nullable String code, int year) {
        var scope = officer.scope();
        var end = LocalDate.of(year, 12, 31);
        var home = units.home(scope, end);
        if (code == null || code.isBlank() || code.equals(home.code())) {
            return home;
        }
        var other = find(officer, code, end);
        Document.requireOwn(scope, other);
        return other;
    }

    /** On the year's last day, or where it ended in it on its first. */
    private Unit find(Officer officer, String code, LocalDate end) {
        try {
            return units.require(officer.scope(), code, end);
        } catch (NotFound ended) {
            return units.require(officer.scope(), code, end.withDayOfYear(1));
        }
    }

    private List<Body> bodies(Officer officer, Unit unit, LocalDate on) {
        return people.bodies(officer.scope(), unit.id(), on);
    }

    /** For a unit above: the sets of the communes under it. */
    private List<CriteriaSet> sets(Unit unit, int year) {
        return sets.all().stream()
                .filter(set -> set.covers(year))
                .filter(set -> set.head().level().equals(level(unit)))
                .sorted(java.util.Comparator.comparing(set -> set.head().draft()))
                .toList();
    }

    private static String level(Unit unit) {
        return unit.level().equals("VILLAGE") ? "VILLAGE" : "COMMUNE";
    }

    private static @Nullable LocalDate day(String typed, List<Fault> faults) {
        var day = TypedDay.of(typed);
        if (day == null) {
            faults.add(new Fault("asOf", String.valueOf(TypedDay.fault(typed))));
        }
        return day;
    }
}
