package vn.chungsuc.plans;

import org.springframework.stereotype.Component;

import vn.chungsuc.plans.ChangePlan.Change;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Narrative;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.reader.Paragraph;
import vn.chungsuc.shared.Officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a draft right that was read out of a paper, as an officer does on its pages. */
@Component
class CorrectDraft {

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final TargetPages targets;
    private final ChangePlan change;
    private final ReadLineStore lines;

    CorrectDraft(
            PlanQueries plans,
            ContentQueries contents,
            TargetPages targets,
            ChangePlan change,
            ReadLineStore lines) {
        this.plans = plans;
        this.contents = contents;
        this.targets = targets;
        this.change = change;
        this.lines = lines;
    }

    /**
     * @param told what of the paper became rows of the draft
     */
    void handle(
            Officer officer,
            long id,
            PaperPlan paper,
            PaperPlan.Told told,
            PaperCorrections corrections) {
        var plan = plans.require(officer.scope(), id);
        var says = contents.of(officer.scope(), id);
        var added = added(paper, corrections);
        var changes = new ArrayList<Change>();
        corrections.targets().forEach(one -> changes.add(aim(officer, plan, says, one)));
        corrections
                .aims()
                .forEach(one ->
                        changes.add(
                                new ChangePlan.Aim(
                                        targets.withBaseline(
                                                officer, plan, PaperCorrections.fresh(one)),
                                        List.of())));
        corrections.duties().forEach(one -> changes.add(charge(says, one)));
        added.values().forEach(duty -> changes.add(new ChangePlan.Charge(duty)));
        changes.add(new ChangePlan.Lay(roads(says, corrections)));
        changes.addAll(words(says, corrections.words(), paper.narrative(with(told, added))));
        change.handle(officer, id, changes);
        remember(officer, id, says, added, paper, corrections);
    }

    /** Where in the paper stands what was added by hand. */
    private void remember(
            Officer officer,
            long id,
            Contents before,
            Map<Paragraph, Duty> added,
            PaperPlan paper,
            PaperCorrections corrections) {
        var now = contents.of(officer.scope(), id);
        var duties = now.duties().subList(before.duties().size(), now.duties().size());
        var at = added.keySet().iterator();
        duties.forEach(duty -> lines.read(id, "d-" + duty.id(), at.next().firstLine()));
        var targets = now.targets().subList(before.targets().size(), now.targets().size());
        for (var i = 0; i < targets.size(); i++) {
            var was = corrections.aims().get(i).was();
            var paragraph = paper.paragraph(was).orElseThrow(() -> missing(was));
            lines.read(id, "t-" + targets.get(i).id(), paragraph.firstLine());
        }
    }

    private Change aim(Officer officer, Plan plan, Contents says, PaperCorrections.Aim corrected) {
        var read =
                says.targets().stream()
                        .filter(one -> one.name().startsWith(corrected.was()))
                        .findFirst()
                        .orElseThrow(() -> missing(corrected.was()));
        return new ChangePlan.Aim(
                targets.withBaseline(officer, plan, corrected.of(read)),
                says.namedFor(read.id()).stream().map(Contents.Named::unitId).toList());
    }

    private static Change charge(Contents says, PaperCorrections.Charge corrected) {
        return says.duties().stream()
                .filter(one -> one.words().startsWith(corrected.was()))
                .findFirst()
                .map(one -> new ChangePlan.Charge(corrected.of(one)))
                .orElseThrow(() -> missing(corrected.was()));
    }

    /** A correction of what is not there is a mistake of whoever wrote it. */
    private static IllegalArgumentException missing(String words) {
        return new IllegalArgumentException("nothing begins with: " + words);
    }

    private static Map<Paragraph, Duty> added(PaperPlan paper, PaperCorrections corrections) {
        var added = new LinkedHashMap<Paragraph, Duty>();
        for (var one : corrections.add()) {
            var paragraph = paper.paragraph(one.was()).orElseThrow(() -> missing(one.was()));
            var bare =
                    new Duty(
                            0,
                            0,
                            PaperDuties.plain(paragraph.text()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            added.put(paragraph, one.of(bare));
        }
        return added;
    }

    private static List<Road> roads(Contents says, PaperCorrections corrections) {
        return says.roads().stream()
                .filter(one -> corrections.leads().containsKey(one.indicator()))
                .map(one ->
                        new Road(
                                one.indicator(),
                                one.quarter(),
                                one.duty(),
                                one.solution(),
                                corrections.leads().getOrDefault(one.indicator(), one.lead()),
                                one.cost(),
                                one.months()))
                .toList();
    }

    /** What became a duty by hand is not said twice. */
    private static PaperPlan.Told with(PaperPlan.Told told, Map<Paragraph, Duty> added) {
        var duties = new ArrayList<>(told.duties());
        added.forEach((paragraph, duty) ->
                duties.add(new PaperDuties.Charged(duty, paragraph.firstLine())));
        return new PaperPlan.Told(told.targets(), duties, told.roads());
    }

    private static List<Change> words(
            Contents says, Map<String, String> written, Map<String, String> left) {
        var versions =
                says.narrative().stream()
                        .collect(Collectors.toMap(Narrative::part, Narrative::version));
        var changes = new ArrayList<Change>();
        for (var one : says.narrative()) {
            var words = left.getOrDefault(one.part(), "");
            if (!written.containsKey(one.part()) && !words.equals(one.words())) {
                changes.add(new ChangePlan.Write(one.part(), words, one.version()));
            }
        }
        written.forEach((part, text) ->
                changes.add(new ChangePlan.Write(part, text, versions.getOrDefault(part, 0))));
        return changes;
    }
}
