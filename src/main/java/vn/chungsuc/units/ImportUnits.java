package vn.chungsuc.units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes lists of units in: the national one of 1/7/2025, or an office's own files of its shapes.
 */
@Service
public class ImportUnits {

    public static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final UnitStore store;
    private final UnitSplices splices;
    private final LoadUnits load;
    private final Units units;
    private final Journal journal;

    ImportUnits(
            UnitStore store, UnitSplices splices, LoadUnits load, Units units, Journal journal) {
        this.store = store;
        this.splices = splices;
        this.load = load;
        this.units = units;
        this.journal = journal;
    }

    /**
     * The list that comes with the product.
     *
     * @param provinces codes of new provinces to take; empty takes all 34
     */
    @Transactional
    public ImportReport handle(String actor, Set<String> provinces) {
        return national(actor, provinces, false);
    }

    /**
     * @param dryRun tells what would change and changes nothing
     */
    @Transactional
    public ImportReport handle(String actor, Set<String> provinces, boolean dryRun) {
        return national(actor, provinces, dryRun);
    }

    private ImportReport national(String actor, Set<String> provinces, boolean dryRun) {
        var directory = new UnitDirectory(store.all());
        var findings = new ArrayList<ImportReport.Finding>();
        var list = NationalList.only(provinces);
        var listed = new ListedUnits(directory, TWO_TIERS, findings);
        list.before().forEach(listed::provinceBefore);
        list.provinces().forEach(listed::read);
        list.communes().forEach(listed::read);
        var changes = new ListedChanges(directory, TWO_TIERS, findings).read(list.changes());
        return write(
                actor,
                "danh mục 1/7/2025",
                dryRun,
                new UnitFacts(directory.added(), changes),
                List.of(),
                findings);
    }

    /**
     * @param day from which the list holds
     * @param dryRun tells what would change and changes nothing
     */
    @Transactional
    public ImportReport handle(
            String actor, String name, byte[] bytes, LocalDate day, boolean dryRun) {
        var directory = new UnitDirectory(store.all());
        var findings = new ArrayList<ImportReport.Finding>();
        var listed = new ListedUnits(directory, day, findings);
        var changes = new ArrayList<UnitRow.Change>();
        for (var row : UnitFile.read(name, bytes).rows()) {
            switch (row) {
                case UnitRow.Change change -> changes.add(change);
                case UnitRow other -> listed.read(other);
            }
        }
        var read = new ListedChanges(directory, day, findings).read(changes);
        return write(
                actor,
                name,
                dryRun,
                new UnitFacts(directory.added(), read),
                listed.dated().stream().map(dated -> splice(dated, day)).toList(),
                findings);
    }

    private ImportReport write(
            String actor,
            String source,
            boolean dryRun,
            UnitFacts facts,
            List<Splice> dated,
            List<ImportReport.Finding> findings) {
        var words = dated.stream().map(Splice::words).toList();
        var fresh = facts.changes().size() - store.known(facts.changes());
        if (dryRun) {
            return new ImportReport(true, facts.units().size(), fresh, words, findings);
        }
        var added = load.handle(actor, source, facts);
        for (var splice : dated) {
            splices.apply(splice);
            journal.record(
                    JournalEntry.by(actor, "unit-changed", "unit", splice.code())
                            .changing(null, Map.of("change", splice.words(), "source", source)));
        }
        if (!dated.isEmpty()) {
            units.refreshTree();
        }
        return new ImportReport(false, added.units(), added.changes(), words, findings);
    }

    private Splice splice(ListedUnits.Dated dated, LocalDate day) {
        var unit =
                units.find(dated.unit().key().code(), day)
                        .orElseThrow(() -> new Refused("Đơn vị không còn."));
        var parent =
                units.find(Objects.requireNonNull(dated.parent()).code(), day)
                        .orElseThrow(() -> new Refused("Không có đơn vị cấp trên."));
        return Objects.equals(unit.parentId(), parent.id())
                ? new Splice.Name(unit, dated.kind(), dated.name(), day)
                : new Splice.Parent(unit, parent, day);
    }
}
