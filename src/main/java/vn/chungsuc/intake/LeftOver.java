package vn.chungsuc.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Columns that number criteria the set has not: the table is about another set. */
final class LeftOver {

    private static final int FEWEST = 3;

    private LeftOver() {}

    /** The numbers, rising; none unless they go on where the set's criteria end. */
    static List<Integer> numbers(
            Grid grid, Layout layout, Map<Integer, Meaning> meanings, Headings headings) {
        var numbers = new TreeSet<Integer>();
        for (int row = Math.max(0, layout.firstHeading()); row <= layout.lastHeading(); row++) {
            var bare = isNumbered(grid, row, meanings);
            for (int column = 0; column < grid.width(); column++) {
                if (!meanings.getOrDefault(column, Meaning.NOTHING).isMark()) {
                    numbers.add(headings.beyond(grid.at(row, column), bare));
                }
            }
        }
        return numbers.contains(headings.lastCriterion() + 1)
                ? numbers.stream().filter(number -> number > 0).toList()
                : List.of();
    }

    /** Bare numbers of the row are those of the criteria under them. */
    private static boolean isNumbered(Grid grid, int row, Map<Integer, Meaning> meanings) {
        var numbered =
                meanings.entrySet().stream()
                        .filter(one -> one.getValue().kind() == Meaning.Kind.CRITERION)
                        .filter(one ->
                                Fold.fold(grid.at(row, one.getKey()))
                                        .equals(String.valueOf(one.getValue().criterion())));
        return numbered.count() >= FEWEST;
    }
}
