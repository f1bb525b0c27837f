package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;

/** A cell as the journal keeps it: only what was given, and the verdict. */
final class CellJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CellJson() {}

    static String write(Cell cell) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", cell.version());
        fields.put("verdict", cell.verdict().name());
        put(fields, "achieved", cell.achieved());
        put(fields, "value", cell.value());
        put(fields, "numerator", cell.numerator());
        put(fields, "denominator", cell.denominator());
        if (cell.parts() != null) {
            fields.put("parts", PartsJson.parts(cell.parts()));
        }
        put(fields, "carriedFrom", cell.carriedFrom());
        put(fields, "note", cell.details().note());
        put(fields, "source", cell.details().source());
        put(fields, "suppliedBy", cell.details().suppliedBy());
        put(fields, "asOf", cell.details().asOf());
        return JSON.writeValueAsString(fields);
    }

    private static void put(
            LinkedHashMap<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
