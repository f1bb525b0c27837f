package vn.chungsuc.reader;

import java.util.List;
import java.util.regex.Pattern;

/** The text ends with «./.», and nowhere before (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class EndMarkRule implements Rule {

    private static final String ID = "end-mark";
    private static final Pattern MARK = Pattern.compile("\\.\\s?/\\s?\\.");
    private static final Pattern AT_END = Pattern.compile("(?:\\.\\s?/\\s?\\.?|/\\.)[\\s”\"’)]*$");
    private static final int SENTENCE = 40;

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var form = paper.form();
        if (!form.kind().official() || form.recipientsLine() + form.signatureLine() == 0) {
            return;
        }
        var last = last(paper.body());
        if (last < 0) {
            return;
        }
        early(paper.body(), last, findings);
        var end = paper.body().get(last);
        if (form.kind() != Form.Kind.PARTY
                && !AT_END.matcher(end.text()).find()
                && !marked(paper.body(), last)) {
            findings.add(
                    new Finding(
                            ID,
                            Severity.ERROR,
                            end.lineAt(end.text().length() - 1),
                            Quote.end(end.text()),
                            "Hết nội dung văn bản thiếu dấu kết thúc «./.».",
                            "./.",
                            end.text().substring(end.text().length() - 1)));
        }
    }

    /** The last paragraph that is a sentence: notes and rows may stand below. */
    private static int last(List<Paragraph> body) {
        int last = body.size() - 1;
        while (last >= 0 && body.get(last).row()) {
            last--;
        }
        return last;
    }

    private static boolean marked(List<Paragraph> body, int last) {
        for (int i = last; i >= Math.max(0, last - 3); i--) {
            if (MARK.matcher(body.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static void early(List<Paragraph> body, int last, Findings findings) {
        for (int i = 0; i <= last; i++) {
            var text = body.get(i).text();
            var mark = MARK.matcher(text);
            if (mark.find() && goesOn(body, i, last, text.length() - mark.end())) {
                findings.add(
                        new Finding(
                                ID,
                                Severity.ERROR,
                                body.get(i).lineAt(mark.start()),
                                Quote.around(text, mark.start(), mark.end()),
                                "Dấu kết thúc «./.» đứng trước khi hết nội dung.",
                                "",
                                mark.group()));
            }
        }
    }

    private static boolean goesOn(List<Paragraph> body, int at, int last, int left) {
        if (left > SENTENCE) {
            return true;
        }
        for (int i = at + 1; i <= last; i++) {
            var text = body.get(i).text();
            if (text.length() > SENTENCE
                    && !body.get(i).row()
                    && text.chars().anyMatch(Character::isLowerCase)) {
                return true;
            }
        }
        return false;
    }
}
