package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Details;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.VillageSum;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the villages come to becomes the commune's figure, with who supplied it. */
@Service
class TakeVillageSum {

    private final Sheets sheets;
    private final VillageQueries queries;
    private final FigureStore store;
    private final SaveIndicatorValue save;
    private final Journal journal;

    TakeVillageSum(
            Sheets sheets,
            VillageQueries queries,
            FigureStore store,
            SaveIndicatorValue save,
            Journal journal) {
        this.sheets = sheets;
        this.queries = queries;
        this.store = store;
        this.save = save;
        this.journal = journal;
    }

    /**
     * @param seen the sum the officer looked at, in words
     * @param version the one the commune's figure was seen at
     */
    @Transactional
    void handle(Officer officer, SheetAddress at, String code, String seen, int version) {
        officer.require(Permission.ENTER_VALUES);
        var sheet = sheets.read(officer.scope(), at);
        var indicator = sheet.set().requireIndicator(code);
        var place = Place.of(sheet);
        store.lock(place.commune());
        var all = queries.figures(officer.scope(), place, code);
        var given = all.stream().filter(one -> !one.isBlank()).toList();
        var sum = VillageSum.of(indicator, given.stream().map(Standing::reading).toList());
        var reading = sum.reading();
        if (reading == null) {
            throw new Refused(tr("Chỉ tiêu %s không cộng được.", code));
        }
        if (!words(indicator, reading).equals(seen)) {
            throw new Refused(tr("Vừa có thôn đổi số; xem lại tổng rồi ghi."));
        }
        var refusal =
                Population.refusalOfSum(
                        Measure.of(indicator), reading, queries.base(officer.scope(), place));
        if (refusal != null) {
            throw new Refused(refusal);
        }
        save(officer, at, code, reading, version, given, all);
        journal.record(
                JournalEntry.by(
                                officer,
                                "villages-summed",
                                "value",
                                at.unit() + "/" + at.year() + "/" + code)
                        .in(place.commune())
                        .changing(
                                null,
                                Map.of("villages", given.stream().map(Standing::code).toList())));
    }

    /** The same in any language. */
    static String words(Indicator indicator, Reading sum) {
        return Language.inVietnamese(() -> CellText.of(indicator, sum));
    }

    private void save(
            Officer officer,
            SheetAddress at,
            String code,
            Reading sum,
            int version,
            List<Standing> given,
            List<Standing> all) {
        var source = Language.inVietnamese(() -> source(given, all));
        save.handle(
                officer,
                at,
                code,
                new Entry(
                        sum, old -> new Details(old.note(), source, old.suppliedBy(), old.asOf())),
                version);
    }

    private static String source(List<Standing> given, List<Standing> all) {
        var missing =
                all.stream()
                        .filter(Standing::isBlank)
                        .map(Standing::name)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? tr("Cộng số của cả %d thôn", all.size())
                : tr("Cộng số của %d/%d thôn, thiếu %s", given.size(), all.size(), missing);
    }
}
