package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The units that may still enter in a closed year.
 *
 * @param unit the one asked about; null: none yet
 * @param until and reason: as typed
 */
public record LateEntryPage(
        int year,
        @Nullable Unit unit,
        String until,
        String reason,
        List<Fault> faults,
        List<Given> given) {

    /**
     * @param over ended early, or its day has passed
     */
    public record Given(
            String unitCode,
            String unitName,
            String giver,
            String by,
            OffsetDateTime at,
            LocalDate until,
            String reason,
            boolean over,
            boolean mine) {}

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public String path(String code) {
        return "/danh-gia/khoa-so/gia-han/" + year + "/" + code;
    }
}
