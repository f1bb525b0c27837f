package vn.chungsuc.inspections.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyOption;

import java.util.List;

/**
 * Planning an inspection, or changing it.
 *
 * @param id null: a new one
 */
public record InspectionFormPage(@Nullable Long id, TypedForm form, List<PartyOption> options) {

    public String action() {
        return id == null ? "/kiem-tra/moi" : "/kiem-tra/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/kiem-tra" : "/kiem-tra/" + id;
    }
}
