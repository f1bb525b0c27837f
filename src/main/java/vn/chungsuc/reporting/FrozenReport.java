package vn.chungsuc.reporting;

import vn.chungsuc.documents.OfficialPaper;

/** What a report keeps when it is frozen: the paper as written and every figure it rests on. */
record FrozenReport(OfficialPaper paper, Figures figures) {}
