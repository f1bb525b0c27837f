package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Line;
import vn.chungsuc.assignments.Section;
import vn.chungsuc.assignments.Taker;
import vn.chungsuc.assignments.Thing;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One section of a decision, thing by thing.
 *
 * @param day the decision's
 * @param open how many things still need somebody
 * @param chosen the keys of things marked when a form was refused
 */
public record LinesPage(
        DecisionHead head,
        Section section,
        LocalDate day,
        List<Row> rows,
        List<Taker> takers,
        int open,
        String words,
        boolean onlyOpen,
        Listing listing,
        Set<String> chosen,
        Map<String, String> typed,
        List<Fault> faults) {

    /**
     * @param ocop of a place: who helps it with «mỗi xã một sản phẩm»
     * @param open it needs somebody
     */
    public record Row(Thing thing, List<Line> lines, List<Line> ocop, boolean open) {}

    public String path() {
        return head.decision().path() + "/" + section.key();
    }

    public boolean isAreas() {
        return section == Section.AREAS;
    }

    public boolean isAgencies() {
        return section == Section.AGENCIES;
    }

    public boolean seated(Line line) {
        var from = line.seatFrom();
        var to = line.seatTo();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** A place is one row with two fields: either may be what is at fault. */
    public @Nullable String faultOf(Row row) {
        var said = fault(row.thing().row());
        return said != null ? said : fault(row.thing().row().replaceFirst("NTM$", "OCOP"));
    }
}
