package vn.chungsuc.documents;

import static vn.chungsuc.documents.DocxParts.add;
import static vn.chungsuc.documents.DocxParts.columns;
import static vn.chungsuc.documents.DocxParts.gap;
import static vn.chungsuc.documents.DocxParts.mm;
import static vn.chungsuc.documents.DocxParts.page;
import static vn.chungsuc.documents.DocxParts.pageNumber;
import static vn.chungsuc.documents.DocxParts.pt;
import static vn.chungsuc.documents.DocxParts.put;
import static vn.chungsuc.documents.DocxParts.rule;
import static vn.chungsuc.documents.DocxParts.styles;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.chungsuc.documents.DocxParts.Style;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Writes a paper as DOCX, to the millimetre and point of Decree 30/2020, the same bytes each time.
 */
class DocxWriter {

    private static final int PORTRAIT = mm(210) - mm(30) - mm(15);
    private static final int LANDSCAPE = mm(297) - mm(30) - mm(15);
    private static final int LEFT_COLUMN = mm(66);
    private static final ParagraphAlignment CENTRE = ParagraphAlignment.CENTER;

    private final Ruler ruler;

    DocxWriter(Ruler ruler) {
        this.ruler = ruler;
    }

    /**
     * @param at stands as the file's date, so that a reprint equals the print
     */
    byte[] write(OfficialPaper paper, Instant at) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            styles(document);
            DocxFonts.write(document);
            var section = frame(document);
            var lines = PaperLines.of(paper.head(), ruler);
            head(document, paper.head(), lines);
            before(document, paper, lines);
            blocks(document, PaperWords.ended(paper), PORTRAIT, 12);
            keepWithNext(document);
            signature(document, paper);
            annexes(document, paper, section);
            imprint(document, paper.head(), at);
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CTSectPr frame(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        page(section, false);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        pageNumber(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        return section;
    }

    private static void head(XWPFDocument document, Head head, PaperLines rules) {
        var right = PORTRAIT - LEFT_COLUMN;
        var table = columns(document.createTable(2, 2), false, LEFT_COLUMN, right);
        var issuer = new Lines(table.getRow(0).getCell(0));
        PaperWords.superiorLines(head)
                .forEach(line -> put(issuer.next(), line, Style.plain(12), CENTRE));
        var own = PaperWords.issuerLines(head);
        own.forEach(line -> put(issuer.next(), line, Style.bold(12), CENTRE));
        rule(issuer.next(), LEFT_COLUMN, rules.issuer());
        var nation = new Lines(table.getRow(0).getCell(1));
        put(nation.next(), PaperWords.NATION, Style.bold(12), CENTRE);
        put(nation.next(), PaperWords.MOTTO, Style.bold(13), CENTRE);
        rule(nation.next(), right, rules.motto());
        var number = table.getRow(1).getCell(0).getParagraphs().getFirst();
        put(number, PaperWords.numberLine(head), Style.plain(13), CENTRE).setSpacingBefore(pt(4));
        var date = table.getRow(1).getCell(1).getParagraphs().getFirst();
        put(date, PaperWords.dateLine(head), Style.italic(13), CENTRE).setSpacingBefore(pt(4));
    }

    private static void before(XWPFDocument document, OfficialPaper paper, PaperLines rules) {
        var head = paper.head();
        put(document.createParagraph(), head.type(), Style.bold(14), CENTRE)
                .setSpacingBefore(pt(18));
        put(document.createParagraph(), head.title(), Style.bold(14), CENTRE);
        rule(document.createParagraph(), PORTRAIT, rules.title());
        gap(document, 6);
        var to = paper.addressees();
        if (to.size() == 1) {
            put(document.createParagraph(), "Kính gửi: " + to.getFirst(), plain(), CENTRE);
        } else if (!to.isEmpty()) {
            put(document.createParagraph(), "Kính gửi:", plain(), ParagraphAlignment.LEFT)
                    .setIndentationLeft(mm(40));
            for (var i = 0; i < to.size(); i++) {
                var line = PaperWords.addresseeLine(to, i);
                put(document.createParagraph(), line, plain(), ParagraphAlignment.LEFT)
                        .setIndentationLeft(mm(55));
            }
        }
        var decision = PaperWords.isDecision(head);
        if (decision) {
            var deciding = PaperWords.decidingLine(head);
            put(document.createParagraph(), deciding, Style.bold(14), CENTRE)
                    .setSpacingAfter(pt(6));
        }
        for (var i = 0; i < paper.basis().size(); i++) {
            add(running(document), PaperWords.basisLine(paper.basis(), i), Style.italic(14));
        }
        if (decision) {
            var decided = document.createParagraph();
            put(decided, PaperWords.DECISION + ":", Style.bold(14), CENTRE).setKeepNext(true);
            decided.setSpacingBefore(pt(12));
            decided.setSpacingAfter(pt(6));
        }
    }

    private static void blocks(
            XWPFDocument document, List<Block> blocks, int width, double tableSize) {
        for (var block : blocks) {
            switch (block) {
                case Heading heading -> heading(document, heading);
                case Paragraph paragraph -> paragraph(running(document), paragraph);
                case Table table -> DocxTables.write(document, table, width, tableSize);
            }
        }
    }

    private static void heading(XWPFDocument document, Heading heading) {
        var paragraph = running(document);
        paragraph.setKeepNext(true);
        var outline = paragraph.getCTP().getPPr().addNewOutlineLvl();
        outline.setVal(BigInteger.valueOf(heading.level() - 1L));
        add(paragraph, PaperWords.heading(heading), heading.level() < 3 ? Style.bold(14) : plain());
    }

    private static void paragraph(XWPFParagraph target, Paragraph paragraph) {
        for (var span : paragraph.spans()) {
            add(target, span.text(), span.gap() ? Style.italic(14) : plain());
        }
    }

    private static XWPFParagraph running(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(mm(12.7));
        paragraph.setSpacingBefore(pt(6));
        paragraph.setSpacingBetween(1.15);
        return paragraph;
    }

    /** The last words go with the signature: nobody signs an empty page. */
    private static void keepWithNext(XWPFDocument document) {
        var body = document.getBodyElements();
        for (var element : body.subList(Math.max(0, body.size() - 2), body.size())) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph.setKeepNext(true);
            }
        }
    }

    private static void signature(XWPFDocument document, OfficialPaper paper) {
        gap(document, 12).setKeepNext(true);
        var secretary = paper.signature().secretary();
        var rows = secretary == null ? 1 : 2;
        var table = columns(document.createTable(rows, 2), false, PORTRAIT / 2, PORTRAIT / 2);
        table.getRow(0).setCantSplitRow(true);
        if (secretary != null) {
            var beside = new Lines(table.getRow(0).getCell(0));
            put(beside.next(), PaperWords.SECRETARY, Style.bold(14), CENTRE);
            put(beside.next(), secretary, Style.bold(14), CENTRE)
                    .setSpacingBefore(pt(76 + 16 * (paper.signature().titles().size() - 1)));
        }
        var left = new Lines(table.getRow(rows - 1).getCell(0));
        var to = paper.recipients();
        put(left.next(), "Nơi nhận:", new Style(12, true, true), ParagraphAlignment.LEFT);
        for (var i = 0; i < to.size(); i++) {
            var line = PaperWords.recipientLine(to, i);
            put(left.next(), line, Style.plain(11), ParagraphAlignment.LEFT);
        }
        var right = new Lines(table.getRow(0).getCell(1));
        for (var title : paper.signature().titles()) {
            put(right.next(), title, Style.bold(14), CENTRE);
        }
        var name = paper.signature().name();
        put(right.next(), name == null ? "" : name, Style.bold(14), CENTRE)
                .setSpacingBefore(pt(76));
    }

    /**
     * A section ends in its last paragraph, so the page set-up moves there once another follows.
     */
    private static void annexes(XWPFDocument document, OfficialPaper paper, CTSectPr last) {
        for (var i = 0; i < paper.annexes().size(); i++) {
            var end = gap(document, 1).getCTP();
            var properties = end.isSetPPr() ? end.getPPr() : end.addNewPPr();
            properties.addNewSectPr().set(last);
            page(last, true);
            annex(document, paper, i);
        }
    }

    private static void annex(XWPFDocument document, OfficialPaper paper, int index) {
        Annex annex = paper.annexes().get(index);
        var label = PaperWords.annexLabel(paper, index);
        put(document.createParagraph(), label, Style.bold(14), CENTRE);
        var title = PaperWords.capitals(annex.title());
        put(document.createParagraph(), title, Style.bold(14), CENTRE);
        var reference = PaperWords.annexReference(paper.head());
        put(document.createParagraph(), reference, Style.italic(14), CENTRE);
        rule(document.createParagraph(), LANDSCAPE, mm(50) / 20.0);
        blocks(document, annex.body(), LANDSCAPE, 11);
    }

    private static void imprint(XWPFDocument document, Head head, Instant at) {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(head.type() + " " + head.title());
        core.setCreator(head.issuerName());
        core.setLastModifiedByUser(head.issuerName());
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Chung Sức");
    }

    private static Style plain() {
        return Style.plain(14);
    }

    /** The paragraphs of a cell; it comes with one. */
    private static class Lines {
        private final XWPFTableCell cell;
        private boolean started;

        Lines(XWPFTableCell cell) {
            this.cell = cell;
        }

        XWPFParagraph next() {
            if (started) {
                return cell.addParagraph();
            }
            started = true;
            return cell.getParagraphs().getFirst();
        }
    }
}
