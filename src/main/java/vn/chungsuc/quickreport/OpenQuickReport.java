package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.Map;

/**
 * Opens the month's report of a unit in the register; place, signer and recipients are those of the
 * report before.
 */
@Service
class OpenQuickReport {

    static final String KIND = "quick-report";

    private final DraftDocument draft;
    private final DocumentQueries documents;
    private final QuickReportQueries reports;
    private final QuickReportStore store;
    private final PeopleQueries people;
    private final Programmes programmes;

    OpenQuickReport(
            DraftDocument draft,
            DocumentQueries documents,
            QuickReportQueries reports,
            QuickReportStore store,
            PeopleQueries people,
            Programmes programmes) {
        this.draft = draft;
        this.documents = documents;
        this.reports = reports;
        this.store = store;
        this.people = people;
        this.programmes = programmes;
    }

    /** What was chosen; the caller has checked that the unit is the officer's own. */
    record Choice(
            Unit unit,
            int year,
            int month,
            String setId,
            Body body,
            LocalDate previous,
            LocalDate cutOff,
            @Nullable Obligation owed) {}

    @Transactional
    public long handle(Officer officer, Choice choice) {
        var before =
                reports.last(officer.scope(), choice.unit().id(), choice.body().id())
                        .map(id -> documents.require(officer.scope(), id))
                        .orElse(null);
        var id = draft.handle(officer, paper(officer, choice, before));
        store.add(
                new QuickReport(
                        id,
                        choice.unit().id(),
                        choice.owed() == null ? null : (Long) choice.owed().id(),
                        choice.setId(),
                        choice.year(),
                        choice.month(),
                        choice.previous(),
                        choice.cutOff()));
        return id;
    }

    /** Place, signer and recipients as the body wrote them last. */
    private NewDocument paper(Officer officer, Choice choice, @Nullable Document before) {
        var body = choice.body();
        return new NewDocument(
                choice.unit().id(),
                body.id(),
                QuickOutline.MONTHLY.type(),
                KIND,
                choice.year(),
                title(choice),
                QuickOutline.MONTHLY.type() + "-" + body.symbol(),
                before == null ? body.place() : before.place(),
                signer(officer, body, choice.cutOff(), before),
                before == null ? recipients(choice.owed()) : before.recipients());
    }

    private String title(Choice choice) {
        return QuickOutline.fill(
                QuickOutline.MONTHLY.title(),
                Map.of(
                        "month", String.valueOf(choice.month()),
                        "year", String.valueOf(choice.year()),
                        "programme", programmes.on(choice.cutOff()).shortName(),
                        "unit", QuickParts.lower(choice.unit().fullName())));
    }

    /** Who signed last, while in office; else the only one there is. */
    private @Nullable Integer signer(
            Officer officer, Body body, LocalDate on, @Nullable Document before) {
        var inOffice = people.signers(officer.scope(), body.id(), on);
        var last =
                inOffice.stream()
                        .filter(s ->
                                before != null && Integer.valueOf(s.id()).equals(before.signerId()))
                        .toList();
        if (!last.isEmpty()) {
            return last.getFirst().id();
        }
        return inOffice.size() == 1 ? (Integer) inOffice.getFirst().id() : null;
    }

    private static String recipients(@Nullable Obligation owed) {
        return owed == null
                ? "Lưu: VT"
                : QuickOutline.fill(
                                QuickOutline.MONTHLY.recipients(),
                                Map.of("receiver", owed.receiverName()))
                        .strip();
    }
}
