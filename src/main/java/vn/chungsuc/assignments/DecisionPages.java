package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.assignments.view.ChangesPage;
import vn.chungsuc.assignments.view.ChangesPage.Change;
import vn.chungsuc.assignments.view.DecisionHead;
import vn.chungsuc.assignments.view.DecisionHead.Tab;
import vn.chungsuc.assignments.view.DecisionPage;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of one decision. */
@Component
class DecisionPages implements PaperKind {

    private final DecisionDesk desk;
    private final SigningPages signing;
    private final Clock clock;

    DecisionPages(DecisionDesk desk, SigningPages signing, Clock clock) {
        this.desk = desk;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OpenDecision.KIND;
    }

    @Override
    public String path(long id) {
        return AssignmentDecision.PATH + "/" + id;
    }

    @Override
    public Laid lay(Scope scope, long id) {
        return laid(desk.lay(scope, id));
    }

    private static Laid laid(DecisionDesk.Laid laid) {
        var document = laid.document();
        return new Laid(
                document,
                laid.paper(),
                new FrozenDecision(laid.paper(), laid.lines(), laid.before()),
                laid.findings(),
                "Quyet dinh phan cong %d - %s".formatted(document.year(), document.unitName()));
    }

    @Override
    public String page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed, Model model) {
        var laid = desk.lay(officer.scope(), id);
        model.addAttribute(
                "page",
                new DecisionPage(
                        head(officer, laid.decision(), laid.set(), ""),
                        laid.paper(),
                        signing.of(officer, this, laid(laid), faults, typed),
                        changes(laid).size()));
        return "assignments/decisionPage";
    }

    ChangesPage changes(Officer officer, long id) {
        var laid = desk.lay(officer.scope(), id);
        return new ChangesPage(
                head(officer, laid.decision(), laid.set(), "thay-doi"),
                changes(laid),
                laid.before().size());
    }

    private static List<Change> changes(DecisionDesk.Laid laid) {
        return Changes.of(laid.before(), laid.lines(), line -> title(laid.set(), line));
    }

    private static String title(CriteriaSet set, Line line) {
        if (line.unitName() != null) {
            return line.field() == Field.OCOP ? tr("%s (OCOP)", line.unitName()) : line.unitName();
        }
        return Thing.find(Thing.of(set), line.key()).map(Thing::title).orElse(line.key());
    }

    DecisionHead head(
            Officer officer, AssignmentDecision decision, CriteriaSet set, String current) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(decision, tr("Văn bản¦một"), "", current));
        for (var section : decision.settles()) {
            tabs.add(tab(decision, section.word(), section.key(), current));
        }
        tabs.add(tab(decision, tr("Thay đổi¦của quyết định"), "thay-doi", current));
        return new DecisionHead(
                decision,
                LocalDate.now(clock),
                set.name(),
                tabs,
                decision.own() && decision.isOpen() && officer.may(Permission.DRAFT_DOCUMENTS));
    }

    private static Tab tab(
            AssignmentDecision decision, String label, String key, @Nullable String current) {
        var path = decision.path() + (key.isEmpty() ? "" : "/" + key);
        return new Tab(label, path, key.equals(current));
    }
}
