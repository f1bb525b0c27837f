package vn.chungsuc.reporting;

import java.time.LocalDate;

/** What a report of the register is made from. */
record Report(long documentId, String setId, LocalDate asOf) {}
