package vn.chungsuc.inspections.view;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.inspections.Finding;
import vn.chungsuc.inspections.Inspection;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.tasks.PartyOption;

import java.time.LocalDate;
import java.util.List;

/**
 * One inspection.
 *
 * @param may change it
 * @param works may answer for the own unit
 * @param form what was typed and refused
 */
public record InspectionPage(
        Inspection inspection,
        LocalDate today,
        List<NamedParty> subjects,
        List<Finding> findings,
        List<PartyOption> options,
        List<CriteriaSet> sets,
        boolean may,
        boolean works,
        TypedForm form) {

    public String typed(String field, String otherwise) {
        return form.has(field) || form.isFaulted() ? form.value(field) : otherwise;
    }
}
