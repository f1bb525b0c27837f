package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Households and people of a commune and its villages: what their figures are checked against. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/thon/ho-khau")
class BaseController {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final String HOUSEHOLDS = "ho.";

    private final Sheets sheets;
    private final BasePages pages;
    private final SaveBase save;
    private final Clock clock;

    BaseController(Sheets sheets, BasePages pages, SaveBase save, Clock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.save = save;
        this.clock = clock;
    }

    private Sheet sheet(
            Officer officer, String unit, int year, @Nullable String set, @Nullable LocalDate day) {
        officer.require(Permission.READ);
        return sheets.read(officer.scope(), sheets.address(officer.scope(), unit, year, set, day));
    }

    @GetMapping
    String page(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(defaultValue = "") String luu,
            Officer officer,
            Model model) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        model.addAttribute(
                "page", pages.page(officer, sheet, Map.of(), null, Map.of(), !luu.isEmpty()));
        return "villages/basePage";
    }

    @PostMapping
    String save(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        VillagePages.requireCommune(sheet);
        officer.require(Permission.ENTER_VALUES);
        var asOf = day(typed.getOrDefault("den-ngay", "").strip());
        var faults = new LinkedHashMap<String, String>();
        var given = read(typed, faults);
        var dayFault = dayFault(asOf, sheet);
        if (faults.isEmpty() && dayFault == null && asOf != null) {
            faults.putAll(save.handle(officer, sheet, asOf, given));
            if (faults.isEmpty()) {
                return "redirect:" + new VillagePaths(sheet.at()).base() + "&luu=1";
            }
        }
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, sheet, typed, dayFault, faults, false));
        return "villages/basePage";
    }

    private @Nullable String dayFault(@Nullable LocalDate asOf, Sheet sheet) {
        if (asOf == null) {
            return tr("Viết ngày như 31/12/2026.");
        }
        if (asOf.isAfter(LocalDate.now(clock))) {
            return tr("Ngày số liệu không sau hôm nay.");
        }
        return asOf.isAfter(Place.of(sheet).day())
                ? tr("Ngày số liệu không sau năm %d.", sheet.year())
                : null;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed, DATE);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Lines left blank keep what they have. */
    private static Map<String, Base> read(Map<String, String> typed, Map<String, String> faults) {
        var codes =
                typed.keySet().stream()
                        .filter(name -> name.startsWith(HOUSEHOLDS))
                        .map(name -> name.substring(HOUSEHOLDS.length()))
                        .collect(Collectors.toList());
        var given = new HashMap<String, Base>();
        for (var code : codes) {
            var households = typed.getOrDefault(HOUSEHOLDS + code, "").strip();
            var people = typed.getOrDefault("khau." + code, "").strip();
            if (households.isEmpty() && people.isEmpty()) {
                continue;
            }
            try {
                given.put(code, new Base(count(households), count(people), LocalDate.MIN));
            } catch (VietnameseNumber.Unreadable unreadable) {
                faults.put(code, String.valueOf(unreadable.getMessage()));
            }
        }
        return given;
    }

    private static int count(String typed) {
        if (typed.isEmpty()) {
            throw new VietnameseNumber.Unreadable(tr("Ghi cả số hộ và số người."));
        }
        var number = VietnameseNumber.count(typed);
        if (number.signum() < 0
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new VietnameseNumber.Unreadable(tr("Số hộ, số người là số nguyên không âm."));
        }
        return number.intValueExact();
    }
}
