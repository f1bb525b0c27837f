package vn.chungsuc.assignments.view;

import vn.chungsuc.assignments.Programme;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.Signing;

/** A work programme as its paper. */
public record ProgrammePage(
        Programme programme, boolean may, OfficialPaper paper, Signing signing) {}
