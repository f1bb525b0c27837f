package vn.chungsuc.villages;

import java.time.LocalDate;

/** Households and people of a unit as of a day. */
public record Base(int households, int people, LocalDate asOf) {}
