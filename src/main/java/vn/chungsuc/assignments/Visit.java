package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A member's visit to a village or commune.
 *
 * @param ofUnitId the unit whose member went
 * @param spot where inside the unit, in words
 * @param own of the very unit of the officer who asks
 * @param total of the list it was found in
 */
public record Visit(
        long id,
        int ofUnitId,
        String ofUnitCode,
        String ofUnitName,
        int unitId,
        String unitCode,
        String unitName,
        @Nullable String spot,
        int memberId,
        String fullName,
        String title,
        String bodyName,
        @Nullable Integer accountOfMember,
        LocalDate visitedOn,
        String findings,
        int requests,
        int tasks,
        int photos,
        @Nullable String writtenBy,
        OffsetDateTime at,
        boolean own,
        long total) {

    public static final String PATH = "/phan-cong/di-co-so";

    public String path() {
        return PATH + "/" + id;
    }

    /** «Thôn Hạ, Xã Lúa Vàng». */
    public String place() {
        return spot == null ? unitName : spot + ", " + unitName;
    }
}
