package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.LegacyText;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds heading rows, the column of names and what the other columns say. */
final class GuessLayout {

    private static final int LOOKED_AT = 40;
    private static final int FEWEST = 3;

    private final Headings headings;
    private final UnitNames units;

    GuessLayout(Headings headings, UnitNames units) {
        this.headings = headings;
        this.units = units;
    }

    /** The sheet and the way round in which most columns can be read. */
    Layout guess(List<Grid> grids) {
        Layout best = null;
        int most = -1;
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            var typed = LegacyText.guess(grids.get(sheet).allText());
            var grid = grids.get(sheet).repaired(typed);
            for (var turned : List.of(false, true)) {
                var layout = layout(sheet, turned ? grid.turned() : grid, turned, typed);
                var score = score(layout) - (turned ? 1 : 0);
                if (score > most) {
                    most = score;
                    best = layout;
                }
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private int score(Layout layout) {
        var meanings = layout.meanings(headings);
        var speaking = (int) meanings.values().stream().filter(Meaning::speaks).count();
        return speaking + (Layout.unitColumn(meanings) >= 0 ? FEWEST : 0);
    }

    /** The columns again, where the officer has said which sheet, way round and heading. */
    Layout again(List<Grid> grids, Layout said, boolean headingSaid) {
        var grid = said.grid(grids);
        var layout =
                headingSaid
                        ? layout(
                                said.sheet(),
                                grid,
                                said.turned(),
                                said.typed(),
                                new Rows(
                                        Math.clamp(said.firstHeading(), 0, grid.height()),
                                        Math.clamp(said.lastHeading(), 0, grid.height())),
                                true)
                        : layout(said.sheet(), grid, said.turned(), said.typed());
        return new Layout(
                layout.sheet(),
                layout.turned(),
                layout.firstHeading(),
                layout.lastHeading(),
                layout.typed(),
                said.countsSaid() == null ? layout.counts() : said.countsSaid(),
                said.countsSaid(),
                said.blankIsNot(),
                layout.columns());
    }

    private Layout layout(int sheet, Grid grid, boolean turned, LegacyText typed) {
        var best = bestRow(grid);
        var rows = best < 0 ? numberRow(grid) : block(grid, best);
        return layout(sheet, grid, turned, typed, rows, best < 0);
    }

    private Layout layout(
            int sheet, Grid grid, boolean turned, LegacyText typed, Rows rows, boolean numbers) {
        var meanings = meanings(grid, rows, numbers);
        nameColumn(grid, rows.last(), meanings);
        var labels = new TreeMap<Integer, String>();
        meanings.forEach((column, meaning) -> labels.put(column, meaning.label()));
        var counts = counts(grid, rows.last(), meanings);
        return new Layout(
                sheet, turned, rows.first(), rows.last(), typed, counts, null, false, labels);
    }

    private record Rows(int first, int last) {}

    /** The row whose words say most; -1: none says enough. */
    private int bestRow(Grid grid) {
        int best = -1;
        int most = 1;
        for (int row = 0; row < Math.min(grid.height(), LOOKED_AT); row++) {
            var said = said(grid, row);
            if (said > most) {
                most = said;
                best = row;
            }
        }
        return best;
    }

    /** Different things said; a merged title says one thing however wide it is. */
    private int said(Grid grid, int row) {
        var said = new HashSet<Meaning>();
        for (int column = 0; column < grid.width(); column++) {
            var meaning = headings.read(grid.at(row, column));
            if (meaning != null) {
                said.add(meaning);
            }
        }
        return said.size();
    }

    private Rows block(Grid grid, int best) {
        int first = best;
        while (first > 0 && said(grid, first - 1) > 0) {
            first--;
        }
        int last = best;
        while (last + 1 < grid.height() && isHeading(grid, last + 1)) {
            last++;
        }
        return new Rows(first, last);
    }

    private boolean isHeading(Grid grid, int row) {
        int plain = 0;
        for (int column = 0; column < grid.width(); column++) {
            var text = grid.at(row, column);
            plain += Headings.saysMet(text) || Headings.saysNotMet(text) ? 1 : 0;
        }
        return said(grid, row) >= 2
                || plain >= 2 && units.exact(grid.rows().get(row)) == null
                || isIndex(grid, row);
    }

    /** The «1, 2, 3 …» printed under a heading: every cell counts the columns. */
    private static boolean isIndex(Grid grid, int row) {
        int numbers = 0;
        int before = 0;
        for (int column = 0; column < grid.width(); column++) {
            var text = Fold.fold(grid.at(row, column));
            if (text.isEmpty() || text.length() == 1 && Character.isLetter(text.charAt(0))) {
                continue;
            }
            if (!text.matches("\\d{1,2}") || Integer.parseInt(text) != before + 1 && before > 0) {
                return false;
            }
            before = Integer.parseInt(text);
            numbers++;
        }
        return numbers > FEWEST;
    }

    /** Bare numbers 1, 2, 3 … as headings, where no words say anything. */
    private Rows numberRow(Grid grid) {
        int best = 0;
        int most = 0;
        for (int row = 0; row < Math.min(grid.height(), LOOKED_AT); row++) {
            int rising = 0;
            int before = 0;
            for (int column = 0; column < grid.width(); column++) {
                var meaning = headings.numbered(grid.at(row, column), false);
                if (meaning != null && meaning.criterion() > before) {
                    before = meaning.criterion();
                    rising++;
                }
            }
            if (rising > most) {
                most = rising;
                best = row;
            }
        }
        return new Rows(best, best);
    }

    private Map<Integer, Meaning> meanings(Grid grid, Rows rows, boolean numbers) {
        var besideCodes = hasCodes(grid, rows);
        var taken = new HashSet<Meaning>();
        var meanings = new HashMap<Integer, Meaning>();
        for (int column = 0; column < grid.width(); column++) {
            var meaning = meaning(grid, rows, column, numbers || besideCodes, besideCodes);
            meanings.put(column, meaning != null && taken.add(meaning) ? meaning : Meaning.NOTHING);
        }
        return meanings;
    }

    private boolean hasCodes(Grid grid, Rows rows) {
        for (int row = rows.first(); row <= rows.last(); row++) {
            int codes = 0;
            for (int column = 0; column < grid.width(); column++) {
                var meaning = headings.read(grid.at(row, column));
                codes += meaning != null && meaning.kind() == Meaning.Kind.INDICATOR ? 1 : 0;
            }
            if (codes >= 2) {
                return true;
            }
        }
        return false;
    }

    /** The lowest heading that says something. */
    private @Nullable Meaning meaning(
            Grid grid, Rows rows, int column, boolean numbers, boolean besideCodes) {
        var inverted = false;
        for (int row = rows.last(); row >= rows.first(); row--) {
            var text = grid.at(row, column);
            inverted |= Headings.saysNotMet(text);
            var meaning = headings.read(text);
            if (meaning == null && numbers && !isIndex(grid, row)) {
                meaning = headings.numbered(text, besideCodes);
            }
            if (meaning != null) {
                return inverted && meaning.isMark() ? meaning.turned() : meaning;
            }
        }
        return null;
    }

    /** The column in which most cells name a unit of the area. */
    private void nameColumn(Grid grid, int lastHeading, Map<Integer, Meaning> meanings) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < grid.width(); column++) {
            int named = 0;
            for (int row = lastHeading + 1; row < grid.height(); row++) {
                named += units.isName(grid.at(row, column)) ? 1 : 0;
            }
            if (named > most) {
                most = named;
                best = column;
            }
        }
        if (best >= 0) {
            meanings.replaceAll((_, meaning) ->
                    meaning.kind() == Meaning.Kind.UNIT ? Meaning.NOTHING : meaning);
            meanings.put(best, Meaning.UNIT);
        }
    }

    /** A number above 1, or «3/4», under a criterion of some unit, not of a sum: it counts. */
    private boolean counts(Grid grid, int lastHeading, Map<Integer, Meaning> meanings) {
        var names = Layout.unitColumn(meanings);
        for (int row = lastHeading + 1; row < grid.height(); row++) {
            if (names >= 0 && !isUnit(grid.at(row, names))) {
                continue;
            }
            for (int column = 0; column < grid.width(); column++) {
                var meaning = meanings.getOrDefault(column, Meaning.NOTHING);
                if (meaning.kind() == Meaning.Kind.CRITERION
                        && isCount(grid.at(row, column).strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnit(String written) {
        return !PlanTable.isSum(written) && units.match(written).unit() != null;
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,2}\\s*/\\s*\\d{1,2}")
                || text.matches("\\d{1,2}") && new BigDecimal(text).compareTo(BigDecimal.ONE) > 0;
    }
}
