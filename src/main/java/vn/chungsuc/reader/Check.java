package vn.chungsuc.reader;

/** One check of the figures, times or duties of a paper whose body is already scanned. */
@FunctionalInterface
interface Check {

    void check(Passages passages, Reference reference, Findings findings);
}
