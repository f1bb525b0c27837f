package vn.chungsuc.tasks.view;

/** All one may see, counted whatever is asked for: undone ones but {@code confirmed}. */
public record TaskCounts(
        int open, int doing, int reported, int confirmed, int late, int soon, int asked) {}
