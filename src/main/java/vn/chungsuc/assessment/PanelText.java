package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.view.IndicatorPanel;
import vn.chungsuc.assessment.view.IndicatorRow;
import vn.chungsuc.assessment.view.IndicatorRow.Mode;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One indicator with its law, its details and its past. */
final class PanelText {

    private PanelText() {}

    static IndicatorPanel panel(
            Sheet sheet,
            Indicator indicator,
            IndicatorRow row,
            List<Cell> states,
            RowText past,
            @Nullable String besidePath,
            @Nullable String belowPath,
            List<String> inCharge) {
        var cell = sheet.cell(indicator);
        var criterion = sheet.set().criterion(indicator.criterion()).orElseThrow();
        var paths = new SheetPaths(sheet.at());
        var details = cell.details();
        return new IndicatorPanel(
                row,
                tr("Tiêu chí %d. %s", criterion.number(), tr(criterion.name())),
                indicator.cited(),
                remarks(sheet, indicator, row),
                indicator.sectorsOn(sheet.at().on()).stream().map(Language::tr).toList(),
                inCharge,
                others(indicator, row.mode()),
                SheetForm.parts(indicator),
                !cell.isEmpty(),
                text(details.note()),
                text(details.source()),
                text(details.suppliedBy()),
                Vi.date(details.asOf()),
                cell.isCarried() && row.editable()
                        ? paths.confirm("chi-tieu", indicator.code())
                        : null,
                changes(indicator, row, states, past),
                paths.page() + "#" + row.id(),
                besidePath,
                belowPath);
    }

    private static List<String> remarks(Sheet sheet, Indicator indicator, IndicatorRow row) {
        var remarks = new ArrayList<String>();
        if (row.requirement() == null) {
            remarks.add(
                    tr(
                            "Chưa có ngưỡng cho %s: số liệu được giữ nhưng chưa đánh giá được; có"
                                    + " thể ghi kết luận đạt hoặc chưa đạt.",
                            sheet.dimension() == null
                                    ? tr("đơn vị này")
                                    : tr(sheet.set().dimensions().nameOf(sheet.dimension()))));
        } else if (row.unconfirmed()) {
            remarks.add(tr("Mức đạt cần xác nhận với văn bản; kết quả đánh giá là tạm thời."));
        }
        if (indicator.notApplicableWhen() != null) {
            remarks.add(tr("Không áp dụng khi: %s", tr(indicator.notApplicableWhen())));
        }
        if (indicator.note() != null) {
            remarks.add(tr(indicator.note()));
        }
        if (indicator.monthDue() != null) {
            remarks.add(tr("Số liệu có vào tháng %d.", indicator.monthDue()));
        }
        if (indicator.optional()) {
            remarks.add(tr("Chỉ tiêu tự chọn: tính vào số tối thiểu của tiêu chí."));
        }
        return remarks;
    }

    private static List<Mode> others(Indicator indicator, Mode shown) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode != shown)
                .filter(mode ->
                        switch (mode) {
                            case WORD -> true;
                            case FIGURE -> indicator.unit() != null;
                            case RATIO -> indicator.isPercent();
                            case PARTS ->
                                    indicator.requirement().bySex()
                                            || !indicator.requirement().parts().isEmpty();
                        })
                .toList();
    }

    /** The newest first; each beside the value it took the place of. */
    private static List<IndicatorPanel.Change> changes(
            Indicator indicator, IndicatorRow row, List<Cell> states, RowText past) {
        var changes = new ArrayList<IndicatorPanel.Change>();
        for (int at = 0; at < states.size(); at++) {
            var before = at + 1 < states.size() ? states.get(at + 1) : null;
            var restorable =
                    at > 0 && row.editable() && !states.get(at).saysTheSameAs(states.getFirst());
            changes.add(change(indicator, states.get(at), before, restorable, past));
        }
        return changes;
    }

    private static IndicatorPanel.Change change(
            Indicator indicator,
            Cell state,
            @Nullable Cell before,
            boolean restorable,
            RowText past) {
        var details = new ArrayList<String>();
        if (state.carriedFrom() != null) {
            details.add(tr("kế thừa năm %d", state.carriedFrom()));
        }
        if (state.details().suppliedBy() != null) {
            details.add(tr("cung cấp: %s", state.details().suppliedBy()));
        }
        if (state.details().asOf() != null) {
            details.add(tr("tính đến %s", Vi.date(state.details().asOf())));
        }
        if (state.details().source() != null) {
            details.add(tr("nguồn: %s", state.details().source()));
        }
        if (state.details().note() != null) {
            details.add(state.details().note());
        }
        return new IndicatorPanel.Change(
                CellText.of(indicator, state),
                before == null ? null : CellText.of(indicator, before),
                state.verdict().word(),
                state.isCarried() ? tr("mở năm") : past.who(state),
                Vi.time(state.enteredAt()),
                String.join("; ", details),
                restorable ? (Integer) state.version() : null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
