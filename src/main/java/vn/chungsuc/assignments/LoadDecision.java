package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.documents.RegisterDocument;
import vn.chungsuc.documents.Registration;
import vn.chungsuc.documents.SetOutDocument;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.List;

/** A whole decision at once, up to its number: for imports and the demo. */
@Service
public class LoadDecision {

    /** A member helps a place. */
    public record Help(int unitId, Field field, int memberId, boolean lead) {}

    /** An office leads a criterion, or works along. */
    public record Office(int criterion, int bodyId, boolean lead, @Nullable String words) {}

    private final OpenDecision open;
    private final DecisionStore store;
    private final DecisionPages pages;
    private final SetOutDocument setOut;
    private final PaperPress press;
    private final FreezeDocument freeze;
    private final RegisterDocument register;

    LoadDecision(
            OpenDecision open,
            DecisionStore store,
            DecisionPages pages,
            SetOutDocument setOut,
            PaperPress press,
            FreezeDocument freeze,
            RegisterDocument register) {
        this.open = open;
        this.store = store;
        this.pages = pages;
        this.setOut = setOut;
        this.press = press;
        this.freeze = freeze;
        this.register = register;
    }

    @Transactional
    public long handle(
            Officer officer, OpenDecision.Choice choice, List<Help> helps, List<Office> offices) {
        var id = open.handle(officer, choice);
        store.add(id, helps.stream().map(LoadDecision::line).toList());
        store.add(id, offices.stream().map(LoadDecision::line).toList());
        return id;
    }

    private static Line line(Help help) {
        return new Line(
                0,
                Section.AREAS,
                help.unitId(),
                null,
                help.field(),
                null,
                null,
                help.memberId(),
                null,
                help.lead(),
                null,
                "",
                null,
                null,
                null,
                null);
    }

    private static Line line(Office office) {
        return new Line(
                0,
                Section.AGENCIES,
                null,
                null,
                null,
                office.criterion(),
                null,
                null,
                office.bodyId(),
                office.lead(),
                office.words(),
                "",
                null,
                null,
                null,
                null);
    }

    /** Frozen, signed and numbered; from that day it is in force. */
    @Transactional
    public void handle(
            Officer officer, long id, Signer signer, String recipients, int number, LocalDate day) {
        var document = pages.lay(officer.scope(), id).document();
        setOut.handle(
                officer, id, new SetOutDocument.Form(document.place(), signer.id(), recipients));
        var laid = pages.lay(officer.scope(), id);
        freeze.handle(officer, id, press.write(laid));
        register.handle(officer, id, new Registration(number, day, signer.fullName(), null, false));
    }
}
