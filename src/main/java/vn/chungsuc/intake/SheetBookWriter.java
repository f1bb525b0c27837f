package vn.chungsuc.intake;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Cell;
import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes sheets as a workbook to be filled in: what may be filled in is open and yellow, the rest
 * locked; zero is 0, no figure is empty, «không áp dụng» is the words.
 */
final class SheetBookWriter implements AutoCloseable {

    private static final String OPEN = "FFFDE8";
    private static final String REFUSED = "F6C6C2";
    private static final String CRITERION = "F2F6F0";

    private final Officer officer;
    private final CriteriaSet set;
    private final int year;
    private final Workbook book;
    private final Worksheet page;
    private int at = SheetBook.HEADING + 1;

    SheetBookWriter(Officer officer, CriteriaSet set, int year, String holder, OutputStream out) {
        this.officer = officer;
        this.set = set;
        this.year = year;
        book = new Workbook(out, "Chung Suc", "1.0");
        book.setGlobalDefaultFont("Times New Roman", 12);
        page = SheetBookFrame.page(book, set, year, holder);
    }

    /**
     * What to write in place of what stands: a row that came back.
     *
     * @param taken of the row itself under "", of its parts under their keys
     * @param part, field and refusal: the cell to mark, with the sentence to put beside it
     */
    record Returned(
            Inputs inputs,
            int version,
            Map<String, String> taken,
            @Nullable String part,
            PlanCell.@Nullable Field field,
            @Nullable String refusal) {}

    interface Rows {
        @Nullable Returned of(Indicator indicator);
    }

    /** A workbook is Vietnamese: its words are read back. */
    void write(Sheet sheet, Rows returned) {
        Language.inVietnamese(() -> {
            lines(sheet, returned);
            return at;
        });
    }

    private void lines(Sheet sheet, Rows returned) {
        for (var criterion : set.criteria()) {
            page.value(at, SheetBook.UNIT, sheet.at().unit());
            page.value(at, 1, sheet.unit().fullName());
            page.value(at, SheetBook.CODE, "TC " + criterion.number());
            page.value(at, 3, criterion.name());
            page.range(at, 0, at, SheetBook.NOTE + 6).style().bold().fillColor(CRITERION).set();
            at++;
            for (var indicator : criterion.indicators()) {
                line(sheet, indicator, returned.of(indicator));
                at++;
            }
        }
    }

    private void line(Sheet sheet, Indicator indicator, @Nullable Returned returned) {
        var cell = sheet.cell(indicator);
        var inputs = returned == null ? Inputs.of(indicator, cell) : returned.inputs();
        var open = sheet.refusal(officer, indicator) == null;
        head(sheet, indicator.code(), indicator.name(), indicator.unit());
        page.value(at, 4, bar(sheet, indicator));
        inputs(inputs);
        facts(indicator, cell);
        taken(cell, inputs, returned, "");
        if (open) {
            open(Inputs.needsParts(indicator) ? SheetBook.WORD : SheetBook.VALUE, SheetBook.NOTE);
            words();
        }
        refuse(returned, null);
        var stand = inputs.parts().isEmpty() ? Inputs.of(indicator, cell) : inputs;
        for (var part : indicator.asked()) {
            at++;
            part(sheet, indicator, part, stand.parts(), returned, open);
        }
    }

    private static @Nullable String bar(Sheet sheet, Indicator indicator) {
        return Language.inVietnamese(
                        () -> indicator.judge(Reading.NOTHING, sheet.dimension(), sheet.year()))
                .requirement();
    }

    /** A row of its own under its indicator's: its code tells it again when it comes back. */
    private void part(
            Sheet sheet,
            Indicator indicator,
            Requirement.Part part,
            Map<String, Inputs> stand,
            @Nullable Returned returned,
            boolean open) {
        var inputs = stand.getOrDefault(part.key(), Inputs.NONE);
        head(
                sheet,
                indicator.code() + SheetBook.PART + part.key(),
                "– " + part.name(),
                part.unit() == null ? indicator.unit() : part.unit());
        page.style(at, 3).italic().wrapText(true).set();
        inputs(inputs);
        taken(sheet.cell(indicator), inputs, returned, part.key());
        if (open) {
            open(
                    SheetBook.VALUE,
                    indicator.requirement().isShare(part) ? SheetBook.BELOW : SheetBook.VALUE);
        }
        refuse(returned, part.key());
    }

