package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody is in charge of: a criterion, an indicator of it, or a whole unit.
 *
 * @param setId null: the whole unit
 * @param validTo the first day it is no more; null: no end known
 */
public record Charge(
        int id,
        int unitId,
        String unitCode,
        String unitName,
        @Nullable String setId,
        @Nullable Integer criterion,
        @Nullable String indicator,
        Part part,
        int memberId,
        int personId,
        String fullName,
        String title,
        @Nullable String phone,
        @Nullable String standsInFor,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionIssuer) {

    /** One leads; any number work with them. */
    public enum Part {
        LEAD("phụ trách"),
        SUPPORT("phối hợp");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return tr(word);
        }
    }

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    public Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer);
    }

    /** «tiêu chí 12», «chỉ tiêu 12.1», «toàn địa bàn». */
    public String what() {
        return what(criterion, indicator);
    }

    static String what(@Nullable Integer criterion, @Nullable String indicator) {
        if (indicator != null) {
            return tr("chỉ tiêu %s", indicator);
        }
        return criterion == null ? tr("toàn địa bàn") : tr("tiêu chí %d", criterion);
    }

    boolean isOver(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }
}
