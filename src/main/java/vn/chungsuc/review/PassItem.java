package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.EntryGate;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One indicator accepted («rà soát»), or verified with what it was found to be («thẩm tra»). */
@Service
public class PassItem {

    private final Desk desk;
    private final ReviewStore store;
    private final ReviewQueries queries;
    private final EntryGate gate;
    private final Clock clock;

    PassItem(Desk desk, ReviewStore store, ReviewQueries queries, EntryGate gate, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.queries = queries;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @param attempt the hand-in that was on the screen
     * @param verdict what verification found; null: accepted
     */
    @Transactional
    public void handle(
            Officer officer, SheetAddress at, String code, int attempt, @Nullable Verdict verdict) {
        var open = desk.open(officer, at);
        var indicator = open.set().requireIndicator(code);
        var after = open.after(Act.Kind.PASSED, indicator);
        var verifies = open.review().track() == Track.RECOGNITION;
        if (verifies != (verdict != null)) {
            throw new Refused(
                    verifies
                            ? tr("Đơn vị này xét công nhận: thẩm tra phải ghi đạt hay chưa đạt.")
                            : tr("Đơn vị này chỉ rà soát: nhận hoặc trả lại, không thẩm tra."));
        }
        open.requireAttempt(indicator, attempt);
        requireInCharge(officer, open, indicator);
        requireAnother(officer, open, indicator);
        write(open, indicator, verdict);
        desk.close(
                open,
                after,
                List.of(
                        new Minute(
                                Act.Kind.PASSED,
                                indicator.position(),
                                letter(verdict),
                                null,
                                null,
                                null)));
    }

    private void write(Desk.Case open, Indicator indicator, @Nullable Verdict verdict) {
        var by = open.officer().accountId();
        store.pass(open.id(), List.of(indicator.position()), letter(verdict), by, open.now());
        if (verdict != null) {
            gate.verify(open.held().sheet(), indicator.position(), verdict, by, open.now());
        }
    }

    private static @Nullable String letter(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : switch (verdict) {
                    case MET -> "M";
                    case NOT_MET -> "N";
                    case NOT_APPLICABLE -> "A";
                    case MISSING -> "-";
                };
    }

    /** An office that only verifies leaves to others what they are in charge of by decision. */
    private void requireInCharge(Officer officer, Desk.Case open, Indicator indicator) {
        if (officer.may(Permission.RECEIVE_REPORTS) || !officer.scope().criteria().isEmpty()) {
            return;
        }
        var lead =
                queries.lead(
                        officer.scope(), open.at().set(), indicator.code(), LocalDate.now(clock));
        lead.filter(one -> one.account() != null)
                .filter(one -> !Objects.equals(one.account(), officer.accountId()))
                .ifPresent(one -> {
                    throw new Forbidden(
                            tr("Chỉ tiêu %s do %s phụ trách.", indicator.code(), one.name()));
                });
    }

    private void requireAnother(Officer officer, Desk.Case open, Indicator indicator) {
        var writer = gate.writer(open.held().sheet(), indicator.position());
        if (open.review().track() == Track.RECOGNITION
                && Objects.equals(writer, officer.accountId())) {
            throw new Forbidden(tr("Bạn đã nhập số liệu này nên người khác phải thẩm tra nó."));
        }
    }
}
