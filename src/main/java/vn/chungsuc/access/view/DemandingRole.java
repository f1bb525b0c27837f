package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A role, and whether its holders must have a second step.
 *
 * @param administers looks after accounts or the installation: QCVN 12:2026/BCA asks it of them
 * @param since since when it is asked; null: it is not
 * @param holders accounts that hold the role today
 * @param ready those of them that sign in by two steps
 */
public record DemandingRole(
        String code,
        String name,
        boolean administers,
        @Nullable OffsetDateTime since,
        long holders,
        long ready) {}
