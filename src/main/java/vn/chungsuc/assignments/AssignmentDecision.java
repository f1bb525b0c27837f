package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A decision of a unit's body on who helps where and answers for what.
 *
 * @param id also of its paper in the register
 * @param sections what it settles, by name, with commas
 * @param effectiveOn null: from the day it is signed
 * @param inForceFrom null: not in force yet
 * @param inForceTo the first day none of it is in force any more; null: no end known
 * @param own of the very unit of the officer who asks
 */
public record AssignmentDecision(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        String level,
        String setId,
        String sections,
        @Nullable LocalDate effectiveOn,
        String basis,
        String duties,
        int bodyId,
        String bodyName,
        String title,
        String symbol,
        @Nullable Integer number,
        @Nullable LocalDate documentDate,
        DocumentState documentState,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        boolean own,
        int lines,
        OffsetDateTime updatedAt,
        @Nullable String updatedBy,
        long total) {

    public static final String PATH = "/phan-cong/quyet-dinh";

    public String path() {
        return PATH + "/" + id;
    }

    public Set<Section> settles() {
        var settles = EnumSet.noneOf(Section.class);
        Arrays.stream(sections.split(",")).map(Section::valueOf).forEach(settles::add);
        return settles;
    }

    public List<String> sectionWords() {
        return settles().stream().map(Section::word).toList();
    }

    /** Its lines may be changed. */
    public boolean isOpen() {
        return documentState == DocumentState.DRAFT;
    }

    /** «12/QĐ-UBND»; null while it has no number. */
    public @Nullable String fullSymbol() {
        return number == null ? null : "%02d/%s".formatted(number, symbol);
    }

    /** The day its guards are judged by: as said in it, as signed, or today while neither is. */
    LocalDate day(LocalDate today) {
        if (effectiveOn != null) {
            return effectiveOn;
        }
        return documentDate == null ? today : documentDate;
    }

    /** Places of this level are given by it. */
    String placeLevel() {
        return level.equals("COMMUNE") ? "VILLAGE" : "COMMUNE";
    }

    public String state(LocalDate today) {
        if (inForceFrom == null) {
            return documentState.word();
        }
        if (inForceTo != null && !today.isBefore(inForceTo)) {
            return tr("Hết hiệu lực từ %s", Vi.date(inForceTo));
        }
        return today.isBefore(inForceFrom)
                ? tr("Có hiệu lực từ %s", Vi.date(inForceFrom))
                : tr("Đang có hiệu lực");
    }

    public String look(LocalDate today) {
        if (inForceFrom == null) {
            return documentState.look();
        }
        return inForceTo != null && !today.isBefore(inForceTo) ? "" : "ok";
    }
}
