package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.Files;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.Map;

/** «Chốt để trình ký»: figures, text and both files are kept as they are, number and date blank. */
@Service
public class FreezeDocument {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Files files;
    private final Journal journal;
    private final JsonMapper json;

    FreezeDocument(
            DocumentQueries queries,
            DocumentStore store,
            Files files,
            Journal journal,
            JsonMapper json) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.json = json;
    }

    /**
     * @param written the files made from the version of the draft they name; made before, so that
     *     no lock waits for them
     */
    @Transactional
    public void handle(Officer officer, long id, WrittenPaper written) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var document = queries.requireOwn(officer.scope(), id);
        if (store.lock(id) != written.version() || document.state() != DocumentState.DRAFT) {
            throw new Refused(
                    tr("Văn bản vừa có người sửa hoặc chốt. Xem lại bản mới rồi hãy chốt."));
        }
        requireNoneOpen(written.findings());
        var docx = keep(officer, document, written.docx());
        var pdf = keep(officer, document, written.pdf());
        var content = json.writeValueAsString(written.content());
        store.freeze(officer, id, content, docx, pdf, written.at());
        store.state(officer, id, DocumentState.AWAITING_SIGNATURE, written.at());
        journal.record(
                JournalEntry.by(officer, "document-frozen", "document", String.valueOf(id))
                        .in(document.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "docx",
                                        files.require(docx).sha256(),
                                        "pdf",
                                        files.require(pdf).sha256())));
    }

    /**
     * @throws Refused naming everything that is missing
     */
    static void requireNoneOpen(List<Finding> findings) {
        var open = findings.stream().filter(Finding::open).map(Finding::sentence).toList();
        if (!open.isEmpty()) {
            throw new Refused(tr("Chưa chốt được: %s", String.join(" ", open)));
        }
    }

    private long keep(Officer officer, Document document, Arrival file) {
        return files.store(document.unitId(), officer.accountId(), file).id();
    }
}
