package vn.chungsuc.evidence.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * All evidence of one sheet.
 *
 * @param unplaced files with no place yet, those with a proposal first
 * @param more unplaced files that are not listed
 */
public record EvidencePage(
        String title,
        Context context,
        String setName,
        String setId,
        String on,
        String path,
        String sheetPath,
        String xlsxPath,
        String docxPath,
        String uploadPath,
        String sendPath,
        String placePath,
        boolean attaches,
        @Nullable String locked,
        Summary summary,
        List<Option> places,
        List<Refusal> refused,
        @Nullable String said,
        List<FileRow> unplaced,
        int more,
        int proposed,
        List<Filter> filters,
        String search,
        List<Criterion> criteria,
        List<FileRow> removed) {

    /**
     * @param proved indicators with at least one file, their own or their criterion's
     * @param claimed indicators said to be met with no file
     */
    public record Summary(
            int indicators, int proved, int claimed, int files, int unplaced, int expired) {}

    /** A place one may type. */
    public record Option(String name, String label) {}

    /** A file that was not taken in. */
    public record Refusal(String name, String sentence) {}

    public record Filter(String label, int count, String path, boolean current) {}

    public record Criterion(
            int number,
            String name,
            int proved,
            int total,
            List<FileRow> whole,
            List<Line> lines) {}

    /**
     * @param state PROVED, EXPIRED (nothing that still holds), CLAIMED (said to be met, no file) or
     *     NONE
     */
    public record Line(
            String code,
            String name,
            Verdict verdict,
            String path,
            State state,
            List<FileRow> files) {}

    public enum State {
        PROVED,
        EXPIRED,
        CLAIMED,
        NONE
    }
}
