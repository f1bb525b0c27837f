package vn.chungsuc.unitchange.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;

import java.util.List;
import java.util.Map;

/**
 * What still hangs on the units of a list that ended.
 *
 * @param simple how many have just one place to go
 * @param owed what stays with the old units, in sentences
 */
public record HandOverPage(
        int id,
        String title,
        String act,
        List<Line> lines,
        Listing listing,
        int simple,
        Map<String, Integer> kinds,
        String until,
        List<Fault> faults) {

    /**
     * @param name of its field
     * @param heirs where it may go; empty with {@code ends}: it only ends; empty without: nowhere
     */
    public record Line(
            String name,
            String kind,
            String unit,
            String words,
            @Nullable String note,
            List<Heir> heirs,
            boolean ends) {}

    public record Heir(int id, String name) {}

    public String path() {
        return "/don-vi/thay-doi/" + id + "/ban-giao";
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
