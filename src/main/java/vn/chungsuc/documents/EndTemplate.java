package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Takes a template back: from today drafts follow what is published above the unit, else what comes
 * with the product. A draft is thrown away.
 */
@Service
class EndTemplate {

    private final TemplateQueries queries;
    private final TemplateStore store;
    private final Journal journal;
    private final Clock clock;

    EndTemplate(TemplateQueries queries, TemplateStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id) {
        officer.require(Permission.MANAGE_CRITERIA);
        var today = LocalDate.now(clock);
        var template = queries.require(officer.scope(), id, today);
        if (!template.own()) {
            throw new Forbidden();
        }
        store.lock(template.unitId());
        var now = queries.require(officer.scope(), id, today);
        if (!now.isDraft() && !now.isOpen(today)) {
            throw new Refused(tr("Bản này đã thôi áp dụng. Mở lại trang để xem."));
        }
        store.end(
                officer, id, now.isDraft() ? null : today.minusDays(1), OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                now.isDraft() ? "template-discarded" : "template-ended",
                                "paper-template",
                                String.valueOf(id))
                        .in(template.unitId())
                        .noting("%s %d".formatted(template.kind(), template.version())));
    }
}
