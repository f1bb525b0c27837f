package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.TouchDraft;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Changes what a decision says while it is a draft. */
@Service
public class ChangeDecision {

    /** Nothing was changed; what is to be mended, by field. */
    static class Guarded extends RuntimeException {

        private final transient List<Fault> faults;

        Guarded(List<Fault> faults) {
            super("Guards of the assignment stand in the way");
            this.faults = faults;
        }

        List<Fault> faults() {
            return faults;
        }
    }

    sealed interface Change {}

    record Give(Giving giving) implements Change {}

    record Drop(long line) implements Change {}

    /** Back to what is in force. */
    record Restart() implements Change {}

    record Settle(@Nullable LocalDate effectiveOn, String basis, String duties) implements Change {}

    private final DecisionQueries decisions;
    private final LineQueries lines;
    private final DecisionStore store;
    private final TouchDraft touch;
    private final Clock clock;

    ChangeDecision(
            DecisionQueries decisions,
            LineQueries lines,
            DecisionStore store,
            TouchDraft touch,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.store = store;
        this.touch = touch;
        this.clock = clock;
    }

    /**
     * @throws Guarded when a guard stands in the way: all of it or none
     */
    @Transactional
    public void handle(Officer officer, long id, Change change) {
        touch.handle(officer, id, action(change), note(change));
        var decision = decisions.require(officer.scope(), id);
        var day = decision.day(LocalDate.now(clock));
        switch (change) {
            case Give(var giving) -> {
                var result = giving.over(lines.ofDecision(officer.scope(), id, day));
                if (!result.faults().isEmpty()) {
                    throw new Guarded(result.faults());
                }
                store.remove(id, result.gone().stream().map(Line::id).toList());
                store.add(id, result.added());
            }
            case Drop(var line) -> store.remove(id, List.of(line));
            case Restart() -> {
                store.removeAll(id);
                store.add(
                        id,
                        lines.inForce(
                                officer.scope(),
                                decision.unitId(),
                                decision.setId(),
                                decision.settles(),
                                day));
            }
            case Settle(var on, var basis, var duties) -> {
                if (basis.isBlank()) {
                    throw new Refused(tr("Quyết định phải có căn cứ."));
                }
                store.settle(id, on, basis, duties);
            }
        }
    }

    private static String action(Change change) {
        return switch (change) {
            case Give give -> "assignment-given";
            case Drop drop -> "assignment-dropped";
            case Restart restart -> "assignments-restarted";
            case Settle settle -> "decision-settled";
        };
    }

    /** For the history of the paper, which is Vietnamese. */
    private static String note(Change change) {
        return switch (change) {
            case Give(var giving) ->
                    "%s: %s"
                            .formatted(
                                    giving.taker().name(),
                                    String.join(
                                            ", ",
                                            giving.things().stream().map(Thing::key).toList()));
            case Drop(var line) -> String.valueOf(line);
            case Restart() -> "";
            case Settle(var on, var _, var _) -> on == null ? "" : on.toString();
        };
    }
}
