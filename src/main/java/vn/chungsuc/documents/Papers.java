package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Optional;

/** Which {@link PaperKind} writes a paper; freezes what it lays. */
@Component
public class Papers {

    private final List<PaperKind> kinds;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final PaperPress press;
    private final FreezeDocument freeze;

    Papers(
            List<PaperKind> kinds,
            DocumentQueries documents,
            PeopleQueries people,
            PaperPress press,
            FreezeDocument freeze) {
        this.kinds = kinds;
        this.documents = documents;
        this.people = people;
        this.press = press;
        this.freeze = freeze;
    }

    /** Before anything of a form is looked at. */
    PaperKind own(Officer officer, long id) {
        return of(documents.requireOwn(officer.scope(), id));
    }

    private PaperKind of(Document document) {
        return find(document.kind()).orElseThrow(NotFound::new);
    }

    private Optional<PaperKind> find(String kind) {
        return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /**
     * The paper's own page; empty: no module shows it.
     *
     * @param kind as the register names it
     */
    public Optional<String> path(String kind, long id) {
        return find(kind).map(one -> one.path(id));
    }

    List<Signer> signers(Scope scope, long id) {
        var body = documents.require(scope, id).bodyId();
        return body == null ? List.of() : people.signers(scope, body, null);
    }

    /**
     * @throws NotFound once it is frozen
     */
    PaperKind.Laid draft(Scope scope, long id) {
        var laid = of(documents.require(scope, id)).lay(scope, id);
        if (laid.document().state() != DocumentState.DRAFT) {
            throw new NotFound();
        }
        return laid;
    }

    void freeze(Officer officer, PaperKind kind, long id) {
        var laid = kind.lay(officer.scope(), id);
        if (laid.document().state() != DocumentState.DRAFT) {
            throw new Refused(tr("Văn bản này đã chốt. Xem lại trang của nó."));
        }
        freeze.handle(officer, id, press.write(laid));
    }
}
