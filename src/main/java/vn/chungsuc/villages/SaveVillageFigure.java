package vn.chungsuc.villages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Plausible;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.VillageSum;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One figure of one village: checked against its households and people, kept with its past. */
@Service
public class SaveVillageFigure {

    private final Sheets sheets;
    private final VillageQueries queries;
    private final FigureStore store;
    private final Journal journal;
    private final Clock clock;

    SaveVillageFigure(
            Sheets sheets,
            VillageQueries queries,
            FigureStore store,
            Journal journal,
            Clock clock) {
        this.sheets = sheets;
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param version the one the figure was read at; 0: nothing stood there
     */
    @Transactional
    public void handle(
            Officer officer,
            SheetAddress at,
            String code,
            String village,
            Reading reading,
            int version) {
        officer.require(Permission.ENTER_VALUES);
        var sheet = sheets.read(officer.scope(), at);
        var indicator = sheet.set().requireIndicator(code);
        var refusal = sheet.refusal(officer, indicator);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        var place = Place.of(sheet);
        store.lock(place.commune());
        var all = queries.figures(officer.scope(), place, code);
        var before =
                all.stream()
                        .filter(one -> one.code().equals(village))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (before.reading().equals(reading)) {
            return;
        }
        if (before.version() != version) {
            throw new Overtaken(before);
        }
        check(officer, place, indicator, all, before, reading);
        write(officer, sheet, place, indicator, before, reading);
    }

    private void check(
            Officer officer,
            Place place,
            Indicator indicator,
            List<Standing> all,
            Standing before,
            Reading reading) {
        require(Plausible.refusal(indicator, reading));
        var measure = Measure.of(indicator);
        require(Population.refusal(measure, before.name(), reading, before.base()));
        var others =
                all.stream()
                        .map(one -> one.code().equals(before.code()) ? reading : one.reading())
                        .filter(one -> one != Reading.NOTHING)
                        .toList();
        var sum = VillageSum.of(indicator, others).reading();
        if (sum != null && reading != Reading.NOTHING) {
            require(Population.refusalOfSum(measure, sum, queries.base(officer.scope(), place)));
        }
    }

    private static void require(@Nullable String refusal) {
        if (refusal != null) {
            throw new Implausible(refusal);
        }
    }

    private void write(
            Officer officer,
            Sheet sheet,
            Place place,
            Indicator indicator,
            Standing before,
            Reading reading) {
        store.write(
                before.villageId(),
                place,
                indicator.code(),
                reading,
                officer.accountId(),
                OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(
                                officer,
                                "village-figure-saved",
                                "village-figure",
                                "%s/%d/%s".formatted(before.code(), sheet.year(), indicator.code()))
                        .in(place.commune())
                        .changing(said(indicator, before.reading()), said(indicator, reading)));
    }

    private static Map<String, String> said(Indicator indicator, Reading reading) {
        return Map.of("figure", Language.inVietnamese(() -> CellText.of(indicator, reading)));
    }
}
