package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * The form for what a paper states without figures.
 *
 * @param fields as they stand, or as they were typed
 */
public record DeclarePage(
        String title,
        Context context,
        String path,
        String back,
        Map<String, String> fields,
        List<Line> criteria,
        List<Fault> faults) {

    /** A criterion the paper may name. */
    public record Line(int number, String name) {}

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public @Nullable String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
