package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens one link for each of several villages of a commune, all for the same list. */
@Service
class OpenRound {

    private final OpenRequest openRequest;
    private final RequestStore store;
    private final Units units;
    private final UnitChoices choices;
    private final Journal journal;
    private final Clock clock;

    OpenRound(
            OpenRequest openRequest,
            RequestStore store,
            Units units,
            UnitChoices choices,
            Journal journal,
            Clock clock) {
        this.openRequest = openRequest;
        this.store = store;
        this.units = units;
        this.choices = choices;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param secrets by request: the links' last parts, told this once
     */
    record Opened(long id, Map<Long, String> secrets) {}

    /**
     * @param villages what each is asked; all but unit and recipient are the same
     */
    @Transactional
    Opened handle(Officer officer, String commune, List<NewRequest> villages) {
        officer.require(Permission.ENTER_VALUES);
        var first = villages.getFirst();
        var day = choices.day(officer.scope(), first.year(), LocalDate.now(clock));
        var unit = units.requireOwn(officer.scope(), commune, day);
        var round =
                store.openRound(
                        unit.id(),
                        unit.code(),
                        first,
                        officer.accountId(),
                        OffsetDateTime.now(clock));
        var secrets = new LinkedHashMap<Long, String>();
        for (var village : villages) {
            requireBelow(officer, village.unit(), unit, day);
            var opened = openRequest.handle(officer, village);
            store.join(opened.id(), round);
            secrets.put(opened.id(), opened.secret());
        }
        journal.record(
                JournalEntry.by(officer, "round-opened", "collection-round", String.valueOf(round))
                        .in(unit.id())
                        .changing(null, Map.of("links", secrets.keySet())));
        return new Opened(round, secrets);
    }

    private void requireBelow(Officer officer, String code, Unit commune, LocalDate day) {
        var village = units.requireOwn(officer.scope(), code, day);
        if (units.ancestors(village.id(), day).stream()
                .noneMatch(above -> above.id() == commune.id())) {
            throw new Refused(tr("%s không thuộc %s.", village.fullName(), commune.fullName()));
        }
    }
}
