package vn.chungsuc.plans;

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
import vn.chungsuc.plans.Contents.Basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the plan's paper together: outline, what officers wrote, the plan's rows, who signs. */
final class PlanPaper {

    static final String UNWRITTEN = "(chưa có nội dung)";

    private PlanPaper() {}

    /**
     * @param names fill the outline's titles
     */
    static OfficialPaper of(
            Document document,
            Body body,
            @Nullable Signer signer,
            Plan plan,
            Contents contents,
            Live live,
            Map<String, String> names) {
        var outline = Outline.of(live.own());
        var annexes = new PaperAnnexes(plan, contents, live).all();
        var cited =
                contents.targets().isEmpty()
                        ? ""
                        : "(Chi tiết tại %s kèm theo)"
                                .formatted(annexes.size() == 1 ? "Phụ lục" : "Phụ lục I");
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Outline.fill(outline.opening(), names)));
        blocks.addAll(
                blocks(outline, new PaperParts(plan, contents, live, cited), contents, names));
        blocks.add(Paragraph.of(Outline.fill(outline.closing(), names)));
        return new OfficialPaper(
                head(document, body, outline),
                List.of(),
                contents.bases().stream().map(Basis::words).toList(),
                blocks,
                signature(signer),
                document.recipientLines(),
                annexes);
    }

    private static Head head(Document document, Body body, Outline outline) {
        return new Head(
                body.superior(),
                body.heading(),
                body.name(),
                null,
                document.symbol(),
                document.place(),
                document.year(),
                null,
                outline.typeName(),
                document.title());
    }

    private static List<Block> blocks(
            Outline outline, PaperParts parts, Contents contents, Map<String, String> names) {
        var blocks = new ArrayList<Block>();
        for (var one : outline.numbered(part -> isFilled(part, parts, contents))) {
            var part = one.part();
            var title = Outline.fill(part.title(), names);
            blocks.add(new Heading(part.level(), one.number(), title, part.words()));
            if (part.words() != null) {
                var words = contents.words(part.words());
                if (!words.isBlank() || part.data() == null || !parts.has(part.data())) {
                    blocks.addAll(paragraphs(part.words(), words));
                }
            }
            if (part.data() != null) {
                blocks.addAll(parts.of(part.data(), one.number()));
            }
        }
        return blocks;
    }

    static boolean isFilled(Outline.Part part, PaperParts parts, Contents contents) {
        return part.words() != null && !contents.words(part.words()).isBlank()
                || part.data() != null && parts.has(part.data());
    }

    private static List<Paragraph> paragraphs(String part, String words) {
        var lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty()
                ? List.of(Paragraph.of(Span.gap(UNWRITTEN, "part:" + part)))
                : lines.stream().map(Paragraph::of).toList();
    }

    private static Signature signature(@Nullable Signer signer) {
        return signer == null
                ? new Signature(null, null, "", null)
                : new Signature(
                        signer.authority(), signer.acting(), signer.title(), signer.fullName());
    }
}
