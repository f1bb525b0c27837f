package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The unit and the year a page is about; they stand in the bar and can be changed there.
 *
 * @param unitSub the units above it, «thị xã Tân Châu, tỉnh An Giang»
 * @param yearSub a word on the year, «đang mở nhập liệu», or null
 * @param path where another unit or year leads, with {@code {unit}} and {@code {year}} in it
 * @param years the years one can change to, newest first; empty shows the year without a picker
 */
public record Context(
        String unitName,
        @Nullable String unitSub,
        String unitCode,
        @Nullable Integer year,
        @Nullable String yearSub,
        String path,
        List<Integer> years) {

    public static Context of(
            String unitName, @Nullable String unitSub, String unitCode, @Nullable Integer year) {
        return new Context(unitName, unitSub, unitCode, year, null, "/don-vi/{unit}", List.of());
    }

    /**
     * The same page for another unit or year: {@code Context.of(…).at("/danh-gia/{unit}/{year}",
     * years)}.
     */
    public Context at(String path, List<Integer> years) {
        return new Context(unitName, unitSub, unitCode, year, yearSub, path, years);
    }

    public Context noting(@Nullable String yearSub) {
        return new Context(unitName, unitSub, unitCode, year, yearSub, path, years);
    }

    /** {@link #path} with the year filled in and the unit left open, for the unit picker. */
    public String unitPath() {
        return path.replace("{year}", String.valueOf(year));
    }

    public String yearPath(int other) {
        return path.replace("{unit}", unitCode).replace("{year}", String.valueOf(other));
    }
}
