package vn.chungsuc.criteria;

import java.util.List;
import java.util.stream.Collectors;

/** A file that is not a criteria set; every fault found is named. */
public class FaultySet extends RuntimeException {

    private final List<Fault> faults;

    FaultySet(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
