package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.LegacyText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a DOCX in reading order: what was deleted, fields' codes, comments and the second
 * copy of a text box are left out, the numbers Word makes are written in.
 */
final class WordText {

    private static final int DEEPEST = 20;

    /** A paragraph being read; text boxes hold paragraphs within a paragraph. */
    private static final class Open {
        final StringBuilder text = new StringBuilder();
        @Nullable String list;
        int level = -1;
        @Nullable String style;
        boolean centred;
    }

    private final WordNumbering numbering;
    private final WordLines lines = new WordLines();
    private final Deque<Open> open = new ArrayDeque<>();
    private String font = "";
    private boolean hidden;
    private int length;

    WordText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    String text() {
        return lines.text();
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (leftOut(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity");
                default -> {}
            }
        }
    }

    private static boolean leftOut(String name) {
        return switch (name) {
            case "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "Fallback",
                    "sectPr",
                    "pPrChange",
                    "rPrChange" ->
                    true;
            default -> false;
        };
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> begin();
            case "tbl" -> lines.beginTable();
            case "tc" -> lines.beginCell();
            case "r" -> {
                font = "";
                hidden = false;
            }
            case "rFonts" -> font = WordNumbering.attribute(xml, "ascii");
            case "vanish" -> hidden = !WordNumbering.value(xml).equals("0");
            case "t" -> say(xml.getElementText());
            case "tab", "ptab" -> {
                if (WordNumbering.value(xml).isEmpty()) {
                    say("\t");
                }
            }
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "sym" -> say(" ");
            default -> property(xml);
        }
    }

    private void property(XMLStreamReader xml) {
        var paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = WordNumbering.value(xml);
            case "numId" -> paragraph.list = WordNumbering.value(xml);
            case "ilvl" -> paragraph.level = Math.clamp(number(WordNumbering.value(xml)), 0, 8);
            case "jc" -> paragraph.centred = WordNumbering.value(xml).equals("center");
            default -> {}
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private void begin() throws XMLStreamException {
        if (open.size() > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        open.push(new Open());
    }

    private void say(String text) {
        var paragraph = open.peek();
        if (paragraph == null || hidden) {
            return;
        }
        length += text.length();
        if (length > Extraction.LONGEST) {
            throw Extraction.tooLong();
        }
        paragraph.text.append(repaired(text));
    }

    /**
     * Text set in a font of before Unicode; those whose name ends in H show small letters as
     * capitals.
     */
    private String repaired(String text) {
        if (font.startsWith(".Vn")) {
            var letters = LegacyText.TCVN3.repair(text);
            return font.endsWith("H") ? letters.toUpperCase(Locale.ROOT) : letters;
        }
        return font.startsWith("VNI-") ? LegacyText.VNI.repair(text) : text;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    close(open.pop());
                }
            }
            case "tc" -> lines.endCell();
            case "tr" -> lines.endRow();
            case "tbl" -> lines.endTable();
            default -> {}
        }
    }

    private void close(Open paragraph) {
        var text = paragraph.text.toString().strip();
        if (text.isEmpty()) {
            lines.blank();
            return;
        }
        lines.paragraph(mark(paragraph) + text, paragraph.centred);
    }

    private String mark(Open paragraph) {
        var place =
                paragraph.style == null
                        ? new WordNumbering.Place(null, 0)
                        : numbering.ofStyle(paragraph.style);
        var list = paragraph.list == null ? place.list() : paragraph.list;
        return list == null
                ? ""
                : numbering.next(list, paragraph.level < 0 ? place.level() : paragraph.level);
    }
}
