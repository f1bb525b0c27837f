package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * A petition's way: whoever it lies with receives it, answers it or passes it up; whoever raised it
 * withdraws it, or sends it again when the answer will not do.
 */
@Service
public class MovePetition {

    /**
     * @param words the answer, or why
     * @param to where it is passed; null: not passed
     */
    public record Move(
            @Nullable String words,
            LocalDate day,
            @Nullable LocalDate due,
            @Nullable Addressee to) {}

    private final PetitionQueries queries;
    private final PetitionStore store;
    private final Journal journal;
    private final Clock clock;

    MovePetition(PetitionQueries queries, PetitionStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, Turn.Kind kind, Move move) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var petition = queries.require(officer.scope(), id, LocalDate.now(clock));
        requireMay(petition, kind);
        var now = OffsetDateTime.now(clock);
        switch (kind) {
            case RECEIVED -> store.received(officer, id, move.due(), now);
            case ANSWERED ->
                    store.answered(
                            officer, id, Objects.requireNonNull(move.words()), move.day(), now);
            case PASSED ->
                    store.passed(
                            officer,
                            id,
                            Objects.requireNonNull(move.to()),
                            move.day(),
                            move.due(),
                            now);
            case REOPENED -> store.turned(officer, id, PetitionState.SENT, now);
            case WITHDRAWN -> store.turned(officer, id, PetitionState.WITHDRAWN, now);
            case RAISED -> throw new IllegalArgumentException("It is raised once");
        }
        var to = move.to();
        store.turn(officer, id, kind, move, to == null ? null : to.name(), now);
        journal.record(
                JournalEntry.by(officer, action(kind), "petition", String.valueOf(id))
                        .in(petition.unitId())
                        .changing(null, move));
    }

    private static String action(Turn.Kind kind) {
        return "petition-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static void requireMay(Petition petition, Turn.Kind kind) {
        var raisers = kind == Turn.Kind.REOPENED || kind == Turn.Kind.WITHDRAWN;
        if (raisers ? !petition.own() : !petition.here()) {
            throw new Forbidden();
        }
        if (!fits(petition.state(), kind)) {
            throw new Refused(
                    tr(
                            "Kiến nghị đang ở trạng thái «%s»; xem lại trang.",
                            petition.state().label()));
        }
    }

    static boolean fits(PetitionState state, Turn.Kind kind) {
        return switch (kind) {
            case RECEIVED -> state == PetitionState.SENT;
            case REOPENED -> state == PetitionState.ANSWERED;
            case RAISED -> false;
            default -> state.isOpen();
        };
    }
}
