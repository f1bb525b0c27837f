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
 * @param explained null in what was frozen before reports held explanations
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
        List<Value> values,
        @Nullable List<Explained> explained) {

    record Criterion(int number, int index, String name, int indicators) {}

    record Band(int from, int to, String label) {}

    /**
     * One unit's sheet, and what papers say beside it. Without a sheet everything but its name is
     * absent. The last six are null in what was frozen before reports told apart what overviews do.
     *
     * @param lastMet criteria met the year before, by the same set
     * @param standings one letter per criterion: M met, N not met, - no figures, A not applicable;
     *     m and n as only a paper says
     * @param count criteria met: its own items', else what a paper declares; null: none is known
     * @param ready every criterion met, nothing of it merely carried; {@code lastReady} the year
     *     before
     * @param indicatorsUndecided figures that stand and decide nothing; among {@code
     *     indicatorsMissing}
     * @param setId the set or overlay its sheet is judged by
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
            @Nullable Integer lastMet,
            @Nullable String standings,
            @Nullable Integer count,
            @Nullable Boolean ready,
            @Nullable Boolean lastReady,
            @Nullable Integer indicatorsUndecided,
            @Nullable String setId) {

        /** Its own sheet has figures. */
        boolean assessed() {
            return criteriaMet != null;
        }

        /** The count it is classed by; null: none is known. */
        @Nullable Integer known() {
            return standings == null ? criteriaMet : count;
        }

        boolean isAt(Criterion criterion, char standing) {
            return standing(criterion) == standing;
        }

        char standing(Criterion criterion) {
            if (standings != null) {
                return standings.charAt(criterion.index);
            }
            if (has(metMask, criterion)) {
                return 'M';
            }
            return !assessed() || has(missingMask, criterion) ? '-' : 'N';
        }

        boolean declared(Criterion criterion) {
            return Character.isLowerCase(standing(criterion));
        }

        boolean carried(Criterion criterion) {
            return has(carriedMask, criterion);
        }

        boolean meetsAll(int total) {
            return ready == null ? criteriaMet != null && criteriaMet == total : ready;
        }

        boolean metAll(int total) {
            return lastReady == null ? lastMet != null && lastMet == total : lastReady;
        }

        /** Indicators without a figure. */
        int empty() {
            return (int)
                    (FigureParts.or0(indicatorsMissing) - FigureParts.or0(indicatorsUndecided));
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

    /** An unusual figure that still stands, and why it is right. */
    record Explained(
            String unitName,
            String code,
            String name,
            BigDecimal figure,
            String words,
            String by,
            LocalDate at) {}

    /** Units with a count of their own or a declared one. */
    long assessed() {
        return units.stream().filter(line -> line.known() != null).count();
    }

    long ready() {
        return units.stream().filter(line -> line.meetsAll(total())).count();
    }

    /** Units with a state of last year to compare with. */
    boolean hasLast() {
        return comparable && units.stream().anyMatch(line -> line.lastMet != null);
    }

    long readyLast() {
        return units.stream().filter(line -> line.metAll(total())).count();
    }

    long inBand(Band band) {
        return units.stream()
                .map(Line::known)
                .filter(met -> met != null && within(band, met))
                .count();
    }

    long inBandLast(Band band) {
        return units.stream()
                .filter(line -> line.lastMet != null && within(band, line.lastMet))
                .count();
    }

    long at(Criterion criterion, char standing) {
        return units.stream().filter(line -> line.isAt(criterion, standing)).count();
    }

    long met(Criterion criterion) {
        return at(criterion, 'M');
    }

    long missing(Criterion criterion) {
        return at(criterion, '-');
    }

    long notMet(Criterion criterion) {
        return at(criterion, 'N');
    }

    /** Met or not as only a paper says. */
    long declared(Criterion criterion) {
        return units.stream().filter(line -> line.declared(criterion)).count();
    }

    boolean hasNotApplicable() {
        return criteria.stream().anyMatch(criterion -> at(criterion, 'A') > 0);
    }

    long criteriaMet() {
        return units.stream().mapToLong(line -> FigureParts.or0(line.known())).sum();
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
