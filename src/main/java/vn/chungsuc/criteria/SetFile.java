package vn.chungsuc.criteria;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A set as written in a file: nothing derived, everything still a word to be checked by {@link
 * SetAssembler}.
 */
@JsonPropertyOrder({
    "id",
    "name",
    "level",
    "tier",
    "programme",
    "base",
    "province",
    "unitKinds",
    "years",
    "validFrom",
    "validTo",
    "act",
    "state",
    "note",
    "declaredIndicators",
    "dimension",
    "bands",
    "criteria"
})
record SetFile(
        @Nullable String id,
        @Nullable String name,
        @Nullable String level,
        @Nullable String tier,
        @Nullable String programme,
        @Nullable String base,
        @Nullable String province,
        @Nullable List<String> unitKinds,
        @Nullable List<Integer> years,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Act act,
        @Nullable String state,
        @Nullable String note,
        @Nullable Integer declaredIndicators,
        @Nullable Dimension dimension,
        @Nullable List<Band> bands,
        @Nullable List<CriterionLine> criteria) {

    SetFile withState(String other) {
        return new SetFile(
                id,
                name,
                level,
                tier,
                programme,
                base,
                province,
                unitKinds,
                years,
                validFrom,
                validTo,
                act,
                other,
                note,
                declaredIndicators,
                dimension,
                bands,
                criteria);
    }

    record Act(
            @Nullable String name,
            @Nullable String brief,
            @Nullable String date,
            @Nullable String issuer) {}

    record Dimension(
            @Nullable String kind, @Nullable List<Option> options, @Nullable Special special) {}

    record Option(@Nullable String key, @Nullable String name, @Nullable List<String> provinces) {}

    record Special(@Nullable String key, @Nullable List<String> marks, @Nullable String citation) {}

    record Band(int from, int to, @Nullable String name) {}

    /**
     * @param row the line of the sheet it was read from
     */
    record CriterionLine(
            @Nullable Integer number,
            @Nullable String name,
            @Nullable String group,
            @Nullable Integer optionalNeeded,
            @Nullable List<IndicatorLine> indicators,
            @JsonIgnore @Nullable Integer row) {}

    record IndicatorLine(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String operator,
            @Nullable Boolean bySex,
            @Nullable Boolean optional,
            @Nullable Integer monthDue,
            @Nullable Boolean confirmed,
            @Nullable Map<String, List<String>> sectors,
            @Nullable String citation,
            @Nullable String note,
            @Nullable String notApplicableWhen,
            @Nullable List<PartLine> parts,
            @Nullable List<ThresholdLine> thresholds,
            @JsonIgnore @Nullable Integer row) {}

    record PartLine(@Nullable String key, @Nullable String name, @Nullable String unit) {}

    record ThresholdLine(
            @Nullable String part,
            @Nullable String dimension,
            @Nullable Integer year,
            @Nullable String operator,
            @Nullable BigDecimal value,
            @Nullable Boolean confirmed,
            @Nullable String act,
            @JsonIgnore @Nullable Integer row) {}
}
