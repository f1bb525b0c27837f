package vn.chungsuc.reader;

import java.util.List;

/** One family of checks. */
@FunctionalInterface
interface Rule {

    void check(Paper paper, List<Fact> facts, Reference reference, Findings findings);
}
