package vn.chungsuc.evidence.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * What stands beside one indicator: its files and the talk about it.
 *
 * @param id of the fragment; of the sheet's line with it
 * @param attachPath null: this officer files nothing here
 * @param refused files just brought and not taken in
 * @param typed a remark that could not be kept, as it was typed
 * @param answering the thread the typed remark answers; null: a new one
 */
public record BesidePanel(
        String title,
        Context context,
        String id,
        String code,
        String name,
        String criterion,
        String listPath,
        String sheetPath,
        String path,
        @Nullable String attachPath,
        String sendPath,
        List<FileRow> files,
        List<FileRow> shared,
        List<EvidencePage.Refusal> refused,
        String talkPath,
        String peoplePath,
        List<Thread> open,
        List<Thread> settled,
        String typed,
        @Nullable Long answering,
        @Nullable String error) {

    /** A remark and its answers. */
    public record Thread(
            long id,
            List<Remark> remarks,
            boolean settled,
            String settledSaid,
            String settlePath) {}

    public record Remark(long id, String by, String when, List<Span> words) {}

    /**
     * @param mention whether it names somebody
     */
    public record Span(String text, boolean mention) {}

    /** Somebody who may be asked by name. */
    public record Person(String username, String fullName, String role, String unit) {}

    public int count() {
        return files.size();
    }
}
