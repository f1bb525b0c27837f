package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;

import java.util.List;

/**
 * A table of one's choice; the choices are in its address.
 *
 * @param self its address, with every choice
 * @param typed the name typed for it
 */
public record PivotPage(
        Context context,
        String title,
        String sub,
        List<Tab> tabs,
        String path,
        String export,
        String self,
        List<Select> selects,
        String words,
        String sentence,
        String corner,
        List<String> heads,
        List<Line> lines,
        @Nullable Line foot,
        Listing listing,
        String typed,
        List<Fault> faults,
        boolean saved) {

    /** A list one chooses from. */
    public record Select(String name, String label, List<Choice> choices) {}

    public record Choice(String key, String label, boolean chosen) {}

    public record Line(String name, List<String> cells, String end) {}

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(one -> one.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
