package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.view.ChargeTable;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** Which criteria sets somebody may be put in charge by, the likeliest first. */
@Component
class SetsOfUnit {

    private final CriteriaSets sets;
    private final Units units;

    SetsOfUnit(CriteriaSets sets, Units units) {
        this.sets = sets;
        this.units = units;
    }

    /** Of the unit itself, or, of one above communes, those of its communes and villages. */
    List<CriteriaSet> options(Unit unit, LocalDate day) {
        var province = province(unit, day);
        var found = new LinkedHashSet<CriteriaSet>();
        if (unit.level().equals("COMMUNE") || unit.level().equals("VILLAGE")) {
            found.addAll(sets.forUnit(unit.level(), unit.kind(), province, day.getYear()));
        }
        if (!unit.level().equals("VILLAGE")) {
            found.addAll(sets.forUnit("COMMUNE", "xã", province, day.getYear()));
            found.addAll(sets.forUnit("VILLAGE", "thôn", province, day.getYear()));
        }
        if (found.isEmpty()) {
            sets.all().stream().filter(set -> set.head().province() == null).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** What a page offers: the options, and the chosen one where it is none of them. */
    static List<ChargeTable.Option> offered(List<CriteriaSet> options, CriteriaSet chosen) {
        var all = new LinkedHashSet<>(options);
        all.add(chosen);
        return all.stream().map(one -> new ChargeTable.Option(one.id(), one.name())).toList();
    }

    /**
     * @throws NotFound when the set asked for is none
     */
    CriteriaSet chosen(List<CriteriaSet> options, @Nullable String id) {
        return id == null || id.isBlank() ? options.getFirst() : sets.require(id);
    }

    private @Nullable String province(Unit unit, LocalDate day) {
        return unit.level().equals("PROVINCE")
                ? unit.name()
                : units.ancestors(unit.id(), day).stream()
                        .filter(above -> above.level().equals("PROVINCE"))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(null);
    }
}
