package vn.chungsuc.documents;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.math.BigInteger;

/** The few pieces of WordprocessingML an official paper is put together from. */
final class DocxParts {

    static final String FACE = "Times New Roman";
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private DocxParts() {}

    record Style(double size, boolean bold, boolean italic) {

        static Style plain(double size) {
            return new Style(size, false, false);
        }

        static Style bold(double size) {
            return new Style(size, true, false);
        }

        static Style italic(double size) {
            return new Style(size, false, true);
        }
    }

    /** Rounded up: a margin is never a hair below the decree's least. */
    static int mm(double millimetres) {
        return (int) Math.ceil(millimetres * TWIPS_PER_MM);
    }

    static int pt(double points) {
        return (int) Math.round(points * 20);
    }

    static XWPFParagraph put(
            XWPFParagraph paragraph, String words, Style style, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        add(paragraph, words, style);
        return paragraph;
    }

    static void add(XWPFParagraph paragraph, String words, Style style) {
        var run = paragraph.createRun();
        for (var line : words.split("\n")) {
            if (!run.text().isEmpty()) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
        }
        if (style.size != 14) {
            run.setFontSize(style.size);
        }
        if (style.bold) {
            run.setBold(true);
        }
        if (style.italic) {
            run.setItalic(true);
        }
    }

    /** A rule of the given length, centred under the words before it. */
    static void rule(XWPFParagraph paragraph, int available, double points) {
        var side = (available - pt(points)) / 2;
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(pt(2));
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    }

    static XWPFParagraph gap(XWPFDocument document, double points) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        return paragraph;
    }

    static XWPFTable columns(XWPFTable table, boolean ruled, int... widths) {
        if (!ruled) {
            table.getCTTbl().getTblPr().unsetTblBorders();
        }
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        var total = 0;
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            total += width;
        }
        table.setWidth(total);
        var margins = properties.addNewTblCellMar();
        var side = BigInteger.valueOf(ruled ? mm(1) : 0);
        margins.addNewLeft().setW(side);
        margins.addNewRight().setW(side);
        for (var row : table.getRows()) {
            var cells = row.getTableCells();
            for (var i = 0; i < widths.length; i++) {
                cells.get(i).setWidth(String.valueOf(widths[i]));
            }
        }
        return table;
    }

    static void styles(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        var run = defaults.addNewRPrDefault().addNewRPr();
        fonts(run.addNewRFonts());
        run.addNewSz().setVal(BigInteger.valueOf(28));
        run.addNewSzCs().setVal(BigInteger.valueOf(28));
        run.addNewLang().setVal("vi-VN");
        var spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        var normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        document.createStyles().setStyles(styles);
    }

    static void pageNumber(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        paragraph.createRun().setText("2");
        field(paragraph, STFldCharType.END);
    }

    /** A4 with the margins of the decree: 20 mm above and below, 30 left, 15 right. */
    static void page(CTSectPr section, boolean landscape) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(mm(landscape ? 297 : 210)));
        size.setH(BigInteger.valueOf(mm(landscape ? 210 : 297)));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(mm(20)));
        margins.setBottom(BigInteger.valueOf(mm(20)));
        margins.setLeft(BigInteger.valueOf(mm(30)));
        margins.setRight(BigInteger.valueOf(mm(15)));
        margins.setHeader(BigInteger.valueOf(mm(10)));
        margins.setFooter(BigInteger.valueOf(mm(10)));
        margins.setGutter(BigInteger.ZERO);
        var numbers = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static void fonts(CTFonts fonts) {
        fonts.setAscii(FACE);
        fonts.setHAnsi(FACE);
        fonts.setCs(FACE);
        fonts.setEastAsia(FACE);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(part);
    }
}
