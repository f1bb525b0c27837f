package vn.chungsuc.unitchange;

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

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the units a new one came from add up to, taken by row. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}/cong-don-vi-cu")
class SumController {

    private final Sheets sheets;
    private final SumPages pages;
    private final TakeSums takeSums;

    SumController(Sheets sheets, SumPages pages, TakeSums takeSums) {
        this.sheets = sheets;
        this.pages = pages;
        this.takeSums = takeSums;
    }

    @GetMapping
    String page(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.page(officer, at(officer, unit, year, bo), null));
        return "unitchange/sumPage";
    }

    private SheetAddress at(Officer officer, String unit, int year, @Nullable String set) {
        return sheets.address(officer.scope(), unit, year, set, null);
    }

    @PostMapping
    String take(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var at = at(officer, unit, year, bo);
        var taken = taken(typed);
        if (taken.isEmpty()) {
            response.setStatus(422);
            model.addAttribute(
                    "page",
                    pages.page(officer, at, tr("Đánh dấu ít nhất một chỉ tiêu để nhận số cộng.")));
            return "unitchange/sumPage";
        }
        try {
            takeSums.handle(officer, at, taken);
        } catch (Refused said) {
            response.setStatus(409);
            model.addAttribute("page", pages.page(officer, at, said.sentence()));
            return "unitchange/sumPage";
        }
        return "redirect:" + OldFigures.path(at);
    }

    private static List<TakeSums.Taken> taken(Map<String, String> typed) {
        var taken = new ArrayList<TakeSums.Taken>();
        typed.keySet().stream()
                .filter(name -> name.startsWith("chon."))
                .map(name -> name.substring("chon.".length()))
                .forEach(code -> {
                    var version = typed.getOrDefault("ban." + code, "");
                    if (version.matches("\\d{1,6}")) {
                        taken.add(
                                new TakeSums.Taken(
                                        code,
                                        Integer.parseInt(version),
                                        typed.getOrDefault("tong." + code, "")));
                    }
                });
        return taken;
    }
}
