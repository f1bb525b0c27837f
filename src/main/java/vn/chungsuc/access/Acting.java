package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a row of {@code access.acting_on} into the officer the rest of the product knows. */
final class Acting {

    private Acting() {}

    static Officer officer(ResultSet row) throws SQLException {
        return new Officer(
                row.getInt("account_id"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("role_name"),
                new Scope(row.getInt("unit_id"), criteria(row.getArray("criteria"))),
                permissions(row.getArray("permissions")));
    }

    static Set<Integer> criteria(@Nullable Array numbers) throws SQLException {
        return numbers == null
                ? Set.of()
                : Set.copyOf(Arrays.asList((Integer[]) numbers.getArray()));
    }

    static Set<Permission> permissions(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Permission::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