    private void head(Sheet sheet, String code, String name, @Nullable String unit) {
        page.value(at, SheetBook.UNIT, sheet.at().unit());
        page.value(at, 1, sheet.unit().fullName());
        page.value(at, SheetBook.CODE, code);
        page.value(at, 3, name);
        page.style(at, 3).wrapText(true).set();
        page.value(at, 5, unit);
    }

    private void taken(Cell cell, Inputs inputs, @Nullable Returned returned, String part) {
        page.value(at, SheetBook.VERSION, returned == null ? cell.version() : returned.version());
        page.value(
                at,
                SheetBook.TAKEN,
                returned == null
                        ? inputs.line()
                        : returned.taken().getOrDefault(part, inputs.line()));
    }

    private void inputs(Inputs inputs) {
        number(SheetBook.VALUE, inputs.value(), false);
        number(SheetBook.ABOVE, inputs.above(), true);
        number(SheetBook.BELOW, inputs.below(), true);
        page.value(at, SheetBook.WORD, inputs.word().isEmpty() ? null : inputs.word());
        page.value(at, SheetBook.NOTE, inputs.note().isEmpty() ? null : inputs.note());
    }

    /** A number where it is one; what cannot be read stays the text it is. */
    private void number(int column, String text, boolean count) {
        if (text.isBlank()) {
            return;
        }
        try {
            page.value(
                    at,
                    column,
                    count ? VietnameseNumber.count(text) : VietnameseNumber.value(text));
        } catch (IllegalArgumentException unreadable) {
            page.value(at, column, text);
        }
    }

    private static String verdict(Indicator indicator, Cell cell) {
        return cell.reading() instanceof Reading.Parts
                ? cell.verdict().word() + ": " + CellText.of(indicator, cell)
                : cell.verdict().word();
    }

    private void facts(Indicator indicator, Cell cell) {
        page.value(at, SheetBook.NOTE + 1, Language.inVietnamese(() -> verdict(indicator, cell)));
        if (cell.carriedFrom() != null) {
            page.value(at, SheetBook.NOTE + 2, cell.carriedFrom());
        }
        page.value(at, SheetBook.NOTE + 3, cell.details().source());
        page.value(at, SheetBook.NOTE + 4, cell.details().suppliedBy());
        page.value(at, SheetBook.NOTE + 5, Vi.date(cell.details().asOf()));
        page.value(at, SheetBook.NOTE + 6, Vi.time(cell.enteredAt()));
    }

    private void open(int first, int last) {
        page.range(at, first, at, last)
                .style()
                .fillColor(OPEN)
                .borderStyle(BorderStyle.THIN)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private void words() {
        page.range(at, SheetBook.WORD, at, SheetBook.WORD)
                .validateWithListByFormula("\"đạt,chưa đạt,không áp dụng\"")
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("Kết luận")
                .error("Chọn đạt, chưa đạt hoặc không áp dụng.");
    }

    private void refuse(@Nullable Returned returned, @Nullable String part) {
        if (returned == null
                || returned.field() == null
                || returned.refusal() == null
                || !Objects.equals(returned.part(), part)) {
            return;
        }
        var column = SheetBook.VALUE + returned.field().ordinal();
        page.range(at, column, at, column).style().fillColor(REFUSED).bold().set();
        page.comment(at, column, "Chung Sức từ chối: " + returned.refusal());
    }

    @Override
    public void close() throws IOException {
        SheetBookFrame.protect(page, at);
        book.close();
    }

    static void write(Officer officer, List<Sheet> sheets, String holder, OutputStream out)
            throws IOException {
        var first = sheets.getFirst();
        try (var writer = new SheetBookWriter(officer, first.set(), first.year(), holder, out)) {
            sheets.forEach(sheet -> writer.write(sheet, _ -> null));
        }
    }
}
