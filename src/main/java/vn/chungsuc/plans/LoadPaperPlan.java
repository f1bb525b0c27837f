package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.plans.view.GivePage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes a plan out of a kept paper in one go, through the same steps as an office: read, drafted,
 * corrected, submitted, approved, brought to signing. For the demo world.
 */
@Service
public class LoadPaperPlan {

    private final SourceQueries sources;
    private final ReadPaper read;
    private final DraftFromPaper draft;
    private final CorrectDraft correct;
    private final BringPlan bring;
    private final PlanQueries plans;
    private final GivePages givePages;
    private final GiveTasks give;
    private final CriteriaSets sets;
    private final Programmes programmes;

    LoadPaperPlan(
            SourceQueries sources,
            ReadPaper read,
            DraftFromPaper draft,
            CorrectDraft correct,
            BringPlan bring,
            PlanQueries plans,
            GivePages givePages,
            GiveTasks give,
            CriteriaSets sets,
            Programmes programmes) {
        this.sources = sources;
        this.read = read;
        this.draft = draft;
        this.correct = correct;
        this.bring = bring;
        this.plans = plans;
        this.givePages = givePages;
        this.give = give;
        this.sets = sets;
        this.programmes = programmes;
    }

    /**
     * @param checkId the kept paper
     * @param signer null: the paper bears no name, so it is not brought to signing
     * @param number and {@code signed} as the paper bears them; null: it waits for its number
     */
    public record Whole(
            Unit unit,
            int year,
            String setId,
            Body body,
            long checkId,
            PaperCorrections corrections,
            @Nullable Signer signer,
            @Nullable Integer number,
            @Nullable LocalDate signed) {}

    /**
     * @param leader approves it
     */
    @Transactional
    public long handle(Officer officer, Officer leader, Whole plan) {
        var kept = sources.kept(officer.scope(), plan.checkId());
        var set = sets.require(plan.setId());
        var paper = read.of(officer, kept, plan.unit(), plan.setId(), plan.year());
        var choice =
                new OpenPlan.Choice(
                        plan.unit(),
                        plan.year(),
                        programmes.on(LocalDate.of(plan.year(), 12, 31)),
                        set,
                        plan.body(),
                        plan.unit().level().equals(set.head().level()),
                        plan.checkId());
        var ticked = kept(paper, choice, plan.corrections());
        var id = draft.handle(officer, choice, paper, ticked);
        var told = DraftFromPaper.told(choice, paper, ticked);
        correct.handle(officer, id, paper, told, plan.corrections());
        bring(officer, leader, id, plan);
        return id;
    }

    /** Everything that was read but what the officer unticks. */
    private static Set<String> kept(
            PaperPlan paper, OpenPlan.Choice choice, PaperCorrections corrections) {
        var kept = new HashSet<String>();
        var targets = paper.targets();
        for (var i = 0; i < targets.size(); i++) {
            if (!corrections.leaves(targets.get(i).target().name())) {
                kept.add("t-" + i);
            }
        }
        var duties = paper.duties();
        for (var i = 0; i < duties.size(); i++) {
            if (!corrections.leaves(duties.get(i).duty().words())) {
                kept.add("d-" + i);
            }
        }
        addAll(kept, "r-", paper.roads(choice.set()).size());
        addAll(kept, "b-", paper.bases().size());
        addAll(kept, "s-", paper.shortfalls().size());
        paper.narrative(PaperPlan.Told.NOTHING).keySet().forEach(part -> kept.add("n-" + part));
        return kept;
    }

    private static void addAll(Set<String> kept, String prefix, int many) {
        for (var i = 0; i < many; i++) {
            kept.add(prefix + i);
        }
    }

    private void bring(Officer officer, Officer leader, long id, Whole plan) {
        var until = plan.number() == null ? PlanState.APPROVED : PlanState.RUNNING;
        bring.handle(
                officer,
                leader,
                id,
                new BringPlan.Way(until, plan.signer(), plan.number(), plan.signed()));
        if (until == PlanState.APPROVED && plan.signer() != null) {
            bring.lay(officer, id, plan.signer());
        }
    }

    /**
     * Gives lines of a plan as tasks, as the page «Giao việc» does.
     *
     * @param leads how a line begins → who leads it
     */
    public void give(Officer officer, long id, Map<String, String> leads) {
        var page = givePages.page(officer, plans.require(officer.scope(), id));
        var typed = new HashMap<String, String>();
        leads.forEach((words, lead) ->
                page.todo().stream()
                        .filter(row -> row.words().startsWith(words))
                        .map(GivePage.Row::key)
                        .forEach(key -> {
                            typed.put("lead-" + key, lead);
                            typed.put("with-" + key, "");
                        }));
        var ticked = new HashSet<String>();
        typed.keySet().stream()
                .filter(key -> key.startsWith("lead-"))
                .map(key -> key.substring("lead-".length()))
                .forEach(ticked::add);
        give.handle(officer, id, typed, ticked);
    }
}
