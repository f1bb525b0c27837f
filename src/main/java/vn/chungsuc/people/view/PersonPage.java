package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Charge;
import vn.chungsuc.people.Member;
import vn.chungsuc.people.Person;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One person: seats, what they are in charge of, who stands in for whom. */
public record PersonPage(
        Person person,
        List<Member> seats,
        List<Charge> charges,
        List<Absence> absences,
        List<Member> others,
        boolean mayChange,
        LocalDate today,
        Map<String, String> typed,
        List<Fault> faults) {

    /** A time in which the person is away, or acts for another. */
    public record Absence(String sentence, boolean over) {}

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
}
