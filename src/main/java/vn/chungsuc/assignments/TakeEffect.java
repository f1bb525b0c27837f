package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assignments.DecisionQueries.Former;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentRegistered;
import vn.chungsuc.documents.ReplaceDocument;
import vn.chungsuc.people.Charge;
import vn.chungsuc.people.DecideCharges;
import vn.chungsuc.people.Decision;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A decision that has its number and date: what it gives is in force from its day, what it takes
 * the place of ends the day before. With a corrected date the days follow.
 */
@Service
public class TakeEffect {

    private final DecisionQueries decisions;
    private final LineQueries lines;
    private final DecisionStore store;
    private final DecideCharges charges;
    private final ReplaceDocument replace;

    TakeEffect(
            DecisionQueries decisions,
            LineQueries lines,
            DecisionStore store,
            DecideCharges charges,
            ReplaceDocument replace) {
        this.decisions = decisions;
        this.lines = lines;
        this.store = store;
        this.charges = charges;
        this.replace = replace;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(DocumentRegistered event) {
        var document = event.document();
        if (!document.kind().equals(OpenDecision.KIND)) {
            return;
        }
        var decision = decisions.require(event.officer().scope(), document.id());
        var signed = Objects.requireNonNull(document.documentDate());
        var on = decision.effectiveOn();
        var day = on == null || on.isBefore(signed) ? signed : on;
        store.lock(decision.unitId());
        if (decision.inForceFrom() == null) {
            begin(event.officer(), document, decision, day);
        } else {
            redate(event.officer(), document, decision.inForceFrom(), day);
        }
    }

    private void begin(
            Officer officer, Document document, AssignmentDecision decision, LocalDate day) {
        var scope = officer.scope();
        var sections = decision.settles();
        var formers =
                decisions.inForce(scope, decision.unitId(), List.copyOf(sections), decision.id());
        formers.stream()
                .filter(former -> !former.validFrom().isBefore(day))
                .findFirst()
                .ifPresent(former -> refuse(former, day));
        var ids = formers.stream().map(Former::id).collect(Collectors.toSet());
        store.end(ids, sections, decision.id(), day);
        store.begin(decision.id(), day);
        replace.handle(officer, store.over(ids), document);
        var given = lines.ofDecision(scope, decision.id(), day);
        requireSeats(given, day);
        var ends = lines.charges(scope, decision.unitId(), decision.setId(), sections, day);
        var begun = charges.handle(officer, ends, gives(decision, given), day, by(document));
        store.effect(decision.id(), begun, true);
        store.effect(decision.id(), ends, false);
    }

    private static void refuse(Former former, LocalDate day) {
        throw new Refused(
                tr(
                        "Quyết định %s có hiệu lực từ %s, không trước ngày %s của quyết định này."
                                + " Kiểm tra lại ngày ký hoặc ngày hiệu lực.",
                        "%02d/%s".formatted(former.number(), former.symbol()),
                        Vi.date(former.validFrom()),
                        Vi.date(day)));
    }

    /** Those of fields people knows nothing of; it looks after its own. */
    private static void requireSeats(List<Line> given, LocalDate day) {
        var gone =
                Guards.unseated(given, day).stream()
                        .map(Line::who)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) {
            throw new Refused(
                    tr(
                            "%s không giữ chức vào ngày %s. Ghi lại chức vụ ở trang Tổ chức, hoặc"
                                    + " rút chốt để sửa quyết định.",
                            gone, Vi.date(day)));
        }
    }

    private static List<DecideCharges.Given> gives(AssignmentDecision decision, List<Line> lines) {
        var gives = new ArrayList<DecideCharges.Given>();
        for (var line : lines) {
            var member = line.memberId();
            if (member == null || line.field() == Field.OCOP) {
                continue;
            }
            var place = line.unitId();
            gives.add(
                    new DecideCharges.Given(
                            place == null ? decision.unitId() : place,
                            place == null ? decision.setId() : null,
                            line.criterion(),
                            line.indicator(),
                            line.lead() ? Charge.Part.LEAD : Charge.Part.SUPPORT,
                            member));
        }
        return gives;
    }

    private void redate(Officer officer, Document document, LocalDate was, LocalDate day) {
        var run = decisions.run(officer.scope(), document.id());
        var ended = run == null ? null : run.validTo();
        if (ended != null && !day.isBefore(ended)) {
            throw new Refused(
                    tr(
                            "Quyết định này đã được thay từ %s; ngày ký phải trước ngày ấy.",
                            Vi.date(ended)));
        }
        if (store.wouldSwallow(document.id(), day)) {
            throw new Refused(
                    tr(
                            "Ngày %s không sau ngày có hiệu lực của quyết định mà quyết định này"
                                    + " thay thế.",
                            Vi.date(day)));
        }
        charges.handle(
                officer,
                store.effects(document.id(), true),
                store.effects(document.id(), false),
                was,
                day,
                by(document));
        if (!was.equals(day)) {
            store.move(document.id(), was, day);
        }
    }

    private static Decision by(Document document) {
        return new Decision(document.fullSymbol(), document.documentDate(), document.bodyName());
    }
}
