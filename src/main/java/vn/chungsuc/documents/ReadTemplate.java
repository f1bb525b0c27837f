package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a template out of a DOCX: its paragraphs, whichever pieces Word cut them into, headings by
 * their style, their outline level or the number somebody typed.
 */
final class ReadTemplate {

    private static final Pattern STYLE = Pattern.compile("(?i)heading (\\d)");
    private static final int DEEPEST = 3;

    private ReadTemplate() {}

    /**
     * @return the text as {@link TemplateText} has it
     * @throws Unreadable with the sentence for the officer
     */
    static String of(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var lines = new ArrayList<String>();
            var trailer = false;
            for (var element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    for (var line : text(paragraph)) {
                        trailer |= TemplateText.section(line) != null;
                        lines.add(trailer ? line : heading(document, paragraph, line));
                    }
                } else if (element instanceof XWPFTable table && !isGuide(table)) {
                    throw new Unreadable(
                            tr(
                                    "Mẫu có một bảng («%s»). Bảng do phần mềm dựng ở chỗ điền của"
                                            + " nó; bỏ bảng này khỏi mẫu.",
                                    brief(table.getText())));
                }
            }
            return String.join("\n", lines);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable told) {
                throw told;
            }
            throw new Unreadable(
                    tr(
                            "Không mở được tệp này như một tệp Word (.docx). Lưu lại từ Word rồi"
                                + " chọn."));
        }
    }

    private static List<String> text(XWPFParagraph paragraph) {
        return Normalizer.normalize(paragraph.getText(), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String heading(XWPFDocument document, XWPFParagraph paragraph, String line) {
        if ("title".equals(styleName(document, paragraph)) && TemplateText.isUntitled(line)) {
            return TemplateText.TITLE + line;
        }
        var styled = styled(document, paragraph);
        for (var i = 0; i < TemplateText.NUMBERED.length; i++) {
            var numbered = TemplateText.NUMBERED[i].matcher(line);
            if (numbered.matches()
                    && (styled > 0 || !TemplateText.SENTENCE.matcher(line).matches())) {
                return "#".repeat(styled > 0 ? styled : i + 1) + " " + numbered.group(1);
            }
        }
        return styled > 0 ? "#".repeat(styled) + " " + line : line.replaceFirst("^#+\\s*", "");
    }

    /** The level its style or its outline gives it; 0: none. */
    private static int styled(XWPFDocument document, XWPFParagraph paragraph) {
        var name = styleName(document, paragraph);
        if (name != null) {
            var level = STYLE.matcher(name);
            if (level.matches()) {
                return Math.min(DEEPEST, Integer.parseInt(level.group(1)));
            }
        }
        var properties = paragraph.getCTP().getPPr();
        if (properties == null || properties.getOutlineLvl() == null) {
            return 0;
        }
        var level = properties.getOutlineLvl().getVal().intValue();
        return level < DEEPEST ? level + 1 : 0;
    }

    private static @Nullable String styleName(XWPFDocument document, XWPFParagraph paragraph) {
        var styles = document.getStyles();
        var id = paragraph.getStyle();
        var style = styles == null || id == null ? null : styles.getStyle(id);
        return style == null || style.getName() == null
                ? null
                : style.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isGuide(XWPFTable table) {
        return table.getText().strip().startsWith(TemplateDocx.GUIDE);
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
