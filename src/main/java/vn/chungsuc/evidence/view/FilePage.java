package vn.chungsuc.evidence.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * One file with what is known of it.
 *
 * @param picturePath shown on the page; null: nothing is, and where it is a photo, {@code unshown}
 *     says why
 * @param fields of its particulars, as they stand or were typed
 */
public record FilePage(
        String title,
        Context context,
        String listPath,
        FileRow file,
        String sha256,
        String received,
        String downloadPath,
        @Nullable String picturePath,
        @Nullable String unshown,
        boolean attaches,
        boolean removed,
        String removedSaid,
        String placePath,
        String particularsPath,
        String removalPath,
        List<EvidencePage.Option> places,
        Map<String, String> fields,
        List<Fault> faults,
        List<Step> steps) {

    public record Step(String place, String said, boolean now) {}

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public @Nullable String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
