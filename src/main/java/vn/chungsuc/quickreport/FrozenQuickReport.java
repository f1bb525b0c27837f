package vn.chungsuc.quickreport;

import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.handin.Digest;

/** What is kept of a month's report when it is frozen. */
record FrozenQuickReport(OfficialPaper paper, QuickFigures figures, Digest digest) {}
