package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.KeptCheck.KeptFact;
import vn.chungsuc.documents.KeptCheck.KeptFinding;
import vn.chungsuc.documents.view.CheckedPaper;
import vn.chungsuc.shared.Spreadsheet;

import java.math.BigDecimal;
import java.util.List;

/** What was read of a paper, and what was found, as a workbook. */
final class CheckXlsx {

    private CheckXlsx() {}

    static void write(
            Spreadsheet book, String heading, List<KeptFact> facts, List<KeptFinding> findings) {
        for (var table : FactKinds.values()) {
            var sheet = book.sheet(table.title().replace(", ", " và "), 60, 18, 18, 8, 50);
            sheet.title(heading);
            sheet.header("Nội dung", table.valueTitle(), table.unitTitle(), "Dòng", "Ghi chú");
            facts.stream()
                    .filter(fact -> FactKinds.of(fact.kind()) == table)
                    .forEach(fact ->
                            sheet.row(
                                    fact.words(),
                                    value(fact.value()),
                                    table.unit(fact.unit()),
                                    fact.line() == 0 ? null : fact.line(),
                                    fact.note()));
        }
        var sheet = book.sheet("Phát hiện", 12, 8, 50, 60, 24, 24, 40);
        sheet.title(heading);
        sheet.header("Mức", "Dòng", "Trích", "Phát hiện", "Tính lại", "Văn bản ghi", "Giải trình");
        findings.forEach(one ->
                sheet.row(
                        CheckedPaper.word(one.severity()),
                        one.line(),
                        one.quote(),
                        one.message(),
                        one.expected(),
                        one.found(),
                        one.waivedFor()));
    }

    private static @Nullable Object value(@Nullable String value) {
        return value != null && value.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(value)
                : FactKinds.shown(value);
    }
}
