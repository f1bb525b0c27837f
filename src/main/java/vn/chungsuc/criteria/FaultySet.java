package vn.chungsuc.criteria;

import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.stream.Collectors;

/** A file that is not a criteria set; every fault found is named. */
public class FaultySet extends Refused {

    private final List<SetFault> faults;

    FaultySet(List<SetFault> faults) {
        super(faults.stream().map(SetFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<SetFault> faults() {
        return faults;
    }
}
