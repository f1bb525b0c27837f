package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.documents.RegisterDocument;
import vn.chungsuc.documents.Registration;
import vn.chungsuc.documents.SetOutDocument;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.people.Signer;
import vn.chungsuc.plans.MovePlan.Move;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.Objects;

/** Takes a plan along its way in one go, step by step as an office would: for the demo world. */
@Component
class BringPlan {

    private final MovePlan move;
    private final FreezeDocument freeze;
    private final PaperPress press;
    private final PlanDesk desk;
    private final DocumentQueries documents;
    private final SetOutDocument setOut;
    private final WaiveFindings waive;
    private final RegisterDocument register;

    BringPlan(
            MovePlan move,
            FreezeDocument freeze,
            PaperPress press,
            PlanDesk desk,
            DocumentQueries documents,
            SetOutDocument setOut,
            WaiveFindings waive,
            RegisterDocument register) {
        this.move = move;
        this.freeze = freeze;
        this.press = press;
        this.desk = desk;
        this.documents = documents;
        this.setOut = setOut;
        this.waive = waive;
        this.register = register;
    }

    /**
     * How far it goes.
     *
     * @param signer null: it is not brought to signing
     * @param number and {@code signed} what văn thư gave it; null: it waits for them
     */
    record Way(
            PlanState until,
            @Nullable Signer signer,
            @Nullable Integer number,
            @Nullable LocalDate signed) {}

    /**
     * @param leader approves it
     */
    void handle(Officer officer, Officer leader, long id, Way way) {
        if (way.until == PlanState.DRAFT) {
            return;
        }
        move.handle(officer, id, Move.SUBMIT, null);
        if (way.until == PlanState.SUBMITTED) {
            return;
        }
        move.handle(leader, id, Move.APPROVE, null);
        if (way.until == PlanState.APPROVED || way.signer == null) {
            return;
        }
        lay(officer, id, way.signer);
        register(officer, id, way, way.signer);
        move.handle(officer, id, Move.RUN, null);
    }

    /** Chooses who signs, answers for what is left open and brings it to signing. */
    void lay(Officer officer, long id, Signer signer) {
        var document = documents.requireOwn(officer.scope(), id);
        setOut.handle(
                officer,
                id,
                new SetOutDocument.Form(document.place(), signer.id(), document.recipients()));
        var open =
                desk.lay(officer.scope(), id).findings().stream()
                        .filter(one -> one.open() && one.waivable())
                        .map(one -> one.key())
                        .toList();
        if (!open.isEmpty()) {
            waive.handle(officer, id, open, "Để trống trong bản trình diễn");
        }
        freeze.handle(officer, id, press.write(desk.lay(officer.scope(), id).toFreeze()));
    }

    private void register(Officer officer, long id, Way way, Signer signer) {
        register.handle(
                officer,
                id,
                new Registration(
                        Objects.requireNonNull(way.number),
                        Objects.requireNonNull(way.signed),
                        signer.fullName(),
                        null,
                        true));
    }
}
