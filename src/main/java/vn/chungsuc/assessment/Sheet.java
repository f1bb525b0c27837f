package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One unit, one set, one year, as it stands now; of a year not open yet, as it would open.
 *
 * @param own whether the officer's area holds the unit for writing
 * @param id null: not open yet
 * @param dimension null: the unit's region or group is not known
 * @param cells by position
 * @param writers full names of those who wrote in the cells, by account
 * @param declaredCriteria verdicts a paper states without figures, by criterion number
 * @param carriedFrom the earlier sheet a year not open yet would take over
 * @param openCells positions that still take figures once the sheet is handed in; null: all do
 * @param verified by position, of the figures that stand
 */
public record Sheet(
        Unit unit,
        boolean own,
        CriteriaSet set,
        SheetAddress at,
        @Nullable Integer id,
        @Nullable String dimension,
        Rollup rollup,
        List<Cell> cells,
        Map<Integer, String> writers,
        @Nullable DeclaredTotal declared,
        Map<Integer, Boolean> declaredCriteria,
        boolean closed,
        @Nullable Integer carriedFrom,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Set<Integer> openCells,
        Map<Integer, Verified> verified) {

    /** What those above found a figure to be, beside what the unit says of itself. */
    public record Verified(Verdict verdict, String by, OffsetDateTime at) {}

    /** What a paper states without saying which. */
    public record DeclaredTotal(
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            String document,
            @Nullable LocalDate documentDate,
            @Nullable String note) {}

    public boolean isOpen() {
        return id != null;
    }

    public int year() {
        return at.year();
    }

    public Cell cell(Indicator indicator) {
        return cells.get(indicator.position());
    }

    /** In the hands of those above, but for what they sent back. */
    public boolean isHandedIn() {
        return openCells != null;
    }

    public boolean takes(Indicator indicator) {
        return openCells == null || openCells.contains(indicator.position());
    }

    /**
     * A figure stands but decides nothing: no threshold is set, or parts of it are not given yet.
     */
    public boolean isUndecided(Indicator indicator) {
        var verdicts = rollup.verdicts();
        return verdicts.at(indicator.position()) == Verdict.MISSING
                && !verdicts.isToReview(indicator.position())
                && !cell(indicator).isEmpty();
    }

    /** How many applicable indicators have no figure. */
    public int empty() {
        var undecided = (int) set.indicators().stream().filter(this::isUndecided).count();
        return rollup.tally().indicatorsMissing() - undecided;
    }

    /** The unit ended before the year began. */
    public boolean isAfterItsEnd() {
        return !unit.validTo().isAfter(LocalDate.of(at.year(), 1, 1));
    }

    /** Why an officer may not write an indicator's value here, in a sentence; null: may. */
    public @Nullable String refusal(Officer officer, Indicator indicator) {
        var refusal = refusal(officer, indicator.criterion());
        return refusal == null && !takes(indicator) ? MayWrite.handedIn(indicator) : refusal;
    }

    private @Nullable String refusal(Officer officer, int criterion) {
        if (!officer.may(Permission.ENTER_VALUES)) {
            return tr("Vai trò của bạn chỉ xem, không nhập số liệu.");
        }
        if (!own) {
            return tr("Số liệu của đơn vị cũ chỉ để xem.");
        }
        if (isAfterItsEnd()) {
            return tr("Đơn vị đã kết thúc trước năm %d.", year());
        }
        if (closed) {
            return tr("Năm đánh giá %d đã khóa sổ.", year());
        }
        return officer.scope().covers(criterion)
                ? null
                : tr("Tiêu chí %d không thuộc phần việc bạn được giao.", criterion);
    }
}
