package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/**
 * A unit as it stood on a day.
 *
 * @param level NATION, PROVINCE, DISTRICT, COMMUNE or VILLAGE
 * @param kind what people call it: xã, phường, thị trấn, huyện, bản …
 * @param fullName kind and name, as a document prints it
 * @param validTo the first day it is no more; {@link LocalDate#MAX} while it stands
 */
public record Unit(
        int id,
        String code,
        String level,
        String kind,
        String name,
        String fullName,
        @Nullable Integer parentId,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Stands for «from before the programme»: the lists do not say when an older unit was made. */
    public static final LocalDate BEFORE = LocalDate.of(2000, 1, 1);

    public boolean closed() {
        return validTo.isBefore(LocalDate.MAX);
    }

    /** The last day it was one, as people write it; null while it stands. */
    public @Nullable LocalDate lastDay() {
        return closed() ? validTo.minusDays(1) : null;
    }

    /** The day it was made; null where no list says. */
    public @Nullable LocalDate firstDay() {
        return validFrom.isAfter(BEFORE) ? validFrom : null;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /**
     * Whether it existed for at least a day of that year, so that the year is its own to report.
     */
    public boolean existsIn(int year) {
        return existsBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Whether it existed for at least a day of a period, so that the period is its own to report.
     */
    public boolean existsBetween(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && validTo.isAfter(first);
    }

    /**
     * Why it reports nothing for a period, in a sentence; null when it does.
     *
     * @param period as people say it: «tháng 5 năm 2025»
     */
    public @Nullable String absence(LocalDate first, LocalDate last, String period) {
        if (existsBetween(first, last)) {
            return null;
        }
        return validFrom.isAfter(last)
                ? tr(
                        "%s thành lập ngày %s nên không có báo cáo %s.",
                        fullName, Vi.date(validFrom), period)
                : tr(
                        "%s kết thúc ngày %s nên không có báo cáo %s.",
                        fullName, Vi.date(lastDay()), period);
    }
}
