package vn.chungsuc.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.EntryGate;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.List;

/** One indicator goes back to the unit, with a reason and the day an answer is due. */
@Service
public class ReturnItem {

    private final Desk desk;
    private final ReviewStore store;
    private final EntryGate gate;

    ReturnItem(Desk desk, ReviewStore store, EntryGate gate) {
        this.desk = desk;
        this.store = store;
        this.gate = gate;
    }

    /**
     * @param attempt the hand-in that was on the screen
     */
    @Transactional
    public void handle(
            Officer officer,
            SheetAddress at,
            String code,
            int attempt,
            String reason,
            LocalDate answerBy) {
        var open = desk.open(officer, at);
        var indicator = open.set().requireIndicator(code);
        var after = open.after(Act.Kind.RETURNED, indicator);
        open.requireAttempt(indicator, attempt);
        store.giveBack(
                open.id(), indicator.position(), officer.accountId(), reason, answerBy, open.now());
        gate.verify(open.held().sheet(), indicator.position(), null, null, null);
        desk.close(
                open,
                after,
                List.of(
                        new Minute(
                                Act.Kind.RETURNED,
                                indicator.position(),
                                null,
                                reason,
                                answerBy,
                                null)));
    }
}
