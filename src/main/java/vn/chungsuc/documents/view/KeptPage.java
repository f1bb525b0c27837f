package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.KeptCheck;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * A kept paper.
 *
 * @param may the officer may correct it and answer for its findings
 * @param mayBringBack or take it off the list
 * @param edited the fact whose form is open, or «the-thuc»
 * @param added the table to which a row is being added
 * @param typed what a refused form held
 */
public record KeptPage(
        KeptCheck kept,
        CheckedPaper paper,
        boolean may,
        boolean mayBringBack,
        String edited,
        String added,
        List<Fault> faults,
        Map<String, String> typed) {

    public String path() {
        return "/van-ban/soat/" + kept.id();
    }

    public boolean asksToRemove() {
        return mayBringBack && !kept.removed() && "bo".equals(typed.get("hoi"));
    }

    /** What is wrong with a field; null: nothing. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** What was typed into a field, or what stands. */
    public String value(String field, @Nullable String standing) {
        return typed.getOrDefault(field, standing == null ? "" : standing);
    }
}
