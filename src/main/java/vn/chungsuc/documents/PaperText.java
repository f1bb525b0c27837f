package vn.chungsuc.documents;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A paper as plain lines, as a reader finds them in its DOCX. */
final class PaperText {

    /** For a signer not chosen yet: reads as a title and a name, and is nobody's. */
    private static final Signature SOMEBODY = new Signature(null, null, "NGƯỜI KÝ", "Họ Tên");

    private final List<String> lines = new ArrayList<>();

    private PaperText() {}

    static List<String> of(OfficialPaper paper) {
        var text = new PaperText();
        text.head(paper.head());
        text.opening(paper);
        text.blocks(PaperWords.ended(paper));
        text.foot(paper);
        text.annexes(paper);
        return text.lines;
    }

    /** A draft as it will read once văn thư gave number and date, and a signer was chosen. */
    static List<String> asIssued(OfficialPaper draft, LocalDate today) {
        var head = draft.head();
        var signature = draft.signature();
        return of(
                new OfficialPaper(
                        new Head(
                                head.superior(),
                                head.issuer(),
                                head.issuerName(),
                                Objects.requireNonNullElse(head.number(), 1),
                                head.symbol(),
                                head.place().isBlank() ? "Nơi đây" : head.place(),
                                head.year(),
                                Objects.requireNonNullElse(head.date(), today),
                                head.type(),
                                head.title()),
                        draft.addressees(),
                        draft.basis(),
                        draft.body(),
                        signature.name() == null
                                ? SOMEBODY.beside(signature.secretary())
                                : signature,
                        draft.recipients().isEmpty() ? List.of("Lưu: VT") : draft.recipients(),
                        draft.annexes()));
    }

    private void head(Head head) {
        lines.addAll(PaperWords.superiorLines(head));
        lines.addAll(PaperWords.issuerLines(head));
        lines.add(PaperWords.numberLine(head));
        lines.add("");
        lines.add(PaperWords.NATION);
        lines.add(PaperWords.MOTTO);
        lines.add(PaperWords.dateLine(head));
        lines.add("");
        lines.add(head.type());
        lines.add(head.title());
        lines.add("");
    }

    private void opening(OfficialPaper paper) {
        if (!paper.addressees().isEmpty()) {
            lines.add("Kính gửi: " + String.join("; ", paper.addressees()));
            lines.add("");
        }
        var decision = PaperWords.isDecision(paper.head());
        if (decision) {
            lines.add(PaperWords.decidingLine(paper.head()));
            lines.add("");
        }
        for (int i = 0; i < paper.basis().size(); i++) {
            lines.add(PaperWords.basisLine(paper.basis(), i));
            lines.add("");
        }
        if (decision) {
            lines.add(PaperWords.DECISION + ":");
            lines.add("");
        }
    }

    private void blocks(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Heading heading -> lines.add(PaperWords.heading(heading));
                case Paragraph paragraph -> lines.add(words(paragraph.spans(), ""));
                case Table table -> table(table);
            }
            lines.add("");
        }
    }

    private void table(Table table) {
        lines.add(table.title());
        if (table.unit() != null) {
            lines.add("Đơn vị tính: " + table.unit());
        }
        lines.add(
                table.columns().stream()
                        .map(OfficialPaper.Column::header)
                        .collect(Collectors.joining("\t")));
        table.rows().stream().map(Row::cells).map(cells -> words(cells, "\t")).forEach(lines::add);
        if (table.note() != null) {
            lines.add("");
            lines.add(table.note());
        }
    }

    private static String words(List<Span> spans, String between) {
        return spans.stream().map(Span::text).collect(Collectors.joining(between));
    }

    private void foot(OfficialPaper paper) {
        lines.add("Nơi nhận:");
        for (int i = 0; i < paper.recipients().size(); i++) {
            lines.add(PaperWords.recipientLine(paper.recipients(), i));
        }
        lines.add("");
        var secretary = paper.signature().secretary();
        if (secretary != null) {
            lines.add(PaperWords.SECRETARY + "\t" + String.join(" ", paper.signature().titles()));
            lines.add("");
            lines.add(secretary + "\t" + Objects.requireNonNullElse(paper.signature().name(), ""));
            return;
        }
        lines.addAll(paper.signature().titles());
        lines.add("");
        var name = paper.signature().name();
        if (name != null) {
            lines.add(name);
        }
    }

    private void annexes(OfficialPaper paper) {
        for (int i = 0; i < paper.annexes().size(); i++) {
            var annex = paper.annexes().get(i);
            lines.add("");
            lines.add(PaperWords.annexLabel(paper, i));
            lines.add(PaperWords.capitals(annex.title()));
            lines.add(PaperWords.annexReference(paper.head()));
            lines.add("");
            blocks(annex.body());
        }
    }
}
