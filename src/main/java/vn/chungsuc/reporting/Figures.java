package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Every figure of a report with what it was made from. Paper, screen and sources are all written
 * from one of these; freezing a report keeps it.
 *
 * @param on the day that decides names and borders: the year's last, or the unit's
 * @param own the set applies to the unit itself, so that it reports on its own sheet
 * @param comparable last year was judged by the same set
 */
record Figures(
        String unitCode,
        String unitName,
        String unitKind,
        boolean own,
        String setId,
        String setName,
        String act,
        int year,
        LocalDate asOf,
        LocalDate on,
        boolean comparable,
        List<Criterion> criteria,
        List<Band> bands,
        List<Line> units,
        List<Sum> sums,
        List<Value> values) {

    record Criterion(int number, int index, String name, int indicators) {}

    record Band(int from, int to, String label) {}

    /**
     * One unit's sheet. Without a sheet everything but its name is absent.
     *
     * @param lastMet criteria met the year before, by the same set
     */
    record Line(
            int unitId,
            String code,
            String name,
            @Nullable Long metMask,
            @Nullable Long missingMask,
            @Nullable Long carriedMask,
            @Nullable Integer criteriaMet,
            @Nullable Integer criteriaCarried,
            @Nullable Integer indicatorsMet,
            @Nullable Integer indicatorsTotal,
            @Nullable Integer indicatorsMissing,
            @Nullable Integer indicatorsCarried,
            @Nullable OffsetDateTime updatedAt,
            @Nullable String updatedBy,
            @Nullable Integer declaredCriteria,
            @Nullable Integer declaredIndicators,
            @Nullable String declaredDocument,
            @Nullable Integer lastMet) {

        boolean assessed() {
            return criteriaMet != null;
        }

        boolean met(Criterion criterion) {
            return has(metMask, criterion);
        }

        boolean missing(Criterion criterion) {
            return !assessed() || has(missingMask, criterion);
        }

        boolean carried(Criterion criterion) {
            return has(carriedMask, criterion);
        }

        private static boolean has(@Nullable Long mask, Criterion criterion) {
            return mask != null && (mask & 1L << criterion.index) != 0;
        }
    }

    /** Numerators and denominators of one indicator, summed over the units that have them. */
    record Sum(
            String code,
            String name,
            @Nullable String unit,
            BigDecimal numerator,
            BigDecimal denominator,
            List<Share> shares) {}

    record Share(String unitCode, BigDecimal numerator, BigDecimal denominator) {}

    /** One indicator of the unit's own sheet, in words. */
    record Value(
            String code,
            int criterion,
            String name,
            @Nullable String requirement,
            boolean confirmed,
            @Nullable String text,
            String verdict,
            boolean carried,
            @Nullable LocalDate asOf,
            @Nullable String suppliedBy,
            @Nullable String enteredBy,
            @Nullable OffsetDateTime enteredAt) {}

    int total() {
        return criteria.size();
    }

    long assessed() {
        return units.stream().filter(Line::assessed).count();
    }

    long ready() {
        return units.stream()
                .filter(line -> line.criteriaMet != null && line.criteriaMet == total())
                .count();
    }

    /** Units with a state of last year to compare with. */
    boolean hasLast() {
        return comparable && units.stream().anyMatch(line -> line.lastMet != null);
    }

    long readyLast() {
        return units.stream()
                .filter(line -> line.lastMet != null && line.lastMet == total())
                .count();
    }

    long inBand(Band band) {
        return units.stream()
                .filter(line -> line.criteriaMet != null && within(band, line.criteriaMet))
                .count();
    }

    long inBandLast(Band band) {
        return units.stream()
                .filter(line -> line.lastMet != null && within(band, line.lastMet))
                .count();
    }

    long met(Criterion criterion) {
        return units.stream().filter(line -> line.met(criterion)).count();
    }

    long missing(Criterion criterion) {
        return units.stream()
                .filter(line -> !line.met(criterion) && line.missing(criterion))
                .count();
    }

    long notMet(Criterion criterion) {
        return units.size() - met(criterion) - missing(criterion);
    }

    long criteriaMet() {
        return units.stream()
                .mapToLong(line -> line.criteriaMet == null ? 0 : line.criteriaMet)
                .sum();
    }

    long criteriaCarried() {
        return units.stream()
                .mapToLong(line -> line.criteriaCarried == null ? 0 : line.criteriaCarried)
                .sum();
    }

    private static boolean within(Band band, int met) {
        return met >= band.from && met <= band.to;
    }
}
