package vn.chungsuc.handin;

/**
 * A report was handed in, accepted or returned, or a later day was asked for or answered; told
 * within the transaction, so that whoever must know hears of it once it is done.
 */
public record ReportMoved(long obligation) {}
