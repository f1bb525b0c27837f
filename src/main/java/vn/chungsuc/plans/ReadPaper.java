package vn.chungsuc.plans;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

/** Reads a kept paper as a plan of a unit and year. */
@Component
class ReadPaper {

    private final SourceQueries sources;
    private final CriteriaSets sets;

    ReadPaper(SourceQueries sources, CriteriaSets sets) {
        this.sources = sources;
        this.sets = sets;
    }

    /**
     * @param set by which the unit, or those under it, are judged
     */
    PaperPlan of(Officer officer, SourceQueries.Kept kept, Unit unit, String set, int year) {
        return new PaperPlan(
                Reader.read(kept.words(), Reference.NONE).paper(),
                sources.facts(officer.scope(), kept.id()),
                unit.level().equals(sets.require(set).head().level()),
                year);
    }
}
