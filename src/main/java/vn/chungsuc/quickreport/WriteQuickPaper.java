package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the month's report together: outline, figures, what officers wrote, and who signs it. */
final class WriteQuickPaper {

    static final String UNWRITTEN = "(chưa viết; để trống thì không in mục này)";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

    private WriteQuickPaper() {}

    /**
     * @param names fill the outline's titles
     * @param words part → what somebody wrote
     * @param whole with the parts nobody wrote, as the draft on the screen has them
     */
    static OfficialPaper of(
            Document document,
            Body body,
            @Nullable Signer signer,
            QuickFigures figures,
            Map<String, String> names,
            Map<String, String> words,
            boolean whole) {
        return new OfficialPaper(
                head(document, body),
                List.of(),
                List.of(),
                blocks(figures, names, words, whole),
                signature(signer),
                document.recipientLines(),
                figures.own() ? List.of() : List.of(new AboveParts(figures).annex()));
    }

    private static Head head(Document document, Body body) {
        return new Head(
                body.superior(),
                body.heading(),
                body.name(),
                null,
                document.symbol(),
                document.place(),
                document.year(),
                null,
                QuickOutline.MONTHLY.typeName(),
                document.title());
    }

    private static List<Block> blocks(
            QuickFigures figures,
            Map<String, String> names,
            Map<String, String> words,
            boolean whole) {
        var blocks = new ArrayList<Block>();
        int number = 0;
        for (var part : QuickOutline.MONTHLY.parts()) {
            var content = content(part, figures, words, whole);
            if (!content.isEmpty()) {
                var title = QuickOutline.fill(part.title(), names);
                blocks.add(new Heading(1, ROMAN[number++] + ".", title, part.words()));
                blocks.addAll(content);
            }
        }
        return blocks;
    }

    private static List<? extends Block> content(
            QuickOutline.Part part,
            QuickFigures figures,
            Map<String, String> words,
            boolean whole) {
        if (part.above() && figures.own()) {
            return List.of();
        }
        if (part.figures() != null) {
            if (figures.own()) {
                return new QuickParts(figures).results();
            }
            return part.figures().equals("nop")
                    ? new ReportsPart(figures).reports()
                    : new AboveParts(figures).results();
        }
        var lines =
                words.getOrDefault(String.valueOf(part.words()), "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Paragraph::of)
                        .toList();
        return lines.isEmpty() && whole
                ? List.of(Paragraph.of(Span.gap(UNWRITTEN, "part:" + part.words())))
                : lines;
    }

    private static Signature signature(@Nullable Signer signer) {
        return signer == null
                ? new Signature(null, null, "", null)
                : new Signature(
                        signer.authority(), signer.acting(), signer.title(), signer.fullName());
    }
}
