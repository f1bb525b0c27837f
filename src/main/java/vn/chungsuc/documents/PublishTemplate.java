package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
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
import java.util.List;
import java.util.Map;

/**
 * From a day on drafts of the unit and of those below it follow the template; what applied before
 * ends there.
 */
@Service
class PublishTemplate {

    private final TemplateQueries queries;
    private final TemplateStore store;
    private final Journal journal;
    private final Clock clock;

    PublishTemplate(TemplateQueries queries, TemplateStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param to the last day; null: no end known
     * @param letStand the warnings that were ticked away
     */
    record Form(String legalBasis, LocalDate from, @Nullable LocalDate to, List<String> letStand) {}

    @Transactional
    public void handle(Officer officer, long id, Form form) {
        officer.require(Permission.MANAGE_CRITERIA);
        var template = queries.require(officer.scope(), id, LocalDate.now(clock));
        if (!template.own()) {
            throw new Forbidden();
        }
        store.lock(template.unitId());
        if (!queries.require(officer.scope(), id, LocalDate.now(clock)).isDraft()) {
            throw new Refused(tr("Bản này không còn là bản nháp. Mở lại trang để xem."));
        }
        store.publish(officer, id, form, OffsetDateTime.now(clock));
        store.close(template.kind(), template.unitId(), id, form.from().minusDays(1));
        journal.record(
                JournalEntry.by(officer, "template-published", "paper-template", String.valueOf(id))
                        .in(template.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "kind", template.kind(),
                                        "version", template.version(),
                                        "from", form.from().toString(),
                                        "to", String.valueOf(form.to()),
                                        "basis", form.legalBasis(),
                                        "letStand", form.letStand())));
    }
}
