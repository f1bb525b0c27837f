package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.access.view.AccountPage.RoleForm;
import vn.chungsuc.shared.Fault;

import java.util.List;

/** The form that makes an account. */
public record NewAccountPage(
        List<RoleChoice> choices, List<UnitChoice> units, RoleForm form, List<Fault> faults) {

    public @Nullable String fault(String field) {
        return Fields.sentence(faults, field);
    }
}
