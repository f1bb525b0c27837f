package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Member;
import vn.chungsuc.people.Person;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One body with those who sit there and those who sign, or a new one.
 *
 * @param id null: a new one
 * @param typed what stands in the fields, saved or just typed
 * @param people who of the unit may be given a seat
 */
public record BodyPage(
        @Nullable Integer id,
        Map<String, String> typed,
        List<Signer> signers,
        List<Member> members,
        List<Person> people,
        boolean mayChange,
        LocalDate today,
        List<Fault> faults) {

    /** One that is not there yet. */
    public static BodyPage fresh(Map<String, String> typed, LocalDate today, List<Fault> faults) {
        return new BodyPage(null, typed, List.of(), List.of(), List.of(), true, today, faults);
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
}
