package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Charge;
import vn.chungsuc.people.Decided;
import vn.chungsuc.people.Member;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.AsOf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is in charge in one unit, and the form that gives it.
 *
 * @param decided the decision that settles its criteria; null: they are given here
 * @param held charges of decisions, which change by the next one alone
 * @param items the unit itself, then each criterion with its indicators
 */
public record ChargePage(
        Context context,
        String unitCode,
        String unitName,
        AsOf on,
        String setId,
        String setName,
        List<ChargeTable.Option> sets,
        List<Item> items,
        List<Member> candidates,
        boolean mayChange,
        Decided.@Nullable By decided,
        Map<Integer, Decided.By> held,
        Map<String, String> typed,
        Set<String> chosen,
        List<Fault> faults) {

    /**
     * @param key how the form names it: {@code dia-ban}, {@code tc:12}, {@code ct:12.1}
     */
    public record Item(
            String key, String label, boolean indicator, List<Charge> charges, int indent) {}

    /** It may be given here. */
    public boolean isOpen(Item item) {
        return mayChange && (decided == null || item.key().equals("dia-ban"));
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
