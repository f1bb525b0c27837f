package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.collection.Request;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * One link with what came back.
 *
 * @param link shown this once; null otherwise
 * @param sheetPath the sheet the answers count on
 * @param share «số của 1/5 ấp»: whoever answers is only a part of the sheet's unit; null: it is the
 *     unit
 * @param roundPath where the other parts are asked as well
 */
public record RequestPage(
        Request request,
        String setName,
        String sheetName,
        String sheetPath,
        @Nullable String share,
        String roundPath,
        @Nullable String link,
        String message,
        List<Line> lines,
        boolean reviews,
        List<Fault> faults) {

    /**
     * @param stands what the sheet has now
     * @param same the sheet has it already
     * @param replaced what the sheet said before it was taken over
     */
    public record Line(
            AskedField field,
            String answered,
            boolean answers,
            String stands,
            int version,
            boolean same,
            boolean chosen,
            @Nullable Boolean accepted,
            @Nullable String replaced) {}

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
