package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody asks of an office.
 *
 * @param raiser the enterprise, the hamlet, who spoke
 * @param criteria numbers of the criteria it touches, «3, 17»
 * @param due to be answered by
 * @param paper the letter it stands in
 * @param atName who it lies with
 * @param since when it lies there
 * @param own of the very unit of the officer who asks
 * @param here it lies with that unit
 */
public record Petition(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        RaisedBy raisedBy,
        @Nullable String raiser,
        Category category,
        String title,
        @Nullable String detail,
        @Nullable String event,
        @Nullable LocalDate eventFrom,
        @Nullable LocalDate eventTo,
        @Nullable String setId,
        @Nullable String criteria,
        LocalDate day,
        @Nullable LocalDate due,
        @Nullable String paper,
        @Nullable String sourceWords,
        @Nullable String sourcePath,
        PetitionState state,
        int atUnitId,
        @Nullable Integer atBodyId,
        String atName,
        LocalDate since,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        int version,
        boolean own,
        boolean here,
        boolean late,
        long total) {

    public String path() {
        return "/kien-nghi/" + id;
    }

    public List<String> detailLines() {
        return detail == null ? List.of() : detail.lines().toList();
    }
}
