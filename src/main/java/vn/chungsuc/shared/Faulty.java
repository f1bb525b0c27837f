package vn.chungsuc.shared;

import java.util.List;

/** What an API was sent does not hold: 422, with the sentence of every field. */
public class Faulty extends RuntimeException {

    private final transient List<Fault> faults;

    public Faulty(List<Fault> faults) {
        super("%d faults".formatted(faults.size()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
