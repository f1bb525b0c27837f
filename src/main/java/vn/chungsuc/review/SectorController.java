package vn.chungsuc.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.review.SectorPages.Asked;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;

/** The sector's screen: its indicators, and each of them in all units at once. */
@Controller
@RequestMapping("/ra-soat/chi-tieu")
class SectorController {

    private static final int PAGE = 150;
    private static final int ALL = 20_000;

    private final SectorPages pages;
    private final ReviewXlsx xlsx;

    SectorController(SectorPages pages, ReviewXlsx xlsx) {
        this.pages = pages;
        this.xlsx = xlsx;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable Integer nam,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.list(officer, bo, nam));
        return "review/sectorList";
    }

    @GetMapping("/{code}")
    String indicator(
            @PathVariable String code,
            Asked asked,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var at = pages.at(officer, code, asked);
        var units = pages.units(officer, at, asked, asked.page(), PAGE);
        var total = units.isEmpty() ? 0 : units.getFirst().total();
        var sort = asked.xep() == null ? "" : asked.xep();
        var listing = Listing.of(request, asked.page(), PAGE, total, sort);
        model.addAttribute("page", pages.page(officer, at, asked, units, listing));
        return "review/sectorPage";
    }

    @GetMapping("/{code}/xlsx")
    void xlsx(@PathVariable String code, Asked asked, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var at = pages.at(officer, code, asked);
        xlsx.indicator(
                officer, at, pages.units(officer, at, asked, 0, ALL), pages.today(), response);
    }
}
