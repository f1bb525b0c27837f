package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opening a link: whom, which indicators, until when.
 *
 * @param units the unit itself and the villages below it, or the units of the area
 * @param why there is no sheet to ask for; null: there is
 */
public record RequestForm(
        List<Choice> units,
        List<Group> groups,
        @Nullable String why,
        Set<String> chosen,
        Map<String, String> typed,
        List<Fault> faults) {

    public record Choice(String code, String name) {}

    public record Group(int number, String name, List<Item> items) {}

    /**
     * @param missing no figure stands on the sheet
     */
    public record Item(String code, String name, boolean missing) {}

    public List<String> missing() {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(Item::missing)
                .map(Item::code)
                .toList();
    }

    public RequestForm choosingMissing() {
        var more = new HashSet<>(chosen);
        more.addAll(missing());
        return new RequestForm(units, groups, why, more, typed, faults);
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
