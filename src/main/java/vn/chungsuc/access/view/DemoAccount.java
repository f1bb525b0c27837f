package vn.chungsuc.access.view;

/**
 * A demo account as the sign-in page offers it: one button.
 *
 * @param group the place it belongs to, with its year: «Xã Tân Thạnh»; accounts of a place stand
 *     together
 * @param groupNote what is said under the place: «thị xã Tân Châu, An Giang · 2023»
 */
public record DemoAccount(
        String username,
        String fullName,
        String roleName,
        String unitName,
        String group,
        String groupNote) {}
