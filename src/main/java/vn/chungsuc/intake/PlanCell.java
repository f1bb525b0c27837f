package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.Plausible;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.shared.Officer;

import java.util.HashMap;
import java.util.Map;

/** What filled-in text would make of one cell of a sheet; nothing is written. */
final class PlanCell {

    private final Officer officer;
    private final Sheet sheet;

    PlanCell(Officer officer, Sheet sheet) {
        this.officer = officer;
        this.sheet = sheet;
    }

    /** Which of the filled-in fields a refusal is about. */
    enum Field {
        VALUE,
        ABOVE,
        BELOW,
        WORD,
        NOTE
    }

    /**
     * @param before and after: in words
     * @param entry what to save; null: nothing
     * @param version the one it is saved over
     * @param part the one refused; null: not a part's row
     */
    record Planned(
            Indicator indicator,
            Outcome outcome,
            String before,
            String after,
            @Nullable Entry entry,
            int version,
            @Nullable String part,
            @Nullable Field field,
            @Nullable String refusal) {}

    /**
     * @param readAt the version the text was filled in over; null: whatever stands
     * @param untouched nobody changed the row since it was taken out
     */
    Planned plan(Indicator indicator, Inputs inputs, @Nullable Integer readAt, boolean untouched) {
        var cell = sheet.cell(indicator);
        var note = cell.details().note() == null ? "" : cell.details().note();
        if (untouched || inputs.isBlank() && inputs.note().strip().equals(note) && cell.isEmpty()) {
            return same(indicator, cell);
        }
        var refusal = sheet.refusal(officer, indicator);
        if (refusal != null) {
            return refused(indicator, cell, Field.VALUE, refusal);
        }
        if (Inputs.needsParts(indicator) && inputs.hasFigures()) {
            return refused(
                    indicator,
                    cell,
                    Field.VALUE,
                    tr(
                            "Chỉ tiêu này có nhiều phần: ghi số của từng phần (dòng ngay dưới trong"
                                    + " phiếu Excel, hoặc trên trang phiếu đánh giá)."));
        }
        try {
            return read(indicator, cell, inputs, readAt, note);
        } catch (Unreadable e) {
            return refused(indicator, cell, e, String.valueOf(e.getMessage()));
        }
    }

    private Planned read(
            Indicator indicator, Cell cell, Inputs inputs, @Nullable Integer readAt, String note) {
        var keeps = inputs.isBlank() && inputs.parts().isEmpty() && hasParts(indicator, cell);
        var reading = keeps ? cell.reading() : whole(indicator, inputs);
        var impossible = Plausible.refusal(indicator, reading);
        if (impossible != null) {
            throw new Unreadable(field(reading), impossible);
        }
        if (reading instanceof Reading.Word(var word)
                && word == Verdict.NOT_APPLICABLE
                && inputs.note().isBlank()) {
            throw new Unreadable(Field.NOTE, tr("Ghi lý do không áp dụng ở cột Ghi chú."));
        }
        var sameNote = inputs.note().strip().equals(note);
        if (sameNote && says(cell.reading(), reading)) {
            return same(indicator, cell);
        }
        if (readAt != null && readAt != cell.version() && !(readAt == 0 && cell.isCarried())) {
            throw new Unreadable(
                    Field.VALUE,
                    tr(
                            "Đã có người sửa thành «%s» sau khi tệp này được tải xuống.",
                            CellText.of(indicator, cell)));
        }
        var words = inputs.note().isBlank() ? null : inputs.note().strip();
        var entry =
                new Entry(
                        keeps ? null : reading, sameNote ? old -> old : old -> old.withNote(words));
        return new Planned(
                indicator,
                cell.isEmpty() ? Outcome.NEW : Outcome.CHANGED,
                CellText.of(indicator, cell),
                CellText.of(indicator, reading) + (sameNote ? "" : tr(" (ghi chú mới)")),
                entry,
                cell.version(),
                null,
                null,
                null);
    }

    private static Field field(Reading reading) {
        return reading instanceof Reading.Ratio ? Field.ABOVE : Field.VALUE;
    }

    /** What rows without parts cannot say: it is left as it stands. */
    private static boolean hasParts(Indicator indicator, Cell cell) {
        return Inputs.needsParts(indicator) || cell.reading() instanceof Reading.Parts;
    }

    private static Reading whole(Indicator indicator, Inputs inputs) {
        if (!inputs.hasParts()) {
            return reading(inputs);
        }
        if (!inputs.word().isBlank() || inputs.hasFigures()) {
            throw new Unreadable(
                    inputs.hasFigures() ? Field.VALUE : Field.WORD,
                    tr("Ghi số chung (hoặc kết luận) hoặc số của từng phần, không ghi cả hai."));
        }
        var readings = new HashMap<String, Reading>();
        for (var part : indicator.asked()) {
            var given = part(indicator, part, inputs.parts().getOrDefault(part.key(), Inputs.NONE));
            if (given != Reading.NOTHING) {
                readings.put(part.key(), given);
            }
        }
        return new Reading.Parts(readings);
    }

