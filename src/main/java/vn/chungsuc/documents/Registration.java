package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.files.Arrival;

import java.time.LocalDate;

/**
 * What văn thư wrote on the signed paper.
 *
 * @param copy the scan or the signed PDF; null: to follow
 * @param knowingly the number is borne by another paper, and that is known
 */
public record Registration(
        int number, LocalDate date, String signerName, @Nullable Arrival copy, boolean knowingly) {}
