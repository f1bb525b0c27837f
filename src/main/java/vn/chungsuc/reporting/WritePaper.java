package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Annex;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the report together: outline, figures, what officers wrote, and who signs it. */
final class WritePaper {

    static final String UNWRITTEN = "(chưa có nội dung)";

    /** An annex or form by its number, where officers' words name one. */
    static final Pattern CITED_ANNEX =
            Pattern.compile("(?iu)(phụ lục (?:[ivx]+|\\d+)|(?:mẫu )?biểu(?: số)? \\d+)");

    private WritePaper() {}

    /**
     * @param names fill the outline's titles
     * @param words part → what somebody wrote
     */
    static OfficialPaper of(
            Document document,
            Body body,
            @Nullable Signer signer,
            Figures figures,
            Map<String, String> names,
            Map<String, String> words) {
        return new OfficialPaper(
                head(document, body),
                List.of(),
                List.of(),
                blocks(figures, names, words),
                signature(signer),
                document.recipientLines(),
                annexes(figures));
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
                Outline.ANNUAL.typeName(),
                document.title());
    }

    private static List<Block> blocks(
            Figures figures, Map<String, String> names, Map<String, String> words) {
        var blocks = new ArrayList<Block>();
        for (var part : Outline.ANNUAL.parts()) {
            var title = Outline.fill(part.title(), names);
            blocks.add(new Heading(part.level(), part.number(), title, part.words()));
            if (part.words() != null) {
                blocks.addAll(paragraphs(part.words(), words.getOrDefault(part.words(), "")));
            }
            if (part.figures() != null) {
                blocks.addAll(figures(part.figures(), figures));
            }
        }
        return blocks;
    }

    private static List<Paragraph> paragraphs(String part, String words) {
        var lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty()
                ? List.of(Paragraph.of(Span.gap(UNWRITTEN, "part:" + part)))
                : lines.stream().map(Paragraph::of).toList();
    }

    private static List<Block> figures(String kind, Figures figures) {
        if (figures.own()) {
            var own = new OwnParts(figures);
            return switch (kind) {
                case "chung" -> own.common();
                case "tieu-chi" -> own.byCriterion();
                default -> own.ratios();
            };
        }
        var parts = new FigureParts(figures);
        return switch (kind) {
            case "chung" -> parts.common();
            case "tieu-chi" -> parts.byCriterion();
            default -> parts.ratios();
        };
    }

    private static List<Annex> annexes(Figures figures) {
        return Stream.concat(Stream.of(annex(figures)), new ExplainedPart(figures).annex().stream())
                .toList();
    }

    private static Annex annex(Figures figures) {
        return figures.own()
                ? new Annex(
                        "Kết quả thực hiện từng tiêu chí, chỉ tiêu",
                        List.of(new OwnParts(figures).annex()))
                : new Annex(
                        "Kết quả thực hiện từng tiêu chí của các đơn vị",
                        List.of(new MatrixPart(figures).matrix()));
    }

    private static Signature signature(@Nullable Signer signer) {
        return signer == null
                ? new Signature(null, null, "", null)
                : new Signature(
                        signer.authority(), signer.acting(), signer.title(), signer.fullName());
    }
}
