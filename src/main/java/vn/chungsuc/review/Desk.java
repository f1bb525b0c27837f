package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.EntryGate;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What every act on a review begins and ends with: the sheet and the review are held, the rules are
 * asked, the cells that still take figures are set, and it is on record.
 */
@Component
class Desk {

    private final EntryGate gate;
    private final ReviewStore store;
    private final Minutes minutes;
    private final ReviewQueries queries;
    private final CriteriaSets sets;
    private final Journal journal;
    private final Clock clock;

    Desk(
            EntryGate gate,
            ReviewStore store,
            Minutes minutes,
            ReviewQueries queries,
            CriteriaSets sets,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.minutes = minutes;
        this.queries = queries;
        this.sets = sets;
        this.journal = journal;
        this.clock = clock;
    }

    /** A review held for one act. */
    record Case(
            Officer officer,
            SheetAddress at,
            CriteriaSet set,
            EntryGate.Held held,
            ReviewStore.Kept kept,
            Review review,
            Actor actor,
            OffsetDateTime now) {

        long id() {
            return kept.id();
        }

        Review after(Act.Kind kind) {
            return review.after(Act.whole(kind), actor);
        }

        Review after(Act.Kind kind, Indicator indicator) {
            var about = new Act(kind, Set.of(indicator.position()), Set.of(indicator.criterion()));
            return review.after(about, actor);
        }

        /** What was on the screen must be what stands. */
        void requireAttempt(Indicator indicator, int seen) {
            var item = kept.items().get(indicator.position());
            if (item != null && item.attempt() != seen) {
                throw new Refused(
                        tr(
                                "Chỉ tiêu %s đã được nộp lại sau khi bạn mở trang. Xem lại số mới"
                                        + " rồi quyết định.",
                                indicator.code()));
            }
        }
    }

    /**
     * @throws NotFound outside the area, or the year is not open
     * @throws Refused the year is closed
     */
    Case open(Officer officer, SheetAddress at) {
        officer.require(Permission.READ);
        var set = sets.require(at.set());
        var held = gate.hold(officer.scope(), at);
        if (!held.own()) {
            throw new Forbidden(tr("Hồ sơ của đơn vị cũ chỉ để xem."));
        }
        if (held.closed()) {
            throw new Refused(
                    tr(
                            "Năm đánh giá %d đã khóa sổ: không nộp, không trả lại, không kết luận"
                                    + " thêm.",
                            at.year()));
        }
        var kept = store.hold(held.unit(), at.set(), at.year());
        return new Case(
                officer,
                at,
                set,
                held,
                kept,
                kept.review(set.indicatorsTotal()),
                actor(officer, held.unit()),
                OffsetDateTime.now(clock));
    }

    /** As units were called when a past year ended; of the year under way, today. */
    static LocalDate lastDay(int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return last.isAfter(today) ? today : last;
    }

    Actor actor(Officer officer, int unit) {
        var side = officer.scope().unitId() == unit ? Actor.Side.OWN : Actor.Side.ABOVE;
        return new Actor(
                officer,
                side,
                queries.level(officer.scope()),
                Procedure.RECOGNITION.turn(LocalDate.now(clock)));
    }

    void close(Case before, Review after, List<Minute> done) {
        var stands = before.review();
        if (!Objects.equals(stands.openCells(), after.openCells())) {
            gate.open(before.held().sheet(), after.openCells());
        }
        store.count(before.id(), after);
        for (var entry : done) {
            minutes.write(
                    before.id(),
                    after.attempt(),
                    before.officer().accountId(),
                    entry,
                    before.now());
            journal.record(entry(before, stands, after, entry));
        }
    }

    private static JournalEntry entry(Case before, Review stands, Review after, Minute done) {
        var at = before.at();
        var code =
                done.indicator() == null
                        ? at.set()
                        : before.set().indicator(done.indicator()).code();
        var entry =
                JournalEntry.by(
                                before.officer(),
                                "review-"
                                        + done.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                "review",
                                at.unit() + "/" + at.year() + "/" + code)
                        .in(before.held().unit())
                        .changing(
                                Map.of("stage", stands.stage().name()),
                                Map.of("stage", after.stage().name(), "attempt", after.attempt()));
        return done.words() == null ? entry : entry.noting(done.words());
    }
}
