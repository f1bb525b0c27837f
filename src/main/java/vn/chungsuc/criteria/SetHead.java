package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

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
            String name, String brief, @Nullable LocalDate date, @Nullable String issuer) {

        /** Its name, day and issuer, as a page says them. */
        public String said() {
            var text = tr(name);
            if (date != null) {
                var month = date.getMonthValue() < 3 ? "%02d" : "%d";
                text +=
                        " "
                                + tr(
                                        "ngày %02d tháng %s năm %d",
                                        date.getDayOfMonth(),
                                        month.formatted(date.getMonthValue()),
                                        date.getYear());
            }
            return issuer == null ? text : text + ", " + tr(issuer);
        }
    }

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
            return tr(word);
        }
    }

    /** The kinds of unit it is for, as a page says them. */
    public String kindsSaid() {
        return unitKinds.stream().map(Language::tr).collect(Collectors.joining(", "));
    }

    /** The days it is in force, as a page says them. */
    public String forceSaid() {
        return validTo == null
                ? tr("từ %s", Vi.date(validFrom))
                : tr("từ %s đến %s", Vi.date(validFrom), Vi.date(validTo));
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
