package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of the register: what a paper is and where it stands.
 *
 * @param title the trích yếu
 * @param recipients one a line
 * @param own of the very unit of the officer who asks, or of a village of it, which has no office:
 *     a superior reads a paper and never writes, freezes, hands in or numbers it
 */
public record Document(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        @Nullable Integer bodyId,
        @Nullable String bodyName,
        String type,
        String kind,
        int year,
        String title,
        DocumentState state,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate documentDate,
        @Nullable Integer signerId,
        @Nullable String signerName,
        String recipients,
        int version,
        @Nullable String updatedBy,
        OffsetDateTime updatedAt,
        boolean own,
        long total) {

    /**
     * @throws Forbidden for the paper of another unit
     */
    public void requireOwn() {
        if (!own) {
            throw ofAnother(unitName);
        }
    }

    /**
     * Before a paper is opened for a unit.
     *
     * @throws Forbidden when the unit is neither the officer's nor a village of it
     */
    public static void requireOwn(Scope scope, Unit unit) {
        var village =
                unit.level().equals("VILLAGE")
                        && Integer.valueOf(scope.unitId()).equals(unit.parentId());
        if (unit.id() != scope.unitId() && !village) {
            throw ofAnother(unit.fullName());
        }
    }

    private static Forbidden ofAnother(String unitName) {
        return new Forbidden(
                tr(
                        "Báo cáo, văn bản của %s do chính đơn vị ấy viết, chốt, nộp và ghi số. Bạn"
                                + " xem được, không làm thay.",
                        unitName));
    }

    public List<String> recipientLines() {
        return recipients.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** «- Lưu: VT.» and nobody the paper is for. */
    public boolean onlyForTheArchive() {
        var to = recipientLines();
        return !to.isEmpty() && to.stream().allMatch(PaperWords::isArchive);
    }

    /** «07/BC-UBND», or «/BC-UBND» while it has no number. */
    public String fullSymbol() {
        return (number == null ? "" : "%02d".formatted(number)) + "/" + symbol;
    }
}
