package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.analysis.ExplanationStore.Place;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Says why an unusual figure is right all the same, or takes that back. */
@Service
class ExplainFigure {

    private final Sheets sheets;
    private final ExplanationStore store;
    private final Journal journal;
    private final Clock clock;

    ExplainFigure(Sheets sheets, ExplanationStore store, Journal journal, Clock clock) {
        this.sheets = sheets;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param words null: taken back
     * @throws NotFound outside the area, or a unit one came from
     * @throws Refused there is no figure any more
     */
    @Transactional
    public void handle(
            Officer officer,
            SheetAddress at,
            String indicatorCode,
            String part,
            @Nullable String words) {
        officer.require(Permission.ENTER_VALUES);
        var sheet = sheets.read(officer.scope(), at);
        if (!sheet.own()) {
            throw new NotFound();
        }
        var indicator = sheet.set().requireIndicator(indicatorCode);
        if (!officer.scope().covers(indicator.criterion())) {
            throw new Forbidden();
        }
        var figure = Figure.of(indicator, sheet.cell(indicator).reading()).get(part);
        if (figure == null) {
            throw new Refused(
                    tr(
                            "%s: ô %s không còn số để giải thích.",
                            sheet.unit().fullName(), indicatorCode));
        }
        var place =
                new Place(
                        sheet.unit().id(), at.year(), sheet.set().id(), indicator.position(), part);
        var before = store.words(place).orElse(null);
        store.add(place, figure.value(), words, officer.accountId(), OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                words == null ? "explanation-withdrawn" : "figure-explained",
                                "value",
                                at.unit() + "/" + at.year() + "/" + indicatorCode)
                        .in(sheet.unit().id())
                        .changing(said(before), said(words)));
    }

    private static @Nullable Map<String, Object> said(@Nullable String words) {
        if (words == null) {
            return null;
        }
        var said = new HashMap<String, Object>();
        said.put("explanation", words);
        return said;
    }
}
