package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;
import vn.chungsuc.villages.view.VillageField;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a village is asked for one indicator, so that it adds up: a share and an average always by
 * their two numbers. Both ways, from a figure to its fields and from what was typed to a figure.
 */
final class Asked {

    static final String WORD = "dat";
    private static final Requirement.Part WHOLE = new Requirement.Part("", "", null);

    private Asked() {}

    /** Nothing but «đạt» or «chưa đạt»: it does not add up. */
    static boolean isWord(Indicator indicator) {
        return switch (indicator.kind()) {
            case ACHIEVED -> true;
            case COMPOUND, SCORE, PER_SEX -> indicator.asked().isEmpty();
            case PROVINCE -> indicator.unit() == null;
            default -> false;
        };
    }

    private static List<Requirement.Part> parts(Indicator indicator) {
        return switch (indicator.kind()) {
            case COMPOUND, SCORE, PER_SEX -> indicator.asked();
            default -> List.of(WHOLE);
        };
    }

    private static boolean isRatio(Indicator indicator, Requirement.Part part) {
        return part.equals(WHOLE)
                ? indicator.isPercent() || indicator.isAverage()
                : indicator.kind() != RequirementKind.SCORE
                        && indicator.requirement().isShare(part);
    }

    private static String field(Requirement.Part part, String name) {
        return part.key().isEmpty() ? name : "p." + part.key() + "." + name;
    }

    /** The fields of a line, with what stands or was typed in them. */
    static List<VillageField> fields(Indicator indicator, String row, Map<String, String> inputs) {
        var fields = new ArrayList<VillageField>();
        for (var part : parts(indicator)) {
            var unit = part.unit() == null ? indicator.unit() : part.unit();
            fields.add(
                    new VillageField(
                            row + (part.key().isEmpty() ? "" : "-" + fields.size()),
                            part.name().isEmpty() ? "" : tr(part.name()),
                            unit == null ? null : tr(unit),
                            isRatio(indicator, part),
                            field(part, ""),
                            inputs.getOrDefault(field(part, "gia-tri"), ""),
                            inputs.getOrDefault(field(part, "tu"), ""),
                            inputs.getOrDefault(field(part, "mau"), "")));
        }
        return fields;
    }

    /** What stands, as one would type it. */
    static Map<String, String> shown(Reading reading) {
        var inputs = new HashMap<String, String>();
        show(inputs, WHOLE, reading);
        return inputs;
    }

    private static void show(Map<String, String> inputs, Requirement.Part part, Reading reading) {
        switch (reading) {
            case Reading.Nothing _ -> {}
            case Reading.Word _ ->
                    inputs.put(WORD, reading.equals(Reading.ACHIEVED) ? "co" : "khong");
            case Reading.Figure(var value) -> inputs.put(field(part, "gia-tri"), Vi.number(value));
            case Reading.Ratio(var numerator, var denominator) -> {
                inputs.put(field(part, "tu"), Vi.number(numerator));
                inputs.put(field(part, "mau"), Vi.number(denominator));
            }
            case Reading.Parts(var parts) ->
                    parts.forEach(
                            (key, one) -> show(inputs, new Requirement.Part(key, "", null), one));
        }
    }

    /** A household ratio is out of all households, until somebody says otherwise. */
    static Map<String, String> suggested(Indicator indicator, @Nullable Base base) {
        var inputs = new HashMap<String, String>();
        if (base != null
                && indicator.isPercent()
                && Measure.of(indicator) == Measure.HOUSEHOLDS
                && parts(indicator).equals(List.of(WHOLE))) {
            inputs.put("mau", Vi.number(base.households()));
        }
        return inputs;
    }

    /**
     * All blank takes the figure away.
     *
     * @throws VietnameseNumber.Unreadable with the sentence to show
     */
    static Reading read(Indicator indicator, Map<String, String> typed) {
        if (isWord(indicator)) {
            return switch (typed.getOrDefault(WORD, "")) {
                case "co" -> Reading.ACHIEVED;
                case "khong" -> Reading.NOT_ACHIEVED;
                default -> Reading.NOTHING;
            };
        }
        var readings = new HashMap<String, Reading>();
        for (var part : parts(indicator)) {
            var reading =
                    ReadingText.read(
                            typed.get(field(part, "gia-tri")),
                            typed.get(field(part, "tu")),
                            typed.get(field(part, "mau")));
            if (reading != Reading.NOTHING) {
                readings.put(part.key(), reading);
            }
        }
        if (readings.isEmpty()) {
            return Reading.NOTHING;
        }
        return readings.getOrDefault("", new Reading.Parts(readings));
    }
}
