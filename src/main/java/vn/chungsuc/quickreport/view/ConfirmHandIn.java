package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.handin.Obligation;

import java.time.LocalDate;
import java.util.List;

/**
 * The question before a month's report is handed in.
 *
 * @param asOf its figures count to the end of this day
 * @param findings what stands in the way
 * @param gaps what it may go without, once it has been named
 */
public record ConfirmHandIn(
        Document document,
        Obligation owed,
        LocalDate asOf,
        List<Finding> findings,
        List<Gap> gaps) {

    /**
     * @param path where it can be mended; null: elsewhere
     */
    public record Gap(String sentence, List<String> names, @Nullable String path) {}

    public String path() {
        return "/bao-cao/nhanh/" + document.id();
    }

    public String place(Finding finding) {
        return path() + (finding.place() == null ? "" : finding.place());
    }
}
