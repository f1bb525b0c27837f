package vn.chungsuc.documents;

import vn.chungsuc.files.Arrival;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A draft written out, ready to be frozen.
 *
 * @param content what the module that writes the paper keeps to show it again
 */
public record WrittenPaper(
        int version,
        Object content,
        Arrival docx,
        Arrival pdf,
        List<Finding> findings,
        OffsetDateTime at) {}
