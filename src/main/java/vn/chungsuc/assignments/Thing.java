package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be given to somebody: a place in one field, a criterion, or an indicator.
 *
 * @param unitId with a field; else null
 * @param name of the place, criterion or indicator
 * @param above what the place lies in, where that is not the unit that decides
 * @param required it may not stay without anybody
 */
public record Thing(
        @Nullable Integer unitId,
        @Nullable Field field,
        @Nullable Integer criterion,
        @Nullable String indicator,
        String name,
        @Nullable String above,
        boolean required) {

    static Thing place(
            int unit, Field field, String name, @Nullable String above, boolean required) {
        return new Thing(unit, field, null, null, name, above, required && field == Field.NTM);
    }

    /** The criteria with their indicators, in legal order. */
    static List<Thing> of(CriteriaSet set) {
        var things = new ArrayList<Thing>();
        for (var criterion : set.criteria()) {
            things.add(
                    new Thing(null, null, criterion.number(), null, criterion.name(), null, false));
            criterion
                    .indicators()
                    .forEach(one ->
                            things.add(
                                    new Thing(
                                            null,
                                            null,
                                            criterion.number(),
                                            one.code(),
                                            one.name(),
                                            null,
                                            true)));
        }
        return things;
    }

    static Optional<Thing> find(List<Thing> things, String key) {
        return things.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** In forms: «dv:17:NTM», «tc:5», «ct:12.1». */
    public String key() {
        if (unitId != null) {
            return "dv:" + unitId + ":" + field;
        }
        return indicator == null ? "tc:" + criterion : "ct:" + indicator;
    }

    /** The id of its row. */
    public String row() {
        return rowOf(key());
    }

    static String rowOf(String key) {
        return "viec-" + key.replaceAll("[^\\w]", "-");
    }

    public boolean isIndicator() {
        return indicator != null;
    }

    /** As a sentence names it. */
    public String label() {
        if (unitId != null) {
            return field == Field.OCOP ? tr("%s (OCOP)", name) : name;
        }
        return indicator != null
                ? tr("chỉ tiêu %s", indicator)
                : tr("tiêu chí %d", Objects.requireNonNull(criterion));
    }

    /** As a row shows it, in the language of the page. */
    public String title() {
        if (unitId != null) {
            return name;
        }
        return (indicator == null ? criterion : indicator) + ". " + tr(name);
    }
}
