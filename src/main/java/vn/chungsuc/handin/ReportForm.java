package vn.chungsuc.handin;

import java.util.Map;

/** A module that writes a kind of report says so, and where its writing begins. */
public interface ReportForm {

    /** As rules name it: {@code quick-report}. */
    String id();

    /** As an officer chooses it. */
    String name();

    /** Where the report of an obligation is begun, or gone on with. */
    String start(long obligation);

    /** The parts officers write, in the paper's order: key → heading, as said to the reader. */
    Map<String, String> headings(Period period);
}
