package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.people.view.BodyPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies that issue papers, and who signs for them. */
@Controller
@RequestMapping("/to-chuc")
class PeopleController {

    private static final int PAGE = 50;

    private final PeopleQueries queries;
    private final SaveBody saveBody;
    private final SaveSigner saveSigner;
    private final BodyPages pages;
    private final Clock clock;

    PeopleController(
            PeopleQueries queries,
            SaveBody saveBody,
            SaveSigner saveSigner,
            BodyPages pages,
            Clock clock) {
        this.queries = queries;
        this.saveBody = saveBody;
        this.saveSigner = saveSigner;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry peopleEntry() {
        return new MenuEntry(
                MenuEntry.Part.CATALOGUE, 62, "Tổ chức", "/to-chuc", null, Permission.READ);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var page = Math.max(0, trang - 1);
        var bodies = queries.search(officer.scope(), q.strip(), page, PAGE);
        var total = bodies.isEmpty() ? 0 : bodies.getFirst().total();
        model.addAttribute("words", q.strip());
        model.addAttribute("bodies", bodies);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, ""));
        model.addAttribute("mayChange", officer.may(Permission.MANAGE_PEOPLE));
        return "people/bodyList";
    }

    @GetMapping("/moi")
    String blank(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "2016") int year,
            Officer officer,
            Model model) {
        officer.require(Permission.MANAGE_PEOPLE);
        var typed =
                Map.of(
                        "unit",
                        unit,
                        "kind",
                        "UBND",
                        "symbol",
                        "UBND",
                        "validFrom",
                        "01/01/" + year);
        model.addAttribute("page", BodyPage.fresh(typed, LocalDate.now(clock), List.of()));
        return "people/bodyPage";
    }

    @GetMapping("/{id:\\d+}")
    String body(@PathVariable int id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.of(officer, id, List.of(), Map.of()));
        return "people/bodyPage";
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        return save(officer, null, typed, model, response);
    }

    @PostMapping("/{id:\\d+}")
    String change(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        if (!queries.isOwn(officer.scope(), id)) {
            throw new NotFound();
        }
        return save(officer, id, typed, model, response);
    }

    @PostMapping("/{id:\\d+}/nguoi-ky")
    String addSigner(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        var form = new PeopleForm(typed);
        var signer = form.signer();
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.of(officer, id, form.faults(), typed));
            return "people/bodyPage";
        }
        saveSigner.handle(officer, id, signer);
        return "redirect:/to-chuc/" + id;
    }

    @PostMapping("/{id:\\d+}/nguoi-ky/{signer:\\d+}/thoi-ky")
    String endSigner(
            @PathVariable int id,
            @PathVariable int signer,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        var form = new PeopleForm(typed);
        var last = form.day("lastDay", true);
        if (last == null || last.isBefore(queries.signer(officer.scope(), signer).validFrom())) {
            response.setStatus(422);
            var fault =
                    new Fault(
                            "ends",
                            tr("Ghi ngày cuối còn ký, ví dụ 30/06/2025, không trước ngày đầu."));
            model.addAttribute("page", pages.of(officer, id, List.of(fault), Map.of()));
            return "people/bodyPage";
        }
        saveSigner.handle(officer, id, signer, last);
        return "redirect:/to-chuc/" + id;
    }

    private String save(
            Officer officer,
            @Nullable Integer id,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        var form = new PeopleForm(typed);
        var body = form.body();
        var faults = new ArrayList<>(form.faults());
        if (faults.isEmpty()) {
            try {
                return "redirect:/to-chuc/" + saveBody.handle(officer, id, form.text("unit"), body);
            } catch (NotFound outside) {
                faults.add(
                        new Fault(
                                "unit",
                                tr(
                                        "Không có đơn vị mã «%s» trong địa bàn của bạn vào thời"
                                                + " gian đó.",
                                        form.text("unit"))));
            }
        }
        response.setStatus(422);
        model.addAttribute(
                "page",
                id == null
                        ? BodyPage.fresh(typed, LocalDate.now(clock), faults)
                        : pages.of(officer, id, faults, typed));
        return "people/bodyPage";
    }
}
