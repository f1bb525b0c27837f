package vn.chungsuc.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules find, and what they find to hold. */
final class Findings {

    /** Nobody reads more; a file with more was made to be too much. */
    private static final int MOST = 5_000;

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Set<Agreement> agreed = new LinkedHashSet<>();
    private final long end;

    Findings() {
        this(Duration.ofDays(1));
    }

    /**
     * @param time after which rules need not begin anything new
     */
    Findings(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    void holds(String rule, int line, String quote, String message) {
        if (agreed.size() < MOST) {
            agreed.add(new Agreement(rule, line, quote, message));
        }
    }

    /** The time is up: what was not checked by now stays unchecked. */
    boolean late() {
        return System.nanoTime() - end > 0;
    }

    /** In the order of the text. */
    List<Finding> found() {
        var inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparingInt(Finding::line));
        return inOrder;
    }

    List<Agreement> agreed() {
        return List.copyOf(agreed);
    }
}
