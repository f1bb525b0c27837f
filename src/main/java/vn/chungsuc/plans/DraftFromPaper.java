package vn.chungsuc.plans;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.SetOutDocument;
import vn.chungsuc.plans.ChangePlan.Change;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plan out of a paper that was read: what the officer kept of it, as a draft to be corrected on
 * the pages of any plan.
 */
@Service
class DraftFromPaper {

    private final OpenPlan open;
    private final ChangePlan change;
    private final PlanQueries plans;
    private final TargetPages targets;
    private final Figures figures;
    private final ReadLineStore lines;
    private final SetOutDocument setOut;

    DraftFromPaper(
            OpenPlan open,
            ChangePlan change,
            PlanQueries plans,
            TargetPages targets,
            Figures figures,
            ReadLineStore lines,
            SetOutDocument setOut) {
        this.open = open;
        this.change = change;
        this.plans = plans;
        this.targets = targets;
        this.figures = figures;
        this.lines = lines;
        this.setOut = setOut;
    }

    /**
     * @param kept «t-0» the first target, «d-3» the fourth duty, «b-1», «s-2», «n-muc-dich»
     */
    @Transactional
    public long handle(Officer officer, OpenPlan.Choice choice, PaperPlan paper, Set<String> kept) {
        var id = open.handle(officer, choice);
        var changes = new ArrayList<Change>();
        var bases = chosen(paper.bases(), "b-", kept);
        changes.add(
                new ChangePlan.SetOut(
                        LocalDate.of(choice.year(), 1, 1),
                        LocalDate.of(choice.year(), 12, 31),
                        null,
                        null,
                        bases));
        var aimed = chosen(paper.targets(), "t-", kept);
        var roads = chosen(paper.roads(choice.set()), "r-", kept);
        var charged = chosen(paper.duties(), "d-", kept);
        changes.addAll(aims(officer, id, aimed));
        changes.add(new ChangePlan.Lay(roads));
        charged.forEach(one -> changes.add(new ChangePlan.Charge(one.duty())));
        chosen(paper.shortfalls(), "s-", kept).forEach(one -> changes.add(new ChangePlan.Own(one)));
        paper.narrative(told(aimed, charged, roads)).entrySet().stream()
                .filter(entry -> kept.contains("n-" + entry.getKey()))
                .forEach(entry ->
                        changes.add(new ChangePlan.Write(entry.getKey(), entry.getValue(), 0)));
        change.handle(officer, id, changes);
        address(officer, id, choice, paper);
        lines.read(
                id,
                aimed.stream().map(PaperTargets.Aimed::at).toList(),
                charged.stream().map(PaperDuties.Charged::line).toList(),
                roads.stream()
                        .collect(
                                Collectors.toMap(
                                        Contents.Road::indicator,
                                        one -> paper.roadLine(one.indicator()))));
        return id;
    }

    /** To whom the paper went, the plan goes too. */
    private void address(Officer officer, long id, OpenPlan.Choice choice, PaperPlan paper) {
        var recipients = paper.recipients();
        if (!recipients.isBlank()) {
            setOut.handle(
                    officer, id, new SetOutDocument.Form(choice.body().place(), null, recipients));
        }
    }

    private static PaperPlan.Told told(
            List<PaperTargets.Aimed> aimed,
            List<PaperDuties.Charged> charged,
            List<Contents.Road> roads) {
        return new PaperPlan.Told(
                aimed.stream().map(PaperTargets.Aimed::at).collect(Collectors.toSet()),
                charged,
                !roads.isEmpty());
    }

    /** What becomes rows of what is kept. */
    static PaperPlan.Told told(OpenPlan.Choice choice, PaperPlan paper, Set<String> kept) {
        return told(
                chosen(paper.targets(), "t-", kept),
                chosen(paper.duties(), "d-", kept),
                chosen(paper.roads(choice.set()), "r-", kept));
    }

    /** With the last figure known, and the units the paper names. */
    private List<Change> aims(Officer officer, long id, List<PaperTargets.Aimed> aimed) {
        var plan = plans.require(officer.scope(), id);
        var below = figures.below(officer.scope(), plan);
        return aimed.stream()
                .map(one -> {
                    var target = targets.withBaseline(officer, plan, one.target());
                    var named =
                            target.kind().countsUnits()
                                    ? below.stream()
                                            .filter(unit -> names(one.line(), unit.fullName()))
                                            .map(FigureQueries.Standing::unitId)
                                            .toList()
                                    : List.<Integer>of();
                    return (Change) new ChangePlan.Aim(target, named);
                })
                .toList();
    }

    /** «Xã Quài Cang» is named where «Quài Cang» stands. */
    private static boolean names(String line, String fullName) {
        var name = fullName.substring(fullName.indexOf(' ') + 1);
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(line)
                .find();
    }

    private static <T> List<T> chosen(List<T> all, String prefix, Set<String> kept) {
        var chosen = new ArrayList<T>();
        for (var i = 0; i < all.size(); i++) {
            if (kept.contains(prefix + i)) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
