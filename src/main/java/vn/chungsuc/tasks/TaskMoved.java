package vn.chungsuc.tasks;

/** Something happened to a task that others are to be told of. */
public record TaskMoved(long task) {}
