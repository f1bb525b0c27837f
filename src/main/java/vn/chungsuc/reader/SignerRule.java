package vn.chungsuc.reader;

import java.util.List;

/** Who signs must be named under the title (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class SignerRule implements Rule {

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        if (!paper.form().kind().official() || paper.particulars().signer() != null) {
            return;
        }
        var signature = paper.form().signature();
        if (signature.isEmpty()) {
            findings.add(
                    new Finding(
                            "signer-missing",
                            Severity.ERROR,
                            lastLine(paper),
                            lastText(paper),
                            "Cuối văn bản thiếu chức vụ và họ tên người ký.",
                            "",
                            ""));
            return;
        }
        var title = signature.getLast();
        findings.add(
                new Finding(
                        "signer-missing",
                        Severity.ERROR,
                        lineOf(paper, title),
                        title,
                        "Thiếu họ tên người ký dưới chức vụ «%s».".formatted(title),
                        "",
                        ""));
    }

    private static int lineOf(Paper paper, String title) {
        int start = paper.form().signatureLine();
        for (int line = start; line <= paper.source().lines().size(); line++) {
            for (var piece : Piece.of(paper.source(), line)) {
                if (piece.text().equals(title)) {
                    return line;
                }
            }
        }
        return start;
    }

    private static int lastLine(Paper paper) {
        var paragraphs = paper.paragraphs();
        if (paragraphs.isEmpty()) {
            return 1;
        }
        var last = paragraphs.get(lastIndex(paper));
        return last.lineAt(last.text().length() - 1);
    }

    private static String lastText(Paper paper) {
        return paper.paragraphs().isEmpty()
                ? ""
                : Quote.end(paper.paragraphs().get(lastIndex(paper)).text());
    }

    private static int lastIndex(Paper paper) {
        int annexed =
                paper.annexes().isEmpty()
                        ? paper.paragraphs().size()
                        : paper.annexes().getFirst().paragraph();
        return Math.max(0, annexed - 1);
    }
}
