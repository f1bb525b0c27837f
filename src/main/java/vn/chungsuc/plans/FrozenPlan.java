package vn.chungsuc.plans;

import vn.chungsuc.documents.OfficialPaper;

/** What a plan keeps when it is frozen: the paper as written and all it was written from. */
record FrozenPlan(OfficialPaper paper, Contents contents) {}
