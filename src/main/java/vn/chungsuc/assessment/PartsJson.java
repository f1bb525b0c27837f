package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.criteria.Reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Figures by sex or by part, as a cell keeps them: {@code {"nam": {"numerator": 1, …}}}. */
public final class PartsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartsJson() {}

    /** One part; what is absent was not given. */
    record Part(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean achieved,
            @Nullable Boolean notApplicable) {

        Reading reading() {
            return Reading.of(
                    value, numerator, denominator, achieved, Boolean.TRUE.equals(notApplicable));
        }
    }

    public static Reading.Parts read(String json) {
        var readings = new HashMap<String, Reading>();
        parts(json).forEach((key, part) -> readings.put(key, part.reading()));
        return new Reading.Parts(readings);
    }

    static Map<String, Part> parts(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Part>>() {});
    }

    public static String write(Reading.Parts given) {
        var parts = new TreeMap<String, Map<String, Object>>();
        given.readings().forEach((key, reading) -> parts.put(key, fields(reading)));
        return JSON.writeValueAsString(parts);
    }

    private static Map<String, Object> fields(Reading reading) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Parts _ -> Map.of();
            case Reading.Word(var word) ->
                    switch (word) {
                        case MET -> Map.of("achieved", true);
                        case NOT_MET -> Map.of("achieved", false);
                        case NOT_APPLICABLE -> Map.of("notApplicable", true);
                        case MISSING -> Map.of();
                    };
            case Reading.Figure(var value) -> Map.of("value", value);
            case Reading.Ratio(var numerator, var denominator) ->
                    new TreeMap<>(Map.of("numerator", numerator, "denominator", denominator));
        };
    }
}
