package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.people.view.HandOverPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One person: how to reach them, who stands in, and handing everything over. */
@Controller
@RequestMapping("/to-chuc/nguoi/{person:\\d+}")
class PersonController {

    private final PersonPages pages;
    private final SaveMember saveMember;
    private final ArrangeStandIn arrangeStandIn;
    private final HandOver handOver;

    PersonController(
            PersonPages pages,
            SaveMember saveMember,
            ArrangeStandIn arrangeStandIn,
            HandOver handOver) {
        this.pages = pages;
        this.saveMember = saveMember;
        this.arrangeStandIn = arrangeStandIn;
        this.handOver = handOver;
    }

    @GetMapping
    String page(@PathVariable int person, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.person(officer, person, Map.of(), List.of()));
        return "people/personPage";
    }

    @PostMapping
    String change(
            @PathVariable int person,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        pages.mustBeOwn(officer, person);
        var form = new PeopleForm(typed);
        var contact = form.contact();
        if (!form.faults().isEmpty()) {
            return again(officer, person, typed, form.faults(), model, response);
        }
        try {
            saveMember.handle(officer, person, contact);
        } catch (Refused said) {
            var fault = new Fault("account", said.sentence());
            return again(officer, person, typed, List.of(fault), model, response);
        }
        return "redirect:/to-chuc/nguoi/" + person;
    }

    @PostMapping("/nguoi-thay")
    String standIn(
            @PathVariable int person,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        pages.mustBeOwn(officer, person);
        var form = new PeopleForm(typed);
        var away = form.number("member");
        var by = form.number("by");
        var from = form.day("standFrom", true);
        var last = form.day("standLast", true);
        if (away == null || by == null) {
            form.faults().add(new Fault("by", tr("Chọn người thay.")));
        }
        if (from != null && last != null && last.isBefore(from)) {
            form.faults().add(new Fault("standLast", tr("Ngày cuối trước ngày đầu.")));
        }
        if (away == null
                || by == null
                || from == null
                || last == null
                || !form.faults().isEmpty()) {
            return again(officer, person, typed, form.faults(), model, response);
        }
        try {
            arrangeStandIn.handle(officer, away, by, from, last, form.optional("reason"));
        } catch (Refused said) {
            var fault = new Fault("standFrom", said.sentence());
            return again(officer, person, typed, List.of(fault), model, response);
        } catch (NotFound gone) {
            var fault = new Fault("by", tr("Chọn một thành viên trong địa bàn của bạn."));
            return again(officer, person, typed, List.of(fault), model, response);
        }
        return "redirect:/to-chuc/nguoi/" + person;
    }

    private String again(
            Officer officer,
            int person,
            Map<String, String> typed,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.person(officer, person, typed, faults));
        return "people/personPage";
    }

    @GetMapping("/ban-giao")
    String preview(
            @PathVariable int person,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        pages.mustBeOwn(officer, person);
        var page = pages.handOver(officer, person, typed, List.of());
        if (!page.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", page);
        return "people/handOverPage";
    }

    @PostMapping("/ban-giao")
    String handOver(
            @PathVariable int person,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        pages.mustBeOwn(officer, person);
        var form = new PeopleForm(typed);
        var page = pages.handOver(officer, person, typed, List.of());
        if (page.preview() == null || !page.faults().isEmpty()) {
            return again(page, model, response);
        }
        var decision = form.decision();
        try {
            handOver.handle(
                    officer,
                    new HandOver.Wanted(
                            Objects.requireNonNull(form.number("giver")),
                            Objects.requireNonNull(form.number("taker")),
                            Objects.requireNonNull(form.day("from", true)),
                            Objects.requireNonNullElse(form.number("lines"), -1),
                            decision));
        } catch (Refused said) {
            var fault = new Fault("taker", said.sentence());
            return again(pages.handOver(officer, person, typed, List.of(fault)), model, response);
        }
        return "redirect:/to-chuc/nguoi/" + typed.getOrDefault("takerPerson", "" + person);
    }

    private static String again(HandOverPage page, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", page);
        return "people/handOverPage";
    }
}
