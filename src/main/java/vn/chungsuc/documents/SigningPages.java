package vn.chungsuc.documents;

import org.springframework.stereotype.Component;

import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** Puts together what stands beside a paper on its page. */
@Component
public class SigningPages {

    private final DocumentQueries documents;
    private final PeopleQueries people;

    SigningPages(DocumentQueries documents, PeopleQueries people) {
        this.documents = documents;
        this.people = people;
    }

    public Signing of(
            Officer officer,
            PaperKind kind,
            PaperKind.Laid laid,
            List<Fault> faults,
            Map<String, String> typed) {
        var scope = officer.scope();
        var document = laid.document();
        var body = document.bodyId();
        var own = document.own();
        return new Signing(
                "/van-ban/" + document.id(),
                kind.path(document.id()),
                document,
                laid.paper(),
                laid.findings(),
                documents.standing(scope, document.id()).orElse(null),
                documents.signedCopies(scope, document.id()),
                body == null ? List.of() : people.signers(scope, body, null),
                new Signing.Rights(
                        own && officer.may(Permission.DRAFT_DOCUMENTS),
                        own && officer.may(Permission.FREEZE_DOCUMENTS),
                        own && officer.may(Permission.REGISTER_DOCUMENTS)),
                faults,
                typed);
    }
}
