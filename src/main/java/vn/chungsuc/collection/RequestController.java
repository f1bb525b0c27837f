package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.assessment.BadFigure;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.VietnameseNumber;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opening a link, its printed form, and the review of what came back. */
@Controller
@RequestMapping("/thu-thap")
class RequestController {

    private final RequestQueries queries;
    private final RequestPages pages;
    private final OpenRequest openRequest;
    private final ReviewAnswers reviewAnswers;
    private final CriteriaSets sets;
    private final Clock clock;

    RequestController(
            RequestQueries queries,
            RequestPages pages,
            OpenRequest openRequest,
            ReviewAnswers reviewAnswers,
            CriteriaSets sets,
            Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.openRequest = openRequest;
        this.reviewAnswers = reviewAnswers;
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String form(@RequestParam MultiValueMap<String, String> typed, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        var chosen = Set.copyOf(typed.getOrDefault("ct", List.of()));
        model.addAttribute(
                "form", pages.form(officer, typed.toSingleValueMap(), chosen, List.of()));
        return "collection/formPage";
    }

    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            HttpServletRequest web,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        if (typed.containsKey("xem") || typed.containsKey("thieu")) {
            return look(typed, officer, model);
        }
        var fields = typed.toSingleValueMap();
        var faults = new ArrayList<Fault>();
        var asked =
                NewRequestForm.read(
                        fields,
                        fields.getOrDefault("don-vi", ""),
                        "nguoi-nhan",
                        typed.getOrDefault("ct", List.of()),
                        LocalDate.now(clock),
                        faults);
        if (asked != null) {
            try {
                var opened = openRequest.handle(officer, asked);
                var link =
                        ServletUriComponentsBuilder.fromContextPath(web)
                                .path("/tra-loi/" + opened.secret())
                                .toUriString();
                var request = queries.require(officer.scope(), opened.id());
                model.addAttribute("page", pages.page(officer, request, link, Map.of(), List.of()));
                return "collection/requestPage";
            } catch (NotFound absent) {
                faults.add(
                        new Fault(
                                "don-vi",
                                tr(
                                        "Chọn một xã hoặc thôn trong địa bàn, và chỉ tiêu của bộ"
                                                + " tiêu chí này.")));
            } catch (Refused said) {
                faults.add(new Fault("don-vi", said.sentence()));
            }
        }
        response.setStatus(422);
        var chosen = Set.copyOf(typed.getOrDefault("ct", List.of()));
        model.addAttribute("form", pages.form(officer, fields, chosen, faults));
        return "collection/formPage";
    }

    /** Another unit or year, or what lacks ticked: nothing that was typed goes. */
    private String look(MultiValueMap<String, String> typed, Officer officer, Model model) {
        var fields = typed.toSingleValueMap();
        if (typed.containsKey("xem")) {
            fields.remove("bo");
        }
        var chosen = Set.copyOf(typed.getOrDefault("ct", List.of()));
        var form = pages.form(officer, fields, chosen, List.of());
        model.addAttribute("form", typed.containsKey("thieu") ? form.choosingMissing() : form);
        return "collection/formPage";
    }

    @GetMapping("/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        var request = queries.require(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, request, null, Map.of(), List.of()));
        return "collection/requestPage";
    }

    @PostMapping("/{id:\\d+}/dong")
    String close(@PathVariable long id, Officer officer) {
        officer.require(Permission.ENTER_VALUES);
        openRequest.handle(officer, id);
        return "redirect:/thu-thap/" + id;
    }

    /** The same list on paper, for whoever has no telephone. */
    @GetMapping("/{id:\\d+}/phieu")
    String paper(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        var request = queries.require(officer.scope(), id);
        var set = sets.require(request.setId());
        model.addAttribute("request", request);
        model.addAttribute("setName", set.name());
        model.addAttribute("today", OffsetDateTime.now(clock));
        model.addAttribute("fields", AskedFields.of(set, request, Map.of()));
        return "collection/paperPage";
    }

    @PostMapping("/{id:\\d+}/duyet")
    String review(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var request = queries.require(officer.scope(), id);
        var faults = new ArrayList<Fault>();
        var taken = taken(request, typed, faults);
        if (faults.isEmpty()) {
            try {
                reviewAnswers.handle(officer, id, taken);
                return "redirect:/thu-thap/" + id;
            } catch (BadFigure bad) {
                faults.add(new Fault("duyet", bad.sentence()));
            } catch (Refused said) {
                faults.add(new Fault("duyet", said.sentence()));
            }
        }
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, request, null, typed, faults));
        return "collection/requestPage";
    }

    private List<ReviewAnswers.Taken> taken(
            Request request, Map<String, String> typed, List<Fault> faults) {
        var set = sets.require(request.setId());
        var taken = new ArrayList<ReviewAnswers.Taken>();
        for (var field : AskedFields.of(set, request, typed)) {
            var version = typed.getOrDefault("ban." + field.code(), "");
            if (!typed.containsKey("chon." + field.code()) || !version.matches("\\d{1,9}")) {
                continue;
            }
            try {
                taken.add(
                        new ReviewAnswers.Taken(
                                field.code(),
                                AskedFields.reading(field),
                                Integer.parseInt(version)));
            } catch (VietnameseNumber.Unreadable unreadable) {
                faults.add(
                        AskedFields.asked(
                                field.id(),
                                set.requireIndicator(field.code()),
                                String.valueOf(unreadable.getMessage())));
            }
        }
        return taken;
    }
}
