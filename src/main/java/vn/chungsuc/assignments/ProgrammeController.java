package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assignments.view.ProgrammeList;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The work programmes of an area; one of them, from its first word to its paper. */
@Controller
@RequestMapping(Programme.PATH)
class ProgrammeController {

    private static final int SIZE = 25;
    private static final int LONGEST = 20_000;

    private final ProgrammeQueries programmes;
    private final ProgrammePages pages;
    private final OpenProgramme open;
    private final ChangeProgramme change;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final Units units;
    private final Clock clock;

    ProgrammeController(
            ProgrammeQueries programmes,
            ProgrammePages pages,
            OpenProgramme open,
            ChangeProgramme change,
            DocumentQueries documents,
            PeopleQueries people,
            Units units,
            Clock clock) {
        this.programmes = programmes;
        this.pages = pages;
        this.open = open;
        this.change = change;
        this.documents = documents;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Bean
    static MenuEntry programmesEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                37,
                "Chương trình công tác¦danh mục",
                Programme.PATH,
                null,
                Permission.READ);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        model.addAttribute("page", list(officer, q.strip(), page, request, List.of(), Map.of()));
        return "assignments/programmeList";
    }

    private ProgrammeList list(
            Officer officer,
            String words,
            int page,
            HttpServletRequest request,
            List<Fault> faults,
            Map<String, String> typed) {
        var rows = programmes.search(officer.scope(), words, page, SIZE);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var may = officer.may(Permission.DRAFT_DOCUMENTS);
        return new ProgrammeList(
                rows,
                words,
                Listing.of(request, page, SIZE, total, ""),
                may ? bodies(officer) : List.of(),
                LocalDate.now(clock).getYear(),
                may,
                faults,
                typed);
    }

    private List<Body> bodies(Officer officer) {
        var scope = officer.scope();
        return people.bodies(scope, scope.unitId(), LocalDate.now(clock));
    }

    @PostMapping
    String open(
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var faults = new ArrayList<Fault>();
        var body =
                bodies(officer).stream()
                        .filter(one -> String.valueOf(one.id()).equals(typed.get("body")))
                        .findFirst()
                        .orElse(null);
        if (body == null) {
            faults.add(new Fault("body", tr("Chọn cơ quan ban hành.")));
        }
        var year = typed.getOrDefault("year", "").strip();
        if (!year.matches("20[1-9]\\d")) {
            faults.add(new Fault("year", tr("Ghi năm bốn chữ số, ví dụ 2026.")));
        }
        if (body == null || !faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", list(officer, "", 0, request, faults, typed));
            return "assignments/programmeList";
        }
        var unit = units.home(officer.scope(), LocalDate.now(clock));
        var id = open.handle(officer, unit, body, Integer.parseInt(year), Map.of());
        return "redirect:%s/%d/noi-dung".formatted(Programme.PATH, id);
    }

    @GetMapping("/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return pages.page(officer, id, List.of(), Map.of(), model);
    }

    @GetMapping("/{id:\\d+}/noi-dung")
    String content(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.content(officer, id));
        return "assignments/programmeContent";
    }

    @PostMapping("/{id:\\d+}/noi-dung")
    String write(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "viec", defaultValue = "") List<Long> tasks,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var words = new EnumMap<ProgrammePart, String>(ProgrammePart.class);
        for (var part : ProgrammePart.values()) {
            var text = typed.getFirst(part.name());
            if (text != null) {
                var kept = text.replace("\r", "");
                words.put(part, kept.substring(0, Math.min(LONGEST, kept.length())));
            }
        }
        var known =
                pages.content(officer, id).tasks().stream()
                        .map(work -> work.id())
                        .filter(tasks::contains)
                        .toList();
        try {
            change.handle(officer, id, version, words, known);
        } catch (ChangeProgramme.Clash clash) {
            response.setStatus(409);
            model.addAttribute("page", pages.clash(officer, id, words, new HashSet<>(known)));
            return "assignments/programmeContent";
        }
        return "redirect:" + pages.path(id);
    }
}
