package vn.chungsuc.units.view;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.units.AsOf;

import java.util.List;
import java.util.Map;

/**
 * @param levels code → label, those that occur
 * @param xlsx where the same list is had as a spreadsheet
 */
public record UnitListPage(
        Context context,
        AsOf on,
        String q,
        String level,
        String kind,
        Map<String, String> levels,
        List<String> kinds,
        List<UnitLine> lines,
        Listing listing,
        String xlsx) {

    public boolean filtered() {
        return !q.isEmpty() || !level.isEmpty() || !kind.isEmpty();
    }
}
