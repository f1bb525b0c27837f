package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Details;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.Map;

/** The sums an officer ticked become the new unit's figures, marked as what they are. */
@Service
class TakeSums {

    private final OldFigures figures;
    private final SaveIndicatorValue save;
    private final Journal journal;

    TakeSums(OldFigures figures, SaveIndicatorValue save, Journal journal) {
        this.figures = figures;
        this.save = save;
        this.journal = journal;
    }

    /**
     * @param version the new unit's figure was seen at
     * @param seen the sum as it was shown
     */
    record Taken(String indicator, int version, String seen) {}

    @Transactional
    void handle(Officer officer, SheetAddress at, List<Taken> taken) {
        officer.require(Permission.ENTER_VALUES);
        if (taken.isEmpty()) {
            throw new Refused(tr("Đánh dấu ít nhất một chỉ tiêu để nhận số cộng."));
        }
        var beside = figures.of(officer.scope(), at);
        for (var one : taken) {
            var indicator = beside.sheet().set().requireIndicator(one.indicator());
            var sum = beside.sum(indicator).reading();
            if (sum == null || !CellText.of(indicator, sum).equals(one.seen())) {
                throw new Refused(
                        tr(
                                "Số liệu của đơn vị cũ ở chỉ tiêu %s vừa thay đổi; xem lại rồi"
                                        + " nhận.",
                                indicator.code()));
            }
            var marked = Language.inVietnamese(() -> FirstFigure.details(beside, indicator));
            save.handle(
                    officer,
                    at,
                    indicator.code(),
                    new Entry(
                            sum,
                            old ->
                                    new Details(
                                            old.note(),
                                            marked.source(),
                                            marked.suppliedBy(),
                                            marked.asOf())),
                    one.version());
        }
        journal.record(
                JournalEntry.by(
                                officer,
                                "old-units-summed",
                                "sheet",
                                at.unit() + "/" + at.year() + "/" + at.set())
                        .in(beside.sheet().unit().id())
                        .changing(
                                null,
                                Map.of(
                                        "indicators", taken.stream().map(Taken::indicator).toList(),
                                        "units",
                                                beside.olds().stream()
                                                        .map(old -> old.unit().code())
                                                        .toList())));
    }
}
