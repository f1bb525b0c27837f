package vn.chungsuc.unitchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.view.HandOverPage;
import vn.chungsuc.units.AsOf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** What still hangs on units that ended, and where it goes. */
@Controller
@RequestMapping("/don-vi/thay-doi/{id:\\d+}/ban-giao")
class HandOverController {

    private static final int SIZE = 50;
    private static final int MONTHS = 6;

    private final ListQueries lists;
    private final HandOverList handOver;
    private final Clock clock;

    HandOverController(ListQueries lists, HandOverList handOver, Clock clock) {
        this.lists = lists;
        this.handOver = handOver;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @PathVariable int id,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        return page(
                lists.require(officer.scope(), id),
                trang,
                null,
                List.of(),
                officer,
                request,
                model);
    }

    private String page(
            ChangeList list,
            int at,
            @Nullable String until,
            List<Fault> faults,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var waiting = handOver.waiting(officer, list);
        var kinds = new LinkedHashMap<String, Integer>();
        waiting.forEach(one -> kinds.merge(one.module().label(), 1, Integer::sum));
        var page = Math.clamp(at - 1, 0, Math.max(0, (waiting.size() - 1) / SIZE));
        var act = list.act();
        model.addAttribute(
                "page",
                new HandOverPage(
                        list.id(),
                        list.name(),
                        act == null ? "" : act.words(),
                        waiting.stream()
                                .skip((long) page * SIZE)
                                .limit(SIZE)
                                .map(HandOverController::line)
                                .toList(),
                        Listing.of(request, page, SIZE, waiting.size(), ""),
                        (int) waiting.stream().filter(HandOverList.Waiting::isSimple).count(),
                        kinds,
                        until != null ? until : Vi.date(until(list)),
                        faults));
        return "unitchange/handOverPage";
    }

    /** Half a year after the change; a month from now where it was recorded late. */
    private LocalDate until(ChangeList list) {
        if (list.until() != null) {
            return list.until();
        }
        var afterTheChange = list.day().plusMonths(MONTHS).minusDays(1);
        var soon = LocalDate.now(clock).plusMonths(1);
        return soon.isAfter(afterTheChange) ? soon : afterTheChange;
    }

    private static HandOverPage.Line line(HandOverList.Waiting one) {
        return new HandOverPage.Line(
                one.name(),
                one.module().label(),
                one.unit(),
                one.item().words(),
                one.item().note(),
                one.heirs().stream()
                        .map(heir -> new HandOverPage.Heir(heir.id(), heir.name()))
                        .toList(),
                one.item().levels() == null);
    }

    @PostMapping
    String pass(
            @PathVariable int id,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        var written = typed.toSingleValueMap().getOrDefault("den-ngay", "");
        var until = AsOf.of(written, until(list));
        try {
            if (until.error() != null) {
                throw new Refused(until.error());
            }
            var passed = handOver.handle(officer, id, wanted(typed, until.day()));
            return "redirect:/don-vi/thay-doi/" + id + "/ban-giao?da=" + passed;
        } catch (Refused said) {
            response.setStatus(422);
            return page(
                    list,
                    1,
                    written,
                    List.of(new Fault("den-ngay", said.sentence())),
                    officer,
                    request,
                    model);
        }
    }

    private static HandOverList.Wanted wanted(
            MultiValueMap<String, String> typed, LocalDate until) {
        var chosen = new HashMap<String, @Nullable Integer>();
        for (var name : typed.getOrDefault("chon", List.of())) {
            var heir = typed.getFirst("den." + name);
            chosen.put(
                    name, heir == null || !heir.matches("\\d{1,9}") ? null : Integer.valueOf(heir));
        }
        return new HandOverList.Wanted(chosen, typed.containsKey("tat-ca"), until);
    }
}
