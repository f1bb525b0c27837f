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

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asking the villages of a commune, and what their answers add up to. */
@Controller
@RequestMapping("/thu-thap/thon")
class RoundController {

    private final RoundQueries rounds;
    private final RoundPages pages;
    private final OpenRound openRound;
    private final SumRound sumRound;
    private final Clock clock;

    RoundController(
            RoundQueries rounds,
            RoundPages pages,
            OpenRound openRound,
            SumRound sumRound,
            Clock clock) {
        this.rounds = rounds;
        this.pages = pages;
        this.openRound = openRound;
        this.sumRound = sumRound;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam MultiValueMap<String, String> typed, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        return form(officer, typed, List.of(), model);
    }

    private String form(
            Officer officer, MultiValueMap<String, String> typed, List<Fault> faults, Model model) {
        model.addAttribute(
                "form",
                pages.form(
                        officer,
                        typed.toSingleValueMap(),
                        Set.copyOf(typed.getOrDefault("ct", List.of())),
                        Set.copyOf(typed.getOrDefault("thon", List.of())),
                        faults));
        return "collection/roundFormPage";
    }

    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            HttpServletRequest web,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var faults = new ArrayList<Fault>();
        var villages = villages(typed, faults);
        if (faults.isEmpty()) {
            try {
                var commune = typed.toSingleValueMap().getOrDefault("don-vi", "");
                var opened = openRound.handle(officer, commune, villages);
                var round = rounds.require(officer.scope(), opened.id());
                model.addAttribute("page", pages.page(officer, round, links(opened, web)));
                return "collection/roundPage";
            } catch (NotFound absent) {
                faults.add(
                        new Fault(
                                "thon", tr("Chọn các thôn trong địa bàn và chỉ tiêu của bộ này.")));
            } catch (Refused said) {
                faults.add(new Fault("thon", said.sentence()));
            }
        }
        response.setStatus(422);
        return form(officer, typed, faults, model);
    }

    private List<NewRequest> villages(MultiValueMap<String, String> typed, List<Fault> faults) {
        var asked = typed.getOrDefault("thon", List.of()).stream().distinct().toList();
        if (asked.size() < 2) {
            faults.add(new Fault("thon", tr("Đánh dấu ít nhất hai thôn để cộng số.")));
        }
        var villages = new ArrayList<NewRequest>();
        for (var village : asked) {
            var more = new ArrayList<Fault>();
            var read =
                    NewRequestForm.read(
                            typed.toSingleValueMap(),
                            village,
                            "nguoi." + village,
                            typed.getOrDefault("ct", List.of()),
                            LocalDate.now(clock),
                            more);
            more.stream().filter(one -> !faults.contains(one)).forEach(faults::add);
            if (read != null) {
                villages.add(read);
            }
        }
        return villages;
    }

    private static Map<Long, String> links(OpenRound.Opened opened, HttpServletRequest web) {
        var links = new HashMap<Long, String>();
        opened.secrets()
                .forEach((request, secret) ->
                        links.put(
                                request,
                                ServletUriComponentsBuilder.fromContextPath(web)
                                        .path("/tra-loi/" + secret)
                                        .toUriString()));
        return links;
    }

    @GetMapping("/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        var round = rounds.require(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, round, Map.of()));
        return "collection/roundPage";
    }

    /** The sums that are ticked become the commune's figures. */
    @PostMapping("/{id:\\d+}/ghi")
    String sum(@PathVariable long id, @RequestParam Map<String, String> typed, Officer officer) {
        officer.require(Permission.ENTER_VALUES);
        var round = rounds.require(officer.scope(), id);
        var taken = new ArrayList<SumRound.Taken>();
        for (var code : round.indicators()) {
            var version = typed.getOrDefault("ban." + code, "");
            if (typed.containsKey("chon." + code) && version.matches("\\d{1,9}")) {
                taken.add(new SumRound.Taken(code, Integer.parseInt(version)));
            }
        }
        var seen = typed.getOrDefault("thay", "");
        sumRound.handle(officer, id, taken, seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1);
        return "redirect:/thu-thap/thon/" + id;
    }
}
