package vn.chungsuc.petitions.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.petitions.Addressee;
import vn.chungsuc.shared.TypedForm;

import java.util.List;

/**
 * Raising a petition, or changing it.
 *
 * @param id null: a new one
 */
public record PetitionFormPage(
        @Nullable Long id, TypedForm form, List<Addressee> addressees, List<CriteriaSet> sets) {

    public String action() {
        return id == null ? "/kien-nghi/moi" : "/kien-nghi/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/kien-nghi" : "/kien-nghi/" + id;
    }
}
