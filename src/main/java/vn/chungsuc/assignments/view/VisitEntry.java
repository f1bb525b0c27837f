package vn.chungsuc.assignments.view;

import vn.chungsuc.assignments.Taker;
import vn.chungsuc.shared.TypedForm;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit being written down or changed.
 *
 * @param action where the form is sent
 * @param photos how many it has already
 */
public record VisitEntry(
        String action,
        boolean fresh,
        LocalDate today,
        List<Place> places,
        List<Taker> goers,
        int photos,
        TypedForm form) {

    public record Place(int id, String label) {}
}