    private static Reading part(Indicator indicator, Requirement.Part part, Inputs inputs) {
        try {
            var reading = reading(inputs);
            var impossible = Plausible.refusal(indicator, reading);
            if (impossible != null) {
                throw new Unreadable(field(reading), impossible);
            }
            return reading;
        } catch (Unreadable e) {
            throw new Unreadable(
                    e.field, part.key(), part.name() + ": " + String.valueOf(e.getMessage()));
        }
    }

    private static boolean same(
            Map<String, Reading> stood, Map<String, Reading> given, String key) {
        return says(
                stood.getOrDefault(key, Reading.NOTHING), given.getOrDefault(key, Reading.NOTHING));
    }

    private static boolean says(Reading stands, Reading reading) {
        return switch (reading) {
            case Reading.Figure(var value) ->
                    stands instanceof Reading.Figure(var stood) && stood.compareTo(value) == 0;
            case Reading.Ratio(var above, var below) ->
                    stands instanceof Reading.Ratio(var stoodAbove, var stoodBelow)
                            && stoodAbove.compareTo(above) == 0
                            && stoodBelow.compareTo(below) == 0;
            case Reading.Parts(var given) ->
                    stands instanceof Reading.Parts(var stood)
                            && stood.keySet().equals(given.keySet())
                            && given.keySet().stream().allMatch(key -> same(stood, given, key));
            default -> stands.equals(reading);
        };
    }

    private static Reading reading(Inputs inputs) {
        var figures =
                !inputs.value().isBlank() || !inputs.above().isBlank() || !inputs.below().isBlank();
        if (!inputs.word().isBlank()) {
            var word = ReadingText.word(inputs.word());
            if (word == null) {
                throw new Unreadable(
                        Field.WORD, tr("Kết luận chỉ là đạt, chưa đạt hoặc không áp dụng."));
            }
            if (figures) {
                throw new Unreadable(
                        Field.WORD, tr("Ghi số liệu hoặc kết luận, không ghi cả hai."));
            }
            return word;
        }
        if (!inputs.value().isBlank() && (!inputs.above().isBlank() || !inputs.below().isBlank())) {
            throw new Unreadable(
                    Field.VALUE, tr("Ghi giá trị hoặc tử số, mẫu số, không ghi cả hai."));
        }
        return figures(inputs);
    }

    private static Reading figures(Inputs inputs) {
        if (inputs.above().isBlank() && !inputs.below().isBlank()) {
            throw new Unreadable(Field.ABOVE, tr("Thiếu tử số."));
        }
        if (inputs.below().isBlank() && !inputs.above().isBlank()) {
            throw new Unreadable(Field.BELOW, tr("Thiếu mẫu số."));
        }
        number(inputs.value(), Field.VALUE);
        number(inputs.above(), Field.ABOVE);
        number(inputs.below(), Field.BELOW);
        return ReadingText.read(inputs.value(), inputs.above(), inputs.below());
    }

    /** Tells which of the fields cannot be read. */
    private static void number(String text, Field field) {
        try {
            if (field == Field.VALUE) {
                ReadingText.read(text, null, null);
            } else if (!text.isBlank()) {
                vn.chungsuc.shared.VietnameseNumber.count(text);
            }
        } catch (IllegalArgumentException e) {
            throw new Unreadable(field, String.valueOf(e.getMessage()));
        }
    }

    private static Planned same(Indicator indicator, Cell cell) {
        var text = CellText.of(indicator, cell);
        return new Planned(
                indicator, Outcome.SAME, text, text, null, cell.version(), null, null, null);
    }

    private static Planned refused(Indicator indicator, Cell cell, Field field, String sentence) {
        return refused(indicator, cell, new Unreadable(field, sentence), sentence);
    }

    private static Planned refused(
            Indicator indicator, Cell cell, Unreadable where, String sentence) {
        return new Planned(
                indicator,
                Outcome.REFUSED,
                CellText.of(indicator, cell),
                "",
                null,
                cell.version(),
                where.part,
                where.field,
                sentence);
    }

    private static final class Unreadable extends RuntimeException {

        private final Field field;
        private final @Nullable String part;

        Unreadable(Field field, String sentence) {
            this(field, null, sentence);
        }

        Unreadable(Field field, @Nullable String part, String sentence) {
            super(sentence, null, false, false);
            this.field = field;
            this.part = part;
        }
    }
}
