package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * The officer takes over what is right; each figure is saved as any other, with who supplied it.
 */
@Service
class ReviewAnswers {

    private final RequestQueries queries;
    private final RequestStore store;
    private final Sheets sheets;
    private final SaveIndicatorValue save;
    private final Journal journal;
    private final Clock clock;

    ReviewAnswers(
            RequestQueries queries,
            RequestStore store,
            Sheets sheets,
            SaveIndicatorValue save,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.sheets = sheets;
        this.save = save;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param version the one the figure on the sheet was seen at
     */
    record Taken(String indicator, Reading reading, int version) {}

    /** All that were ticked or none of them; the rest is left as not accepted. */
    @Transactional
    void handle(Officer officer, long id, List<Taken> taken) {
        officer.require(Permission.ENTER_VALUES);
        var request = queries.require(officer.scope(), id);
        if (request.round() != null) {
            throw new Refused(
                    tr("Phiếu này thuộc một đợt hỏi nhiều thôn: cộng và ghi ở trang của đợt."));
        }
        if (request.state() != Request.State.ANSWERED) {
            throw new Refused(tr("Phiếu trả lời này chưa có hoặc đã được duyệt."));
        }
        var codes = taken.stream().map(Taken::indicator).toList();
        if (!store.review(id, codes, officer.accountId(), OffsetDateTime.now(clock))) {
            throw new Refused(tr("Đồng nghiệp vừa duyệt phiếu trả lời này."));
        }
        keepReplaced(officer, request, codes);
        for (var one : taken) {
            save.handle(
                    officer,
                    request.sheet(),
                    one.indicator(),
                    new Entry(one.reading(), old -> Supplied.by(old, request)),
                    one.version());
        }
        journal.record(
                JournalEntry.by(officer, "answers-reviewed", "collection", String.valueOf(id))
                        .in(request.unitId())
                        .changing(null, Map.of("accepted", codes)));
    }

    /** The versions the figures were seen at are checked as they are saved. */
    private void keepReplaced(Officer officer, Request request, List<String> codes) {
        var sheet = sheets.read(officer.scope(), request.sheet());
        for (var code : codes) {
            var indicator = sheet.set().requireIndicator(code);
            var cell = sheet.cell(indicator);
            if (!cell.isEmpty()) {
                var text = Language.inVietnamese(() -> CellText.of(indicator, cell));
                store.replaced(request.id(), code, text);
            }
        }
    }
}
