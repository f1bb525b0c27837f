package vn.chungsuc.tasks.view;

/** A task that waits for another. */
public record Waiting(long id, String title) {}
