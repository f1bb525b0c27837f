package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.UnitOption;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The picker in the bar: what is typed becomes links to the same page of another unit. */
@Controller
class UnitPickerController {

    private static final Pattern YEAR = Pattern.compile("(?:/|nam=)(20\\d\\d)(?=\\D|$)");
    private static final Pattern TARGET = Pattern.compile("/[a-z][A-Za-z0-9/{}?&=_.-]*");
    private final UnitSearchQueries search;
    private final Clock clock;

    UnitPickerController(UnitSearchQueries search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/don-vi/tim")
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "den", defaultValue = "/don-vi/{unit}") String target,
            @RequestParam(defaultValue = "") String on,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var path = TARGET.matcher(target).matches() ? target : "/don-vi/{unit}";
        var day = AsOf.of(on, dayOf(path)).day();
        model.addAttribute("options", options(officer, q, path, day));
        model.addAttribute("typed", q);
        return fragment ? "part/unitOptions" : "units/searchPage";
    }

    /** A page of a year asks about the units of that year's end. */
    private LocalDate dayOf(String path) {
        var year = YEAR.matcher(path);
        return year.find()
                ? LocalDate.of(Integer.parseInt(year.group(1)), 12, 31)
                : LocalDate.now(clock);
    }

    private List<UnitOption> options(Officer officer, String q, String path, LocalDate on) {
        return search.find(officer.scope(), q, on).stream()
                .map(found ->
                        new UnitOption(found.fullName(), sub(found, on), path(found, path, on)))
                .toList();
    }

    private static String path(UnitSearchQueries.Found found, String path, LocalDate on) {
        var there = path.replace("{unit}", found.code());
        var stands = !on.isBefore(found.validFrom()) && on.isBefore(found.validTo());
        if (stands && there.matches(".*20\\d\\d.*")
                || stands && found.validTo().equals(LocalDate.MAX)) {
            return there;
        }
        var day =
                stands
                        ? on
                        : on.isBefore(found.validFrom())
                                ? found.validFrom()
                                : found.validTo().minusDays(1);
        return there + (there.contains("?") ? "&" : "?") + "ngay=" + Vi.date(day);
    }

    private static String sub(UnitSearchQueries.Found found, LocalDate on) {
        var words = new ArrayList<String>();
        if (found.above() != null) {
            words.add(found.above());
        }
        if (!found.matched().equalsIgnoreCase(found.fullName())
                && !found.matched().equals(found.code())) {
            words.add(tr("còn gọi: %s", found.matched()));
        }
        if (!found.validTo().isAfter(on)) {
            words.add(tr("đến %s¦ngày cuối", Vi.date(found.validTo().minusDays(1))));
        }
        if (found.successors() != null) {
            words.add(tr("nay là %s", found.successors()));
        }
        return String.join("; ", words);
    }
}
