package vn.chungsuc.intake.view;

import org.jspecify.annotations.Nullable;

/**
 * An export as its line on the page says it.
 *
 * @param written so far
 * @param running being written now
 * @param download where the file is; null: there is none (any more)
 */
public record ExportLine(
        int id,
        String years,
        String asked,
        int total,
        int written,
        boolean running,
        @Nullable String download,
        String said) {

    public String path() {
        return "/nhap-bang/xuat/" + id;
    }
}
