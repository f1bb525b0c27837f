package vn.chungsuc.shared;

/** One thing to mend in a form: the id of its field and the sentence beside it. */
public record Fault(String field, String sentence) {}
