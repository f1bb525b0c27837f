package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find, and what they find to hold. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final List<Agreement> agreed = new ArrayList<>();

    void add(Finding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    void holds(String rule, int line, String quote, String message) {
        agreed.add(new Agreement(rule, line, quote, message));
    }

    List<Finding> found() {
        return found;
    }

    List<Agreement> agreed() {
        return agreed;
    }
}
