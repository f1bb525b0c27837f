package vn.chungsuc.criteria;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.view.Difference;
import vn.chungsuc.criteria.view.SetFilter;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sets as everyone signed in may read them. */
@Controller
@RequestMapping("/bo-tieu-chi")
class CriteriaController {

    private static final int PAGE = 25;
    static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CriteriaSets sets;
    private final SetStore store;
    private final Clock clock;

    CriteriaController(CriteriaSets sets, SetStore store, Clock clock) {
        this.sets = sets;
        this.store = store;
        this.clock = clock;
    }

    @Bean
    static MenuEntry criteriaEntry() {
        return new MenuEntry(
                MenuEntry.Part.CATALOGUE, 20, "Bộ tiêu chí", "/bo-tieu-chi", null, null);
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") SetFilter filter,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        var page = Math.clamp(trang, 1, 10_000) - 1;
        var all = found(filter, today);
        model.addAttribute("sets", all.stream().skip((long) page * PAGE).limit(PAGE).toList());
        model.addAttribute("listing", Listing.of(request, page, PAGE, all.size(), ""));
        model.addAttribute("today", today);
        model.addAttribute("mayLoad", officer.may(Permission.MANAGE_CRITERIA));
        return "criteria/setsPage";
    }

    @GetMapping("/{id:[a-z0-9-]+}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer nam,
            Officer officer,
            Model model) {
        var set = sets.require(id);
        model.addAttribute("set", set);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("year", yearOf(set, nam));
        model.addAttribute("overlays", sets.overlaysOf(set));
        model.addAttribute("differences", differences(set));
        return "criteria/setPage";
    }

    private List<CriteriaSet> found(SetFilter filter, LocalDate today) {
        return sets.all().stream().filter(set -> shows(filter, set, today)).toList();
    }

    /** Byte for byte what was loaded. */
    @GetMapping("/{id:[a-z0-9-]+}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String id, Officer officer) {
        return file(
                id + ".yaml",
                MediaType.parseMediaType("application/yaml;charset=UTF-8"),
                content(id).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id:[a-z0-9-]+}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id, Officer officer) {
        var keys = sets.require(id).dimensions().keys();
        return file(id + ".xlsx", XLSX, SetWorkbookWriter.write(SetYaml.read(content(id)), keys));
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private String content(String id) {
        return store.find(id).orElseThrow(NotFound::new).content();
    }

    private List<Difference> differences(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? List.of() : SetDifferences.between(sets.require(base), set);
    }

    private int yearOf(CriteriaSet set, @Nullable Integer asked) {
        if (asked != null && !set.covers(asked)) {
            throw new NotFound();
        }
        var year = asked != null ? asked : LocalDate.now(clock).getYear();
        return Math.clamp(year, set.head().firstYear(), set.head().lastYear());
    }

    static boolean shows(SetFilter filter, CriteriaSet set, LocalDate today) {
        var text =
                plain(
                        String.join(
                                " ",
                                set.id(),
                                set.name(),
                                set.head().act().name(),
                                String.valueOf(set.head().province())));
        return text.contains(plain(filter.words()))
                && (filter.nam() == null || set.covers(filter.nam()))
                && (filter.state().isEmpty() || set.state(today).name().equals(filter.state()));
    }

    /** Found without marks too: «dien bien». */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
