package vn.chungsuc.plans;

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

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.plans.view.FromPaper;
import vn.chungsuc.plans.view.FromPaper.Group;
import vn.chungsuc.plans.view.FromPaper.Item;
import vn.chungsuc.plans.view.NewPlan;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From paper to work: a checked paper that is kept becomes a draft plan. */
@Controller
@RequestMapping("/ke-hoach/tu-van-ban/{check:\\d+}")
class FromPaperController {

    private final SourceQueries sources;
    private final Choices choices;
    private final DraftFromPaper draft;
    private final ReadPaper read;
    private final CriteriaSets sets;

    FromPaperController(
            SourceQueries sources,
            Choices choices,
            DraftFromPaper draft,
            ReadPaper read,
            CriteriaSets sets) {
        this.sources = sources;
        this.choices = choices;
        this.draft = draft;
        this.read = read;
        this.sets = sets;
    }

    @GetMapping
    String read(
            @PathVariable long check,
            @RequestParam(required = false) @Nullable Integer year,
            Officer officer,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kept = own(officer, check);
        var said = PaperPlan.year(kept.title(), kept.documentDate());
        var chosen =
                year != null
                        ? Math.clamp(year, 2010, 2100)
                        : said != null ? said : choices.thisYear();
        return show(officer, kept, chosen, null, List.of(), model);
    }

    @PostMapping
    String open(
            @PathVariable long check,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(required = false) @Nullable Integer body,
            @RequestParam(defaultValue = "") List<String> giu,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kept = own(officer, check);
        var unit = choices.unit(officer, null, year);
        var faults = new ArrayList<Fault>();
        var choice =
                unit.existsIn(year)
                        ? choices.read(officer, unit, year, set, body, check, faults)
                        : null;
        if (choice == null) {
            response.setStatus(422);
            return show(officer, kept, year, Set.copyOf(giu), faults, model);
        }
        var plan = read.of(officer, kept, unit, set, year);
        return "redirect:/ke-hoach/"
                + draft.handle(officer, choice, plan, Set.copyOf(giu))
                + "/muc-tieu";
    }

    /** The paper of another unit is read, not made a plan of one's own. */
    private SourceQueries.Kept own(Officer officer, long check) {
        var kept = sources.kept(officer.scope(), check);
        if (kept.unitId() != officer.scope().unitId()) {
            throw new NotFound();
        }
        return kept;
    }

    private String show(
            Officer officer,
            SourceQueries.Kept kept,
            int year,
            @Nullable Set<String> ticked,
            List<Fault> faults,
            Model model) {
        var form = choices.form(officer, year, null, faults);
        var groups = groups(officer, kept, form, year);
        model.addAttribute(
                "page",
                new FromPaper(
                        kept.id(),
                        kept.title() == null ? tr("Văn bản đã soát") : kept.title(),
                        form,
                        groups,
                        ticked != null ? ticked : all(groups)));
        return "plans/fromPaperPage";
    }

    private static Set<String> all(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .map(Item::key)
                .collect(Collectors.toSet());
    }

    private List<Group> groups(Officer officer, SourceQueries.Kept kept, NewPlan form, int year) {
        if (form.sets().isEmpty()) {
            return List.of();
        }
        var unit = choices.unit(officer, null, year);
        var paper = read.of(officer, kept, unit, form.sets().getFirst().id(), year);
        return Stream.of(
                        group(
                                tr("Chỉ tiêu¦của kế hoạch"),
                                "t-",
                                paper.targets(),
                                one ->
                                        item(
                                                one.target().name(),
                                                one.target().goal().text(one.target().measure())
                                                        + " · "
                                                        + one.target().kind().word())),
                        group(
                                tr("Nhiệm vụ¦của kế hoạch"),
                                "d-",
                                paper.duties(),
                                one -> item(one.duty().words(), charge(one.duty()))),
                        group(
                                tr("Lộ trình"),
                                "r-",
                                paper.roads(sets.require(form.sets().getFirst().id())),
                                one -> item(one.indicator() + ": " + said(one), one.lead())),
                        group(
                                tr("Căn cứ¦của kế hoạch"),
                                "b-",
                                paper.bases(),
                                one -> item(one.words(), "")),
                        group(
                                tr("Hạn chế, nguyên nhân"),
                                "s-",
                                paper.shortfalls(),
                                one -> item(one.words(), kind(one.kind()))),
                        narrative(paper))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static String said(Contents.Road road) {
        return road.duty().isBlank() ? road.solution() : road.duty();
    }

    private static String charge(Contents.Duty duty) {
        return Stream.of(
                        duty.lead(),
                        duty.dueText(),
                        duty.lastDay() == null ? null : tr("đến %s", Vi.date(duty.lastDay())))
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "OBJECTIVE" -> tr("Nguyên nhân khách quan");
            case "SUBJECTIVE" -> tr("Nguyên nhân chủ quan");
            default -> tr("Tồn tại, hạn chế");
        };
    }

    private static Group narrative(PaperPlan paper) {
        return new Group(
                tr("Phần lời"),
                paper.narrative(PaperPlan.Told.NOTHING).entrySet().stream()
                        .map(entry ->
                                new Item(
                                        "n-" + entry.getKey(),
                                        brief(entry.getValue()),
                                        PlanTemplates.title(entry.getKey())))
                        .toList());
    }

    private static String brief(String words) {
        return words.length() > 300 ? words.substring(0, 300) + "…" : words;
    }

    private static Item item(String words, String more) {
        return new Item("", words, more);
    }

    private static <T> Group group(
            String title, String prefix, List<T> all, java.util.function.Function<T, Item> said) {
        return new Group(
                title,
                IntStream.range(0, all.size())
                        .mapToObj(i -> {
                            var item = said.apply(all.get(i));
                            return new Item(prefix + i, brief(item.words()), item.more());
                        })
                        .toList());
    }
}
