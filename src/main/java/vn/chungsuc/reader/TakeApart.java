package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/** Takes one text apart: head, legal basis, body, foot, annexes. */
final class TakeApart {

    private static final int LONGEST_OPENING = 40;
    private static final Pattern PARTY_BODY =
            Pattern.compile(
                    "ĐẢNG ỦY|HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|THỊ ỦY|QUẬN ỦY|ĐẢNG BỘ|CHI BỘ|BAN THƯỜNG"
                            + " VỤ|BAN TUYÊN GIÁO|BAN DÂN VẬN");
    private static final Pattern PARTY_NUMBER =
            Pattern.compile("^S[ốỐ]\\s*:?\\s*[\\d.…_\\s]*[-–]\\s*\\p{Lu}[\\p{L}]{1,6}\\s*/");
    private static final Pattern AS_FOLLOWS =
            Pattern.compile("như sau\\s*[:.]|(?:xây dựng|ban hành) [Kk]ế hoạch");

    private final SourceText source;
    private final List<Paragraph> paragraphs;
    private final Letterhead head;
    private final List<Annex> annexes;
    private final Closing closing;
    private final int basisStart;
    private final int basisEnd;
    private final int bodyStart;
    private final int bodyEnd;

    TakeApart(SourceText source) {
        this.source = source;
        paragraphs = Paragraphs.of(source);
        head = new Letterhead(source);
        annexes = Annexes.of(paragraphs, after(footHint()));
        int last = annexes.isEmpty() ? source.lines().size() : annexes.getFirst().line() - 1;
        closing = new Closing(source, head.end + 1, last);
        basisStart = after(head.end);
        basisEnd = firstNumbered(basisStart);
        bodyEnd = Math.max(basisStart, end(last));
        bodyStart = Math.min(bodyEnd, bodyStart());
    }

    Paper paper() {
        var opening =
                paragraphs.subList(basisStart, Math.min(bodyEnd, Math.max(basisEnd, basisStart)));
        var inText = IssuerInText.of(opening, head.title(), head.titleLine);
        var agency = head.agency();
        return new Paper(
                source,
                paragraphs,
                particulars(agency, inText),
                form(agency, inText),
                Citations.of(paragraphs, basisStart, basisEnd),
                OutlineReader.of(paragraphs.subList(bodyStart, bodyEnd)),
                bodyStart,
                bodyEnd,
                annexes);
    }

    private Particulars particulars(AgencyName agency, IssuerInText inText) {
        return new Particulars(
                head.type,
                head.number,
                head.symbol,
                head.place,
                head.dateText == null ? null : Days.in(head.dateText),
                agency.superior(),
                agency.issuer() == null ? inText.name() : agency.issuer(),
                head.title(),
                closing.authority(),
                closing.signerTitle(),
                closing.signer,
                closing.recipients());
    }

    private Form form(AgencyName agency, IssuerInText inText) {
        return new Form(
                kind(agency.issuer()),
                head.nationLine,
                head.mottoLine,
                agency.line(),
                head.numberLine,
                head.dateLine,
                head.typeLine,
                head.titleLine,
                closing.recipientsLine,
                closing.signatureLine,
                head.numberText,
                head.dateText,
                agency.issuer(),
                inText.name(),
                inText.line(),
                List.copyOf(closing.signature),
                closing.archive());
    }

    private Form.Kind kind(@Nullable String issuer) {
        if (signs() < 2) {
            return Form.Kind.TEXT;
        }
        boolean party =
                head.partyLine > 0
                        || issuer != null && PARTY_BODY.matcher(issuer).find()
                        || head.numberText != null && PARTY_NUMBER.matcher(head.numberText).find();
        if (party && head.nationLine == 0) {
            return Form.Kind.PARTY;
        }
        return head.unionLine > 0 && head.nationLine == 0 ? Form.Kind.UNION : Form.Kind.STATE;
    }

    /** How many marks of an official document this text has. */
    private int signs() {
        int signs = 0;
        for (int line :
                new int[] {
                    head.nationLine + head.mottoLine + head.partyLine + head.unionLine,
                    head.numberLine,
                    head.dateLine,
                    head.typeLine,
                    closing.recipientsLine,
                    closing.signatureLine,
                    bodyStart > basisStart ? 1 : 0
                }) {
            signs += line > 0 ? 1 : 0;
        }
        return signs;
    }

    /** The first line that only a foot has: annexes stand after it. */
    private int footHint() {
        int signed = 0;
        for (int line = head.end + 1; line <= source.lines().size(); line++) {
            for (var piece : Piece.of(source, line)) {
                if (FormLine.RECIPIENTS.matcher(piece.text()).find()) {
                    return line;
                }
                if (signed == 0 && FormLine.AUTHORITY.matcher(piece.text()).find()) {
                    signed = line;
                }
            }
        }
        return signed == 0 ? head.end : signed;
    }

    /**
     * @return index of the first paragraph that begins after a line
     */
    private int after(int line) {
        int index = 0;
        while (index < paragraphs.size() && paragraphs.get(index).firstLine() <= line) {
            index++;
        }
        return index;
    }

    private int end(int last) {
        return after(Math.min(last, closing.start - 1));
    }

    private int firstNumbered(int from) {
        for (int i = from; i < paragraphs.size() && i < from + LONGEST_OPENING; i++) {
            var opener = Opener.of(paragraphs.get(i).text());
            if (opener != null && opener.number() != null) {
                return i;
            }
        }
        int basis = from;
        while (basis < paragraphs.size()
                && (isBasis(paragraphs.get(basis))
                        || paragraphs.get(basis).text().startsWith("Kính gửi"))) {
            basis++;
        }
        return basis;
    }

    private int bodyStart() {
        int start = basisStart;
        for (int i = basisStart; i < basisEnd && i < paragraphs.size(); i++) {
            var text = paragraphs.get(i).text();
            if (isBasis(paragraphs.get(i))) {
                start = i + 1;
            } else if (!Letters.capitals(text) && !text.startsWith("Kính gửi")) {
                break;
            }
        }
        return skipResolution(start);
    }

    /** «QUYẾT ĐỊNH:» between the legal basis and Điều 1. */
    private int skipResolution(int start) {
        boolean heading =
                start > basisStart
                        && start < paragraphs.size()
                        && Letters.capitals(paragraphs.get(start).text())
                        && Opener.of(paragraphs.get(start).text()) == null;
        return heading ? start + 1 : start;
    }

    private static boolean isBasis(Paragraph paragraph) {
        var text = Tone.one(paragraph.text());
        return Letterhead.BASIS.matcher(text).find()
                && !AS_FOLLOWS.matcher(text).find()
                && !text.endsWith(":")
                && (text.endsWith(";")
                        || text.startsWith("Căn cứ")
                        || text.contains(" số ")
                        || text.startsWith("Xét"));
    }
}
