package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.PaperFacts.SheetKey;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Takes over what a paper states, with nobody signed in; what is there already stays. */
@Service
public class LoadPaperFacts {

    private final PaperFactsStore store;
    private final Opening opening;
    private final CriteriaSets sets;
    private final Journal journal;

    LoadPaperFacts(PaperFactsStore store, Opening opening, CriteriaSets sets, Journal journal) {
        this.store = store;
        this.opening = opening;
        this.sets = sets;
        this.journal = journal;
    }

    @Transactional
    public void handle(String actor, PaperFacts facts) {
        store.choose(facts.chosenSets());
        sheets(facts).forEach(sheet -> open(actor, sheet));
        int declared =
                store.totals(facts.paper(), facts.totals())
                        + store.verdicts(facts.paper(), facts.verdicts())
                        + store.recognitions(facts.paper(), facts.recognitions())
                        + store.figures(facts.paper(), facts.figures());
        if (declared > 0) {
            journal.record(
                    JournalEntry.by(actor, "paper-declared", "paper", facts.paper().citation())
                            .changing(null, Map.of("facts", declared)));
        }
    }

    private static Set<SheetKey> sheets(PaperFacts facts) {
        var all = new LinkedHashSet<SheetKey>(facts.open());
        facts.totals().forEach(total -> all.add(total.sheet()));
        facts.verdicts().forEach(verdict -> all.add(verdict.sheet()));
        return all;
    }

    private void open(String actor, SheetKey sheet) {
        opening.open(
                sheet.unit(),
                sets.require(sheet.set()),
                SheetAddress.of(store.code(sheet.unit()), sheet.set(), sheet.year(), null),
                new Opening.By(null, actor));
    }
}
