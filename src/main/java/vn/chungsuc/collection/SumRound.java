package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What the villages answered becomes the commune's figure: added up, with who supplied it. */
@Service
class SumRound {

    private final RoundQueries rounds;
    private final RequestStore store;
    private final Answers answers;
    private final CriteriaSets sets;
    private final SaveIndicatorValue save;
    private final Journal journal;
    private final Clock clock;

    SumRound(
            RoundQueries rounds,
            RequestStore store,
            Answers answers,
            CriteriaSets sets,
            SaveIndicatorValue save,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.store = store;
        this.answers = answers;
        this.sets = sets;
        this.save = save;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param version the one the commune's figure was seen at
     */
    record Taken(String indicator, int version) {}

    /**
     * All that were ticked or none of them.
     *
     * @param seen how many villages had answered on the page the officer looked at
     */
    @Transactional
    void handle(Officer officer, long id, List<Taken> taken, int seen) {
        officer.require(Permission.ENTER_VALUES);
        var round = rounds.require(officer.scope(), id);
        var set = sets.require(round.setId());
        var side = answers.of(officer.scope(), round, set);
        if (side.answered().size() != seen) {
            throw new Refused(tr("Vừa có thêm thôn trả lời; xem lại tổng rồi ghi."));
        }
        if (taken.isEmpty()) {
            throw new Refused(tr("Đánh dấu ít nhất một chỉ tiêu để ghi tổng."));
        }
        for (var one : taken) {
            var indicator = set.requireIndicator(one.indicator());
            var sum = side.sum(indicator).reading();
            if (sum == null || !round.indicators().contains(indicator.code())) {
                throw new Refused(tr("Chỉ tiêu %s không cộng được.", indicator.code()));
            }
            save(officer, round, indicator, sum, side, one.version());
        }
        var codes = taken.stream().map(Taken::indicator).toList();
        store.reviewRound(id, codes, officer.accountId(), OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "answers-summed", "collection-round", String.valueOf(id))
                        .in(round.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "indicators",
                                        codes,
                                        "links",
                                        side.answered().stream().map(Request::id).toList())));
    }

    private void save(
            Officer officer,
            Round round,
            Indicator indicator,
            Reading sum,
            Answers.SideBySide side,
            int version) {
        var missing = side.missing(indicator);
        var given = side.requests().stream().filter(one -> !missing.contains(one)).toList();
        save.handle(
                officer,
                round.sheet(),
                indicator.code(),
                new Entry(sum, old -> Supplied.by(old, round, given, missing)),
                version);
    }
}
