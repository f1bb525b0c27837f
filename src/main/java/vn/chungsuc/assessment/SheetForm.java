package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.view.IndicatorRow.Mode;
import vn.chungsuc.assessment.view.IndicatorRow.Part;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a line, both ways: from a cell to what is shown, from what was typed to an entry.
 */
final class SheetForm {

    static final String VALUE = "gia-tri";
    static final String ABOVE = "tu";
    static final String BELOW = "mau";
    static final String WORD = "dat";
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private SheetForm() {}

    static String part(String key, String field) {
        return "p." + key + "." + field;
    }

    /** What the line asks for: as the figure stands there, else as the requirement suggests. */
    static Mode mode(Indicator indicator, Cell cell) {
        return switch (cell.reading()) {
            case Reading.Word _ when !cell.isNotApplicable() -> Mode.WORD;
            case Reading.Figure _ -> Mode.FIGURE;
            case Reading.Ratio _ -> Mode.RATIO;
            case Reading.Parts _ -> Mode.PARTS;
            default -> asked(indicator);
        };
    }

    private static Mode asked(Indicator indicator) {
        return switch (indicator.kind()) {
            case ACHIEVED -> Mode.WORD;
            case COMPOUND, PER_SEX, SCORE -> Mode.PARTS;
            case PERCENT -> Mode.RATIO;
            case AMOUNT, ZERO -> Mode.FIGURE;
            case PROVINCE ->
                    indicator.unit() == null
                            ? Mode.WORD
                            : indicator.isPercent() ? Mode.RATIO : Mode.FIGURE;
        };
    }

    static List<Part> parts(Indicator indicator) {
        return switch (indicator.kind()) {
            case COMPOUND, SCORE ->
                    indicator.requirement().parts().stream()
                            .map(part -> part(indicator, part.key(), part.name(), part.unit()))
                            .toList();
            default ->
                    List.of(
                            part(indicator, Reading.MEN, "Nam", null),
                            part(indicator, Reading.WOMEN, "Nữ", null));
        };
    }

    private static Part part(Indicator indicator, String key, String name, @Nullable String own) {
        var unit = own == null ? indicator.unit() : own;
        var ratio = "%".equals(unit) && indicator.kind() != RequirementKind.SCORE;
        return new Part(
                key, tr(name), unit == null ? null : tr(unit), ratio ? Mode.RATIO : Mode.FIGURE);
    }

    static Map<String, String> shown(Cell cell) {
        var fields = new HashMap<String, String>();
        show(fields, "", cell.reading());
        return fields;
    }

    private static void show(Map<String, String> fields, String prefix, Reading reading) {
        switch (reading) {
            case Reading.Nothing _ -> {}
            case Reading.Word(var word) ->
                    fields.put(
                            prefix + WORD,
                            switch (word) {
                                case MET -> "co";
                                case NOT_MET -> "khong";
                                default -> "";
                            });
            case Reading.Figure(var value) -> fields.put(prefix + VALUE, Vi.number(value));
            case Reading.Ratio(var above, var below) -> {
                fields.put(prefix + ABOVE, Vi.number(above));
                fields.put(prefix + BELOW, Vi.number(below));
            }
            case Reading.Parts(var parts) ->
                    parts.forEach((key, part) -> show(fields, part(key, ""), part));
        }
    }

    /**
     * @throws BadFigure for what cannot be read
     */
    static Entry entry(Indicator indicator, Map<String, String> typed) {
        var command = typed.getOrDefault("kieu", "");
        try {
            return switch (command) {
                case "WORD" -> Entry.of(word(typed.getOrDefault(WORD, "")));
                case "FIGURE" -> Entry.of(ReadingText.read(typed.get(VALUE), null, null));
                case "RATIO" ->
                        Entry.of(ReadingText.read(null, typed.get(ABOVE), typed.get(BELOW)));
                case "PARTS" -> Entry.of(parts(indicator, typed));
                case "khong-ap-dung" -> notApplicable(typed);
                case "xoa" -> Entry.of(Reading.NOTHING);
                case "ghi-chu" -> Entry.detailed(details(typed));
                default -> throw new BadFigure(tr("Không hiểu yêu cầu này."));
            };
        } catch (VietnameseNumber.Unreadable e) {
            throw new BadFigure(String.valueOf(e.getMessage()));
        }
    }

    private static Reading word(String chosen) {
        return switch (chosen) {
            case "co" -> Reading.ACHIEVED;
            case "khong" -> Reading.NOT_ACHIEVED;
            default -> throw new BadFigure(tr("Chọn đạt hoặc chưa đạt."));
        };
    }

    private static Reading parts(Indicator indicator, Map<String, String> typed) {
        var readings = new HashMap<String, Reading>();
        for (var part : parts(indicator)) {
            var reading =
                    ReadingText.read(
                            typed.get(part(part.key(), VALUE)),
                            typed.get(part(part.key(), ABOVE)),
                            typed.get(part(part.key(), BELOW)));
            if (reading != Reading.NOTHING) {
                readings.put(part.key(), reading);
            }
        }
        return readings.isEmpty() ? Reading.NOTHING : new Reading.Parts(readings);
    }

    private static Entry notApplicable(Map<String, String> typed) {
        var why = text(typed, "ly-do");
        if (why == null) {
            throw new BadFigure(tr("Ghi lý do không áp dụng."));
        }
        return Entry.notApplicable(why);
    }

    private static Details details(Map<String, String> typed) {
        return new Details(
                text(typed, "ghi-chu"),
                text(typed, "nguon"),
                text(typed, "nguoi-cung-cap"),
                day(typed.getOrDefault("ngay-so-lieu", "").strip()));
    }

    private static @Nullable String text(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        if (text.length() > LONGEST_TEXT) {
            throw new BadFigure(tr("Ghi chú dài quá %d ký tự.", LONGEST_TEXT));
        }
        return text.isEmpty() ? null : text;
    }

    static @Nullable LocalDate day(String written) {
        if (written.isEmpty()) {
            return null;
        }
        var found = DAY.matcher(written);
        if (!found.matches()) {
            throw new BadFigure(tr("Không đọc được ngày «%s». Viết như 31/12/2026.", written));
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
        } catch (DateTimeException e) {
            throw new BadFigure(tr("Không có ngày %s.", written));
        }
    }
}
