package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a set is, apart from its criteria.
 *
 * @param level of the units it is for: COMMUNE, VILLAGE …
 * @param tier NTM, NANG_CAO, KIEU_MAU
 * @param unitKinds xã, phường …: units of other kinds stand in no denominator
 * @param validTo last day, null: no end known
 * @param declaredIndicators how many indicators the decision has, where they are not all loaded
 * @param base the set an overlay refines, with the province that issued it
 */
public record SetHead(
        String id,
        String name,
        String level,
        String tier,
        String programme,
        Set<String> unitKinds,
        int firstYear,
        int lastYear,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalAct act,
        boolean draft,
        @Nullable String note,
        @Nullable Integer declaredIndicators,
        @Nullable String base,
        @Nullable String province) {

    /**
     * @param name "Quyết định 318/QĐ-TTg"
     * @param brief "QĐ 318/QĐ-TTg"
     */
    public record LegalAct(
            String name, String brief, @Nullable LocalDate date, @Nullable String issuer) {}

    public enum State {
        DRAFT("Bản dự thảo"),
        NOT_YET("Chưa có hiệu lực"),
        IN_FORCE("Đang hiệu lực"),
        EXPIRED("Hết hiệu lực");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public State state(LocalDate today) {
        if (draft) {
            return State.DRAFT;
        }
        if (today.isBefore(validFrom)) {
            return State.NOT_YET;
        }
        return validTo != null && today.isAfter(validTo) ? State.EXPIRED : State.IN_FORCE;
    }
}
