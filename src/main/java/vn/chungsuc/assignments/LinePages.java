package vn.chungsuc.assignments;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.chungsuc.assignments.view.LinesPage;
import vn.chungsuc.assignments.view.LinesPage.Row;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One section of a decision, thing by thing. */
@Component
class LinePages {

    private static final int SIZE = 100;

    private final DecisionQueries decisions;
    private final DecisionPages pages;
    private final DecisionDesk desk;
    private final LineQueries lines;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Clock clock;

    LinePages(
            DecisionQueries decisions,
            DecisionPages pages,
            DecisionDesk desk,
            LineQueries lines,
            PeopleQueries people,
            CriteriaSets sets,
            Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.desk = desk;
        this.lines = lines;
        this.people = people;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * @param q a word of the thing or of who has it
     */
    record Filter(String q, boolean onlyOpen, int page, String address) {}

    LinesPage of(
            Officer officer,
            long id,
            Section section,
            Filter filter,
            MultiValueMap<String, String> typed,
            List<Fault> faults) {
        var scope = officer.scope();
        var decision = decisions.require(scope, id);
        var set = sets.require(decision.setId());
        var day = decision.day(LocalDate.now(clock));
        var things = things(scope, decision, section, day);
        var given = lines.ofDecision(scope, id, day);
        var open = new HashSet<>(Guards.open(section, things, given));
        var rows =
                things.stream()
                        .map(thing -> row(section, thing, given, open))
                        .filter(row -> fits(row, filter))
                        .toList();
        var from = Math.min(filter.page() * SIZE, Math.max(0, rows.size() - 1) / SIZE * SIZE);
        return new LinesPage(
                pages.head(officer, decision, set, section.key()),
                section,
                day,
                rows.subList(from, Math.min(rows.size(), from + SIZE)),
                takers(scope, decision, section, day),
                open.size(),
                filter.q(),
                filter.onlyOpen(),
                new Listing(from / SIZE, SIZE, rows.size(), "", filter.address()),
                Set.copyOf(typed.getOrDefault("viec", List.of())),
                typed.toSingleValueMap(),
                faults);
    }

    List<Thing> things(Scope scope, AssignmentDecision decision, Section section, LocalDate day) {
        return section == Section.AREAS
                ? desk.places(scope, decision, day)
                : Thing.of(sets.require(decision.setId()));
    }

    List<Taker> takers(Scope scope, AssignmentDecision decision, Section section, LocalDate day) {
        return section == Section.AGENCIES
                ? people.bodies(scope, decision.unitId(), day).stream().map(Taker::office).toList()
                : lines.members(scope, decision.unitId(), day);
    }

    private static Row row(Section section, Thing thing, List<Line> given, Set<Thing> open) {
        var of = given.stream().filter(line -> line.section() == section).toList();
        var ocop = thing.key().replace("NTM", "OCOP");
        return new Row(
                thing,
                of.stream().filter(line -> line.key().equals(thing.key())).toList(),
                section == Section.AREAS
                        ? of.stream().filter(line -> line.key().equals(ocop)).toList()
                        : List.of(),
                open.contains(thing));
    }

    private static boolean fits(Row row, Filter filter) {
        if (filter.onlyOpen() && !row.open()) {
            return false;
        }
        var asked = folded(filter.q());
        return asked.isEmpty()
                || folded(row.thing().title()).contains(asked)
                || row.lines().stream().anyMatch(line -> folded(line.who()).contains(asked))
                || row.ocop().stream().anyMatch(line -> folded(line.who()).contains(asked));
    }

    /** Without marks and case, as the searches in SQL do it. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
