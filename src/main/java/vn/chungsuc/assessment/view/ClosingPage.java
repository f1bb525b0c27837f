package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.units.Unit;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The years of a unit: which take figures, which are closed, by whom and why.
 *
 * @param last the year one can close at the latest
 */
public record ClosingPage(
        Unit unit,
        Context context,
        int last,
        List<Year> years,
        List<Closing> closings,
        List<Reopening> reopenings) {

    /**
     * @param missing sheets that still lack figures
     */
    public record Year(int year, int sheets, int missing) {}

    /**
     * @param place HERE, ABOVE or BELOW
     */
    public record Closing(
            String place,
            String unitCode,
            String unitName,
            int year,
            String by,
            OffsetDateTime at,
            @Nullable String reason) {}

    public record Reopening(
            int year,
            String closedBy,
            OffsetDateTime closedAt,
            String by,
            OffsetDateTime at,
            String reason) {}

    public String path(int year) {
        return "/danh-gia/khoa-so/" + unit.code() + "/" + year;
    }

    public @Nullable Closing here(int year) {
        return at("HERE", year);
    }

    public @Nullable Closing above(int year) {
        return at("ABOVE", year);
    }

    private @Nullable Closing at(String place, int year) {
        return closings.stream()
                .filter(one -> one.place().equals(place) && one.year() == year)
                .findFirst()
                .orElse(null);
    }

    public List<Closing> below() {
        return closings.stream().filter(one -> one.place().equals("BELOW")).toList();
    }

    /** What a year holds; none where nothing was entered. */
    public Year year(int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(new Year(year, 0, 0));
    }
}
