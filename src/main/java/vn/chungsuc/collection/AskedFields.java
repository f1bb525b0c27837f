package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.collection.view.AskedField;
import vn.chungsuc.collection.view.AskedField.Mode;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.VietnameseNumber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a phone is asked for each indicator, and how what was typed reads. */
final class AskedFields {

    /** Between an indicator's code and a part's key, in names of fields and in what is kept. */
    private static final String PART = "/";

    private static final int LONGEST = 300;

    private AskedFields() {}

    /**
     * @param summed the answer will be added up with others: an average must give its two numbers
     */
    static Mode mode(Indicator indicator, boolean summed) {
        return switch (indicator.kind()) {
            case ACHIEVED -> Mode.WORD;
            case COMPOUND, PER_SEX, SCORE -> indicator.asked().isEmpty() ? Mode.WORD : Mode.PARTS;
            case PERCENT -> Mode.RATIO;
            case AMOUNT, ZERO -> figure(indicator, summed);
            case PROVINCE ->
                    indicator.unit() == null
                            ? Mode.WORD
                            : indicator.isPercent() ? Mode.RATIO : figure(indicator, summed);
        };
    }

    private static Mode figure(Indicator indicator, boolean summed) {
        return summed && indicator.isAverage() ? Mode.QUOTIENT : Mode.FIGURE;
    }

    static List<AskedField> of(CriteriaSet set, Request request, Map<String, String> typed) {
        return request.indicators().stream()
                .map(set::requireIndicator)
                .map(one -> of(one, request, typed))
                .toList();
    }

    private static AskedField of(Indicator one, Request request, Map<String, String> typed) {
        return field(
                one.code(),
                one.name(),
                one.unit(),
                mode(one, request.round() != null),
                typed,
                one.asked().stream().map(part -> of(one, part, typed)).toList());
    }

    private static AskedField of(Indicator one, Requirement.Part part, Map<String, String> typed) {
        return field(
                one.code() + PART + part.key(),
                part.name(),
                part.unit() == null ? one.unit() : part.unit(),
                one.requirement().isShare(part) ? Mode.RATIO : Mode.FIGURE,
                typed,
                List.of());
    }

    private static AskedField field(
            String code,
            String name,
            @Nullable String unit,
            Mode mode,
            Map<String, String> typed,
            List<AskedField> parts) {
        return new AskedField(
                code,
                id(code),
                name,
                unit,
                mode,
                text(typed, "gt", code),
                text(typed, "tu", code),
                text(typed, "mau", code),
                text(typed, "gc", code),
                parts);
    }

    static String id(String code) {
        return "ct-" + code.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static String text(Map<String, String> typed, String field, String code) {
        var text = typed.getOrDefault(field + "." + code, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What was answered, as the fields it was typed in. */
    static Map<String, String> typed(List<Answered> answers) {
        var fields = new HashMap<String, String>();
        for (var one : answers) {
            fields.put("gt." + one.indicator(), one.value());
            fields.put("tu." + one.indicator(), one.numerator());
            fields.put("mau." + one.indicator(), one.denominator());
            fields.put("gc." + one.indicator(), one.note() == null ? "" : one.note());
        }
        return fields;
    }

    /** Those that say anything; what cannot be a figure is a fault beside its field. */
    static List<Answered> read(CriteriaSet set, List<AskedField> fields, List<Fault> faults) {
        var answers = new ArrayList<Answered>();
        for (var field : fields) {
            if (fault(set.requireIndicator(field.code()), field, faults)) {
                continue;
            }
            withParts(field)
                    .map(AskedFields::answered)
                    .filter(one -> !one.isEmpty() || one.note() != null)
                    .forEach(answers::add);
        }
        return answers;
    }

    static Stream<AskedField> withParts(AskedField field) {
        return Stream.concat(Stream.of(field), field.parts().stream());
    }

    private static Answered answered(AskedField field) {
        return new Answered(
                field.code(),
                field.value(),
                field.numerator(),
                field.denominator(),
                field.note().isEmpty() ? null : field.note(),
                null,
                null);
    }

    private static boolean fault(Indicator indicator, AskedField field, List<Fault> faults) {
        var before = faults.size();
        withParts(field)
                .forEach(one -> {
                    var sentence = fault(indicator, one);
                    if (sentence != null) {
                        faults.add(asked(one.id(), indicator, sentence));
                    }
                });
        if (faults.size() == before
                && !field.isBlank()
                && field.parts().stream().anyMatch(part -> !part.isBlank())) {
            faults.add(asked(field.id(), indicator, both()));
        }
        return faults.size() > before;
    }

    /** In a list of faults, too, a sentence says which question it is about. */
    static Fault asked(String field, Indicator indicator, String sentence) {
        return new Fault(field, indicator.code() + ". " + tr(indicator.name()) + ": " + sentence);
    }

    private static String both() {
        return tr("Ghi số chung hoặc số của từng phần, không ghi cả hai.");
    }

    private static @Nullable String fault(Indicator indicator, AskedField field) {
        try {
            return ReadingText.refusal(indicator, single(field));
        } catch (VietnameseNumber.Unreadable unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    private static Reading single(AskedField field) {
        return ReadingText.read(field.value(), field.numerator(), field.denominator());
    }

    /**
     * @throws VietnameseNumber.Unreadable with the sentence to show
     */
    static Reading reading(AskedField field) {
        var readings = new HashMap<String, Reading>();
        for (var part : field.parts()) {
            var reading = single(part);
            if (reading != Reading.NOTHING) {
                readings.put(part.code().substring(part.code().indexOf(PART) + 1), reading);
            }
        }
        var whole = single(field);
        if (readings.isEmpty()) {
            return whole;
        }
        if (whole != Reading.NOTHING) {
            throw new VietnameseNumber.Unreadable(both());
        }
        return new Reading.Parts(readings);
    }
}
