package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.view.IndicatorRow.State;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** What a line says of its state, and whose figure it is. */
final class RowText {

    private final Sheet sheet;
    private final Map<Integer, String> names;
    private final Clock clock;

    RowText(Sheet sheet, Map<Integer, String> names, Clock clock) {
        this.sheet = sheet;
        this.names = names;
        this.clock = clock;
    }

    State state(Indicator indicator) {
        var cell = sheet.cell(indicator);
        if (cell.isCarried()) {
            return State.CARRIED;
        }
        if (sheet.rollup().verdicts().isToReview(indicator.position())) {
            return State.TO_REVIEW;
        }
        if (!cell.isEmpty()) {
            return State.SAVED;
        }
        return isNotYetDue(indicator) ? State.NOT_YET : State.EMPTY;
    }

    String said(Indicator indicator) {
        var cell = sheet.cell(indicator);
        return switch (state(indicator)) {
            case CARRIED ->
                    tr("Kế thừa năm %d, chưa rà soát", Objects.requireNonNull(cell.carriedFrom()));
            case TO_REVIEW -> tr("Phải rà soát lại: bộ tiêu chí hoặc mức đạt đã đổi");
            case NOT_YET ->
                    tr("Chờ số liệu tháng %d", Objects.requireNonNull(indicator.monthDue()));
            case SAVED -> saved(cell);
            default -> cell.version() > 0 ? tr("Đã xóa số liệu, %s", when(cell)) : "";
        };
    }

    /** The hour if it was today, else the day. */
    @Nullable String savedAt(Indicator indicator) {
        var entered = sheet.cell(indicator).enteredAt();
        if (state(indicator) != State.SAVED || entered == null) {
            return null;
        }
        return isToday(entered) ? Vi.time(entered).substring(0, 5) : Vi.date(Vi.day(entered));
    }

    private boolean isToday(OffsetDateTime entered) {
        return Vi.day(entered).equals(LocalDate.now(clock));
    }

    private String saved(Cell cell) {
        return tr("Đã lưu %s", when(cell)) + (cell.accountId() == null ? "" : ", " + who(cell));
    }

    String who(Cell cell) {
        return cell.accountId() == null
                ? tr("nhập từ tệp")
                : names.getOrDefault(cell.accountId(), tr("tài khoản đã xóa"));
    }

    /** The hour alone while it is still the same day. */
    String when(Cell cell) {
        var entered = cell.enteredAt();
        if (entered == null) {
            return "";
        }
        var time = Vi.time(entered);
        return isToday(entered) ? time.substring(0, 5) : time;
    }

    private boolean isNotYetDue(Indicator indicator) {
        var month = indicator.monthDue();
        return month != null && LocalDate.now(clock).isBefore(LocalDate.of(sheet.year(), month, 1));
    }
}
