package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.List;

/** Lays out, checks and freezes the papers whose builders stand ready. */
@Component
class SigningDesk {

    /** What is kept of such a paper. */
    record Kept(OfficialPaper paper) {}

    record Laid(Document document, OfficialPaper paper, List<Finding> findings, String home) {}

    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final List<PaperBuilder> builders;
    private final CheckPaper check;
    private final PaperPress press;
    private final FreezeDocument freeze;
    private final JsonMapper json;

    SigningDesk(
            DocumentQueries documents,
            PeopleQueries people,
            List<PaperBuilder> builders,
            CheckPaper check,
            PaperPress press,
            FreezeDocument freeze,
            JsonMapper json) {
        this.documents = documents;
        this.people = people;
        this.builders = builders;
        this.check = check;
        this.press = press;
        this.freeze = freeze;
        this.json = json;
    }

    Laid lay(Scope scope, long id) {
        var document = documents.require(scope, id);
        var builder =
                builders.stream()
                        .filter(one -> one.kind().equals(document.kind()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var home = builder.home(scope, document);
        if (document.state() != DocumentState.DRAFT) {
            var kept = json.readValue(documents.frozenContent(scope, id), Kept.class);
            return new Laid(document, kept.paper(), List.of(), home);
        }
        var paper = Language.inVietnamese(() -> write(scope, document, builder));
        var waivers = documents.waivers(scope, id);
        var findings = new ArrayList<>(lacking(document));
        findings.addAll(builder.findings(scope, document, waivers));
        findings.addAll(check.findings(paper, waivers));
        return new Laid(document, paper, findings, home);
    }

    private OfficialPaper write(Scope scope, Document document, PaperBuilder builder) {
        var body = document.bodyId();
        if (body == null) {
            throw new NotFound();
        }
        var signer = document.signerId();
        return builder.write(
                scope,
                document,
                people.body(scope, body),
                signer == null ? null : people.signer(scope, signer));
    }

    private static List<Finding> lacking(Document document) {
        var findings = new ArrayList<Finding>();
        must(findings, document.signerId() != null, "signer", tr("Chưa chọn người ký."));
        must(findings, !document.place().isBlank(), "place", tr("Chưa có địa danh."));
        must(findings, !document.recipients().isBlank(), "recipients", tr("Chưa có nơi nhận."));
        return findings;
    }

    private static void must(List<Finding> findings, boolean done, String key, String sentence) {
        if (!done) {
            findings.add(new Finding(key, sentence, "#the-thuc", false, null));
        }
    }

    void freeze(Officer officer, long id) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var laid = lay(officer.scope(), id);
        if (laid.document().state() != DocumentState.DRAFT) {
            throw new Refused(tr("Văn bản này đã chốt. Xem lại trang văn bản."));
        }
        FreezeDocument.requireNoneOpen(laid.findings());
        var name =
                "%s %d - %s"
                        .formatted(
                                laid.document().type(),
                                laid.document().year(),
                                laid.document().title());
        var written =
                press.write(
                        laid.document(),
                        fileName(name),
                        laid.paper(),
                        new Kept(laid.paper()),
                        laid.findings());
        freeze.handle(officer, id, written);
    }

    private static String fileName(String name) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|]", "-");
        return plain.substring(0, Math.min(plain.length(), 100)).strip();
    }
}
