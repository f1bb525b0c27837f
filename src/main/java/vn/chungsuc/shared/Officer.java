package vn.chungsuc.shared;

import java.util.Set;

/**
 * The signed-in person (or the token acting for one); controllers take one as an argument. Filled
 * by {@code access}.
 */
public record Officer(
        int accountId,
        String username,
        String fullName,
        String roleName,
        Scope scope,
        Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * @throws Forbidden when the role lacks the permission
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden();
        }
    }
}
