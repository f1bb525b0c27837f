package vn.chungsuc.reporting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;

/** Opens the yearly report of a unit in the register. */
@Service
class OpenReport {

    static final String KIND = "annual-report";

    private final DraftDocument draft;
    private final ReportStore store;

    OpenReport(DraftDocument draft, ReportStore store) {
        this.draft = draft;
        this.store = store;
    }

    /** What was chosen; the caller has checked that the unit is the officer's own. */
    record Choice(Unit unit, int year, String setId, Body body, LocalDate asOf, String title) {}

    @Transactional
    public long handle(Officer officer, Choice choice) {
        var outline = Outline.ANNUAL;
        var id =
                draft.handle(
                        officer,
                        new NewDocument(
                                choice.unit().id(),
                                choice.body().id(),
                                outline.type(),
                                KIND,
                                choice.year(),
                                choice.title(),
                                outline.type() + "-" + choice.body().symbol(),
                                choice.body().place(),
                                null,
                                outline.recipients().strip()));
        store.add(new Report(id, choice.setId(), choice.asOf()));
        return id;
    }
}
