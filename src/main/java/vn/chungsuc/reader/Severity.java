package vn.chungsuc.reader;

/** ERROR: the text contradicts itself or lacks a mandatory part; WARN: look; INFO: style. */
public enum Severity {
    ERROR,
    WARN,
    INFO
}
