package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Which sheet an address names. */
record SheetOf(String unit, int year, @Nullable String bo, @Nullable LocalDate ngay) {}
