package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.collection.view.AskedField;
import vn.chungsuc.collection.view.AskedField.Mode;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.VietnameseNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a phone is asked for each indicator, and how what was typed reads. */
final class AskedFields {

    private static final int LONGEST = 300;

    private AskedFields() {}

    static Mode mode(Indicator indicator) {
        return switch (indicator.kind()) {
            case ACHIEVED, COMPOUND, PER_SEX, SCORE -> Mode.WORD;
            case PERCENT -> Mode.RATIO;
            case AMOUNT, ZERO -> Mode.FIGURE;
            case PROVINCE ->
                    indicator.unit() == null
                            ? Mode.WORD
                            : indicator.isPercent() ? Mode.RATIO : Mode.FIGURE;
        };
    }

    static List<AskedField> of(CriteriaSet set, Request request, Map<String, String> typed) {
        return request.indicators().stream()
                .map(set::requireIndicator)
                .map(one ->
                        new AskedField(
                                one.code(),
                                id(one.code()),
                                one.name(),
                                one.unit(),
                                mode(one),
                                text(typed, "gt", one.code()),
                                text(typed, "tu", one.code()),
                                text(typed, "mau", one.code()),
                                text(typed, "gc", one.code())))
                .toList();
    }

    static String id(String code) {
        return "ct-" + code.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static String text(Map<String, String> typed, String field, String code) {
        var text = typed.getOrDefault(field + "." + code, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Those that say anything; what cannot be a figure is a fault beside its field. */
    static List<Answered> read(CriteriaSet set, List<AskedField> fields, List<Fault> faults) {
        var answers = new ArrayList<Answered>();
        for (var field : fields) {
            var answer =
                    new Answered(
                            field.code(),
                            field.value(),
                            field.numerator(),
                            field.denominator(),
                            field.note().isEmpty() ? null : field.note(),
                            null);
            var sentence = fault(set.requireIndicator(field.code()), answer);
            if (sentence != null) {
                faults.add(new Fault(field.id(), sentence));
            } else if (!answer.isEmpty() || answer.note() != null) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private static @Nullable String fault(Indicator indicator, Answered answer) {
        try {
            return ReadingText.refusal(indicator, reading(answer));
        } catch (VietnameseNumber.Unreadable unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /**
     * @throws VietnameseNumber.Unreadable with the sentence to show
     */
    static Reading reading(Answered answer) {
        return ReadingText.read(answer.value(), answer.numerator(), answer.denominator());
    }
}
