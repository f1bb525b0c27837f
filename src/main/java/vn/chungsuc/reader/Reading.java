package vn.chungsuc.reader;

import java.util.List;

/** All that was understood of one document. */
public record Reading(
        Paper paper, List<Fact> facts, List<Finding> findings, List<Agreement> agreements) {}
