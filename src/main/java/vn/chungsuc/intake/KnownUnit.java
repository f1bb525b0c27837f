package vn.chungsuc.intake;

import java.time.LocalDate;

/**
 * A unit a table may speak of.
 *
 * @param on the day its code is read on: the year's last, or the unit's
 * @param closed its year is closed
 */
public record KnownUnit(int id, String code, String fullName, LocalDate on, boolean closed) {}
