package vn.chungsuc.reporting.view;

import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.Signing;

import java.time.LocalDate;

/** The page of one report: the paper, what it lacks, and what may be done with it. */
public record ReportPage(String setName, LocalDate asOf, PaperPanel panel, Signing signing) {}
