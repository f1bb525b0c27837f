package vn.chungsuc.quickreport;

import java.time.OffsetDateTime;

/** A part as somebody wrote it. */
record Written(String part, String words, int version, String who, OffsetDateTime at) {}
