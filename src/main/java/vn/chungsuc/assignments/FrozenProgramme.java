package vn.chungsuc.assignments;

import vn.chungsuc.documents.OfficialPaper;

/** What a work programme keeps when it is frozen: the paper as written and what it came from. */
record FrozenProgramme(OfficialPaper paper, ProgrammePaper content) {}
