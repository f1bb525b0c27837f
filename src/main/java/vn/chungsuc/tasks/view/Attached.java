package vn.chungsuc.tasks.view;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A file beside a word of progress.
 *
 * @param size in bytes
 */
public record Attached(long eventId, long id, String name, String mediaType, long size) {

    private static final long MEGABYTE = 1 << 20;
    private static final long KILOBYTE = 1 << 10;

    /** «1,2 MB». */
    public String amount() {
        return size >= MEGABYTE
                ? Vi.number(
                                BigDecimal.valueOf(size)
                                        .divide(
                                                BigDecimal.valueOf(MEGABYTE),
                                                1,
                                                RoundingMode.HALF_UP))
                        + " MB"
                : Math.ceilDiv(size, KILOBYTE) + " KB";
    }
}
