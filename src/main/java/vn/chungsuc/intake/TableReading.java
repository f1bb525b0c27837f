package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.intake.view.TablePage;
import vn.chungsuc.intake.view.TablePage.Choice;
import vn.chungsuc.shared.LegacyText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a table is read, column by column, for the officer to correct. */
final class TableReading {

    private static final int EXAMPLES = 3;

    private TableReading() {}

    static TablePage.Reading reading(Tables.Table table, List<CriteriaSet> options) {
        var settings = table.settings();
        var layout = settings.layout();
        var columns = columns(table);
        var sheets = new ArrayList<Choice>();
        for (int i = 0; i < table.grids().size(); i++) {
            sheets.add(
                    new Choice(
                            String.valueOf(i), table.grids().get(i).name(), i == layout.sheet()));
        }
        return new TablePage.Reading(
                options.stream()
                        .map(set ->
                                new Choice(
                                        set.id(), tr(set.name()), set.id().equals(settings.set())))
                        .toList(),
                settings.year(),
                sheets,
                layout.turned(),
                layout.firstHeading() + 1,
                layout.lastHeading() + 1,
                Arrays.stream(LegacyText.values())
                        .map(one -> new Choice(one.name(), one.label(), one == layout.typed()))
                        .toList(),
                layout.counts(),
                layout.blankIsNot(),
                columns,
                table.headings().labels(),
                (int) columns.stream().filter(one -> one.meaning().isEmpty()).count(),
                Layout.unitColumn(table.meanings()) >= 0);
    }

    private static List<TablePage.Column> columns(Tables.Table table) {
        var grid = table.grid();
        var layout = table.settings().layout();
        var columns = new ArrayList<TablePage.Column>();
        for (int at = 0; at < grid.width(); at++) {
            columns.add(
                    new TablePage.Column(
                            at,
                            layout.turned() ? tr("dòng %d", at + 1) : Grid.letters(at),
                            heading(grid, layout, at),
                            example(grid, layout, at),
                            table.meanings().getOrDefault(at, Meaning.NOTHING).label(),
                            grid.hidden().contains(at)));
        }
        return columns;
    }

    private static String heading(Grid grid, Layout layout, int at) {
        var words = new ArrayList<String>();
        for (int row = layout.firstHeading(); row <= layout.lastHeading(); row++) {
            var word = grid.at(row, at);
            if (!word.isBlank() && !words.contains(word)) {
                words.add(word);
            }
        }
        return String.join(" › ", words);
    }

    private static String example(Grid grid, Layout layout, int at) {
        var examples = new ArrayList<String>();
        for (int row = layout.lastHeading() + 1;
                row < grid.height() && examples.size() < EXAMPLES;
                row++) {
            if (!grid.at(row, at).isBlank()) {
                examples.add(grid.at(row, at));
            }
        }
        return String.join(" · ", examples);
    }
}
