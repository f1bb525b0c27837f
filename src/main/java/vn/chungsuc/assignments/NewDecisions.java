package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.chungsuc.assignments.OpenDecision.Choice;
import vn.chungsuc.assignments.view.NewDecision;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What there is to choose from before a decision is drafted, and what was chosen. */
@Component
class NewDecisions {

    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Units units;
    private final Clock clock;

    NewDecisions(PeopleQueries people, CriteriaSets sets, Units units, Clock clock) {
        this.people = people;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param choice null with faults
     */
    record Read(@Nullable Choice choice, List<Fault> faults) {}

    NewDecision form(Officer officer, MultiValueMap<String, String> typed, List<Fault> faults) {
        var today = LocalDate.now(clock);
        var unit = units.home(officer.scope(), today);
        return new NewDecision(
                unit.fullName(),
                bodies(officer, unit, today),
                sets(today.getYear()).stream()
                        .map(set -> new NewDecision.SetChoice(set.id(), set.name()))
                        .toList(),
                Arrays.asList(Section.values()),
                typed.isEmpty()
                        ? Set.of(Section.AREAS.key())
                        : Set.copyOf(typed.getOrDefault("phan", List.of())),
                typed.toSingleValueMap(),
                faults);
    }

    Read read(Officer officer, MultiValueMap<String, String> typed) {
        var faults = new ArrayList<Fault>();
        var today = LocalDate.now(clock);
        var unit = units.home(officer.scope(), today);
        var body =
                bodies(officer, unit, today).stream()
                        .filter(one -> String.valueOf(one.id()).equals(typed.getFirst("body")))
                        .findFirst()
                        .orElse(null);
        if (body == null) {
            faults.add(new Fault("body", tr("Chọn cơ quan ban hành.")));
        }
        var set =
                sets(today.getYear()).stream()
                        .filter(one -> one.id().equals(typed.getFirst("set")))
                        .findFirst()
                        .orElse(null);
        if (set == null) {
            faults.add(new Fault("set", tr("Chọn bộ tiêu chí.")));
        }
        var sections = EnumSet.noneOf(Section.class);
        typed.getOrDefault("phan", List.of()).stream()
                .map(Section::of)
                .filter(Objects::nonNull)
                .forEach(sections::add);
        if (sections.isEmpty()) {
            faults.add(new Fault("phan", tr("Chọn ít nhất một nội dung phân công.")));
        }
        var day = Objects.requireNonNullElse(typed.getFirst("effectiveOn"), "").strip();
        var on = day.isEmpty() ? null : TypedDay.of(day);
        if (!day.isEmpty() && on == null) {
            faults.add(new Fault("effectiveOn", String.valueOf(TypedDay.fault(day))));
        }
        return body == null || set == null || !faults.isEmpty()
                ? new Read(null, faults)
                : new Read(new Choice(unit, body, set, sections, on), faults);
    }

    private List<Body> bodies(Officer officer, Unit unit, LocalDate day) {
        return people.bodies(officer.scope(), unit.id(), day);
    }

    /** Of communes: for a unit above, those of the communes under it. */
    private List<CriteriaSet> sets(int year) {
        return sets.all().stream()
                .filter(set -> set.covers(year))
                .filter(set -> set.head().level().equals("COMMUNE"))
                .sorted(
                        Comparator.comparing((CriteriaSet set) -> set.head().draft())
                                .thenComparing(set -> !set.head().tier().equals("NTM")))
                .toList();
    }
}
