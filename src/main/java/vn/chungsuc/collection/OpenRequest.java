package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.Secret;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Opens a one-time link for one unit, or closes one nobody used. */
@Service
class OpenRequest {

    private final RequestStore store;
    private final RequestQueries queries;
    private final CriteriaSets sets;
    private final Units units;
    private final UnitChoices choices;
    private final Journal journal;
    private final Clock clock;

    OpenRequest(
            RequestStore store,
            RequestQueries queries,
            CriteriaSets sets,
            Units units,
            UnitChoices choices,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.sets = sets;
        this.units = units;
        this.choices = choices;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param secret the link's last part, told this once
     */
    record Opened(long id, String secret) {}

    @Transactional
    Opened handle(Officer officer, NewRequest asked) {
        officer.require(Permission.ENTER_VALUES);
        var day = choices.day(officer.scope(), asked.year(), LocalDate.now(clock));
        var unit = units.requireOwn(officer.scope(), asked.unit(), day);
        var last = unit.lastDay();
        if (last != null && !unit.existsIn(asked.year())) {
            throw new Refused(RequestPages.ended(unit, last));
        }
        var set = sets.require(asked.set());
        var sheet = sheetUnit(officer, unit, set.head().level(), day);
        asked.indicators().forEach(set::requireIndicator);
        var secret = Secret.random();
        var id =
                store.open(
                        unit.id(),
                        sheet.code(),
                        asked,
                        secret,
                        officer.accountId(),
                        OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "link-opened", "collection", String.valueOf(id))
                        .in(unit.id())
                        .changing(null, asked));
        return new Opened(id, secret.text());
    }

    /** A village answers for its part of the commune's sheet. */
    private Unit sheetUnit(Officer officer, Unit unit, String level, LocalDate day) {
        if (unit.level().equals(level)) {
            return unit;
        }
        var commune =
                units.ancestors(unit.id(), day).stream()
                        .filter(above -> above.level().equals(level))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refused(
                                        tr("Bộ tiêu chí này không dùng cho %s.", unit.fullName())));
        return units.requireOwn(officer.scope(), commune.code(), day);
    }

    /** Nobody can answer by it any more. */
    @Transactional
    void handle(Officer officer, long id) {
        officer.require(Permission.ENTER_VALUES);
        var request = queries.require(officer.scope(), id);
        if (!store.close(id, officer.accountId(), OffsetDateTime.now(clock))) {
            throw new Refused(tr("Liên kết này đã có người trả lời hoặc đã đóng."));
        }
        journal.record(
                JournalEntry.by(officer, "link-closed", "collection", String.valueOf(id))
                        .in(request.unitId()));
    }
}
