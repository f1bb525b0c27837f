package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A petition as the API tells it; {@link Petition} says what the parts mean.
 *
 * @param body it lies with; null: outside the product
 * @param here it lies with the unit of the token
 */
record PetitionJson(
        long id,
        String unit,
        String unitName,
        RaisedBy raisedBy,
        @Nullable String raiser,
        Category category,
        String title,
        @Nullable String detail,
        @Nullable String event,
        @Nullable LocalDate eventFrom,
        @Nullable LocalDate eventTo,
        @Nullable String set,
        List<Integer> criteria,
        LocalDate day,
        @Nullable LocalDate due,
        @Nullable String paper,
        PetitionState state,
        @Nullable Integer body,
        String at,
        LocalDate since,
        boolean here,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        boolean late,
        int version) {

    static PetitionJson of(Petition one) {
        return new PetitionJson(
                one.id(),
                one.unitCode(),
                one.unitName(),
                one.raisedBy(),
                one.raiser(),
                one.category(),
                one.title(),
                one.detail(),
                one.event(),
                one.eventFrom(),
                one.eventTo(),
                one.setId(),
                numbers(one.criteria()),
                one.day(),
                one.due(),
                one.paper(),
                one.state(),
                one.atBodyId(),
                one.atName(),
                one.since(),
                one.here(),
                one.answer(),
                one.answeredOn(),
                one.late(),
                one.version());
    }

    private static List<Integer> numbers(@Nullable String criteria) {
        return criteria == null
                ? List.of()
                : Arrays.stream(criteria.split(", ")).map(Integer::valueOf).toList();
    }
}
