package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.criteria.Reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The body of a PUT: exactly one way to say it, with an optional note. */
final class ValueJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final int LONGEST_NOTE = 2000;
    private static final List<Set<String>> SHAPES =
            List.of(
                    Set.of("value"),
                    Set.of("numerator", "denominator"),
                    Set.of("achieved"),
                    Set.of("notApplicable"),
                    Set.of("clear"));

    private ValueJson() {}

    /**
     * @throws BadFigure with the sentence
     */
    static Entry read(byte[] body) {
        var fields = object(body);
        var names = new HashSet<>(fields.propertyNames());
        var note = note(fields);
        names.remove("note");
        if (!SHAPES.contains(names)) {
            throw new BadFigure(
                    "Thân yêu cầu phải là đúng một trong: {value}, {numerator, denominator},"
                            + " {achieved}, {notApplicable: true, note}, {clear: true}.");
        }
        return Entry.of(reading(fields, note), note);
    }

    private static JsonNode object(byte[] body) {
        try {
            var node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw new BadFigure("Thân yêu cầu không phải một đối tượng JSON.");
    }

    private static Reading reading(JsonNode fields, @Nullable String note) {
        if (fields.has("value")) {
            return Reading.figure(number(fields, "value"));
        }
        if (fields.has("numerator")) {
            return Reading.ratio(number(fields, "numerator"), number(fields, "denominator"));
        }
        if (fields.has("achieved")) {
            return Reading.achieved(flag(fields, "achieved"));
        }
        if (fields.has("clear")) {
            return onlyTrue(fields, "clear", Reading.NOTHING);
        }
        if (note == null) {
            throw new BadFigure("Ghi lý do không áp dụng vào «note».");
        }
        return onlyTrue(fields, "notApplicable", Reading.NOT_APPLICABLE);
    }

    private static BigDecimal number(JsonNode fields, String name) {
        var node = fields.get(name);
        if (!node.isNumber()) {
            throw new BadFigure("«%s» phải là số JSON, ví dụ 92.5.".formatted(name));
        }
        return node.decimalValue();
    }

    private static boolean flag(JsonNode fields, String name) {
        var node = fields.get(name);
        if (!node.isBoolean()) {
            throw new BadFigure("«%s» phải là true hoặc false.".formatted(name));
        }
        return node.booleanValue();
    }

    private static Reading onlyTrue(JsonNode fields, String name, Reading reading) {
        if (!flag(fields, name)) {
            throw new BadFigure("«%s» chỉ nhận true.".formatted(name));
        }
        return reading;
    }

    private static @Nullable String note(JsonNode fields) {
        var node = fields.get("note");
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString() || node.stringValue().length() > LONGEST_NOTE) {
            throw new BadFigure("«note» phải là chữ, không quá %d ký tự.".formatted(LONGEST_NOTE));
        }
        var text = node.stringValue().strip();
        return text.isEmpty() ? null : text;
    }
}
