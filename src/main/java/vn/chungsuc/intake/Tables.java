package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.LegacyText;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An uploaded table as it would be read now: guessed at first, then as the officer says. */
@Component
class Tables {

    private static final Set<String> LEVELS = Set.of("COMMUNE", "VILLAGE");
    private static final Pattern YEAR = Pattern.compile("nam (20[0-4]\\d)\\b");
    private static final Pattern BARE_YEAR = Pattern.compile("(20[0-4]\\d)");
    private static final int HEAD = 1500;

    private final UploadQueries uploads;
    private final UploadStore store;
    private final AreaQueries area;
    private final CriteriaSets sets;
    private final Sheets sheets;
    private final Clock clock;

    Tables(
            UploadQueries uploads,
            UploadStore store,
            AreaQueries area,
            CriteriaSets sets,
            Sheets sheets,
            Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.area = area;
        this.sets = sets;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * @param judged what the units' own sheets say, by unit
     * @param leftOver criteria its columns number and the set has not
     * @param instead sets of the year, where the set chosen is not one
     */
    record Table(
            Upload upload,
            Settings settings,
            CriteriaSet set,
            List<Grid> grids,
            Grid grid,
            Headings headings,
            Map<Integer, Meaning> meanings,
            UnitNames names,
            Plan plan,
            Map<Integer, Judged> judged,
            List<Integer> leftOver,
            List<CriteriaSet> instead) {

        /** The cell says otherwise than the unit's own sheet judges. */
        boolean clashes(Plan.Row row, Plan.Column column, Plan.Cell cell) {
            var unit = row.match().unit();
            var own = unit == null ? null : judged.get(unit.id());
            var says = own == null ? null : own.of(set, column.meaning());
            return row.isTaken()
                    && says != null
                    && cell.after() != null
                    && !says.equals(cell.after());
        }

        long clashes() {
            return plan.rows().stream()
                    .mapToLong(row ->
                            row.count(plan.columns(), (column, cell) -> clashes(row, column, cell)))
                    .sum();
        }
    }

    Table open(Scope scope, int id) {
        var upload = uploads.require(scope, id, Upload.Kind.TABLE);
        return read(scope, upload, store.settings(upload), GridFile.read(uploads.bytes(scope, id)));
    }

    Table read(Scope scope, Upload upload, Settings settings, List<Grid> grids) {
        var set = sets.require(settings.set());
        var headings = headings(scope, set);
        var names = names(scope, set, settings.year());
        var grid = settings.layout().grid(grids);
        var meanings = settings.layout().meanings(headings);
        var plan =
                new PlanTable(
                                set,
                                settings.year(),
                                scope,
                                names,
                                area.standing(scope, set.id(), settings.year()),
                                unit -> dimension(scope, set, settings.year(), unit))
                        .plan(grid, settings.layout(), meanings, settings.answers());
        return new Table(
                upload,
                settings,
                set,
                grids,
                grid,
                headings,
                meanings,
                names,
                plan,
                area.judged(scope, set.id(), settings.year()),
                LeftOver.numbers(grid, settings.layout(), meanings, headings),
                instead(scope, set, settings.year()));
    }

    /** Those of the year, where the set is neither one of them nor the units' own; else none. */
    private List<CriteriaSet> instead(Scope scope, CriteriaSet set, int year) {
        return set.covers(year) || set.equals(set(scope, year))
                ? List.of()
                : options(year).stream()
                        .filter(one -> one.covers(year) && !one.isOverlay())
                        .filter(one -> one.head().level().equals(set.head().level()))
                        .toList();
    }

    private @Nullable String dimension(Scope scope, CriteriaSet set, int year, KnownUnit unit) {
        return sheets.read(scope, new SheetAddress(unit.code(), set.id(), year, unit.on()))
                .dimension();
    }

    /** What the file itself suggests; the officer may change all of it. */
    Settings guess(Scope scope, String fileName, List<Grid> grids) {
        var year = year(fileName, grids);
        var usual = set(scope, year);
        var read = layout(scope, usual, year, grids);
        var set = fitting(scope, usual, year, read, grids);
        return new Settings(
                set.id(),
                year,
                set.equals(usual) ? read : layout(scope, set, year, grids),
                Map.of(),
                fileName.replaceFirst("\\.[A-Za-z]{3,4}$", ""),
                "");
    }

    /** The year's set that has as many criteria as the table numbers; the usual where none has. */
    private CriteriaSet fitting(
            Scope scope, CriteriaSet usual, int year, Layout read, List<Grid> grids) {
        var headings = headings(scope, usual);
        var left = LeftOver.numbers(read.grid(grids), read, read.meanings(headings), headings);
        return left.isEmpty()
                ? usual
                : options(year).stream()
                        .filter(set -> set.covers(year) && !set.isOverlay())
                        .filter(set -> set.criteriaTotal() == left.getLast())
                        .min(Comparator.comparing(set -> !set.head().tier().equals("NTM")))
                        .orElse(usual);
    }

    Layout layout(Scope scope, CriteriaSet set, int year, List<Grid> grids) {
        return new GuessLayout(headings(scope, set), names(scope, set, year)).guess(grids);
    }

    /**
     * As {@link #layout}, of the sheet, the way round and, where it was said, the heading given.
     */
    Settings again(Scope scope, Settings said, boolean headingSaid, List<Grid> grids) {
        var set = sets.require(said.set());
        var guess = new GuessLayout(headings(scope, set), names(scope, set, said.year()));
        return said.laidOut(guess.again(grids, said.layout(), headingSaid));
    }

    private Headings headings(Scope scope, CriteriaSet set) {
        var plain = new Headings(set, Map.of());
        var remembered = new HashMap<String, Meaning>();
        uploads.headings(scope, set.id())
                .forEach((written, label) -> {
                    var meaning = plain.typed(label);
                    if (meaning != null) {
                        remembered.put(written, meaning);
                    }
                });
        return new Headings(set, remembered);
    }

    private UnitNames names(Scope scope, CriteriaSet set, int year) {
        return new UnitNames(area.names(scope, set.head().level(), year), uploads.units(scope));
    }

    private int year(String fileName, List<Grid> grids) {
        var head =
                grids.getFirst().repaired(LegacyText.guess(grids.getFirst().allText())).allText();
        var text =
                Fold.fold(
                        fileName
                                + " "
                                + grids.getFirst().name()
                                + " "
                                + head.substring(0, Math.min(head.length(), HEAD)));
        var said = YEAR.matcher(text);
        if (said.find()) {
            return Integer.parseInt(said.group(1));
        }
        var bare = BARE_YEAR.matcher(fileName + " " + grids.getFirst().name());
        return bare.find() ? Integer.parseInt(bare.group(1)) : LocalDate.now(clock).getYear();
    }

    private CriteriaSet set(Scope scope, int year) {
        var units = area.names(scope, "COMMUNE", year);
        if (!units.isEmpty()) {
            var unit = units.getFirst().unit();
            return sets.require(sheets.address(scope, unit.code(), year, null, unit.on()).set());
        }
        return options(year).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Sets a table of units may be about; of the year first. */
    List<CriteriaSet> options(int year) {
        return sets.all().stream()
                .filter(set -> LEVELS.contains(set.head().level()) && set.criteriaTotal() > 0)
                .sorted((one, other) -> Boolean.compare(other.covers(year), one.covers(year)))
                .toList();
    }
}
