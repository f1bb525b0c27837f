package vn.chungsuc.assignments;

import vn.chungsuc.documents.OfficialPaper;

import java.util.List;

/**
 * What a decision keeps when it is frozen: the paper as written, what it gives and what was in
 * force then.
 */
record FrozenDecision(OfficialPaper paper, List<Line> lines, List<Line> before) {}
