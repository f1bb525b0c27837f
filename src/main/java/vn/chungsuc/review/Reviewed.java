package vn.chungsuc.review;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

/** A sheet with its review, read for showing. */
record Reviewed(
        Sheet sheet,
        ReviewQueries.Row row,
        Map<Integer, Item> items,
        Map<ReviewQueries.Past, Cell> past,
        Review review) {

    static Review review(Sheet sheet, ReviewQueries.Row row, Map<Integer, Item> items) {
        var states =
                new ArrayList<>(Collections.nCopies(sheet.set().indicatorsTotal(), ItemState.HELD));
        items.forEach((at, item) -> states.set(at, item.state()));
        return new Review(
                row.track(),
                row.agreedAt() != null,
                row.concludedAt() != null,
                row.attempt(),
                states);
    }

    Item item(Indicator indicator) {
        return items.getOrDefault(indicator.position(), Item.HELD);
    }

    Lines.Looked looked(Indicator indicator) {
        var cell = sheet.cell(indicator);
        var item = item(indicator);
        var version = item.versionBeside(cell.version());
        var before =
                version == null || sheet.id() == null
                        ? null
                        : past.get(
                                new ReviewQueries.Past(sheet.id(), indicator.position(), version));
        return new Lines.Looked(indicator, cell, before, item);
    }
}
