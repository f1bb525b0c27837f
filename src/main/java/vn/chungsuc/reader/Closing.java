package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The foot of a document: recipients, and who signs by what right. */
final class Closing {

    private static final int LONGEST = 60;
    private static final int FROM_END = 30;
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG|PHÓ|GIÁM ĐỐC|BÍ THƯ|CHÁNH|THỦ TRƯỞNG|THƯ"
                        + " KÝ|THƯỜNG TRỰC|ỦY VIÊN|CHỈ HUY|KẾ TOÁN|NGƯỜI|BỘ TRƯỞNG|HIỆU TRƯỞNG|THỦ"
                        + " TƯỚNG|TỔNG|CHỦ TRÌ|CÁN BỘ|ĐẠI DIỆN)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SMALL_TITLE =
            Pattern.compile(
                    "^(?:Chủ tịch|Phó Chủ tịch|Trưởng [Bb]an|Phó Trưởng [Bb]an|Giám đốc|Phó Giám"
                            + " đốc|Bí thư|Phó Bí thư|Trưởng phòng|Phó Trưởng phòng|Chánh Văn"
                            + " phòng)\\b[^;.,:]{0,40}$",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** «- Như trên; CHỦ TỊCH»: two columns that became one line. */
    private static final Pattern TWO_COLUMNS =
            Pattern.compile(
                    "^(?<left>(?:[-–+*•] ?|N[ơƠ][iI] nhận"
                            + " ?:)[^\\t]*?[;.:]?)\\s+(?<right>\\p{Lu}[\\p{Lu}.,/ -]{5,})$");

    /** «- Lưu: VT. Bùi Tiến Dũng» */
    private static final Pattern ARCHIVE_AND_NAME =
            Pattern.compile(
                    "^(?<left>[-–+*•]? ?Lưu.{0,80}?[.;])\\s+(?<right>\\p{Lu}\\p{Ll}+(?:"
                            + " \\p{Lu}\\p{Ll}*){1,4})$");

    private static final Pattern RANK =
            Pattern.compile(
                    "^(?:(?:Đại|Thượng|Trung|Thiếu)"
                            + " (?:tá|úy|tướng)|ThS\\.?|TS\\.?|BS\\.?|Ông|Bà)\\s+");

    private final SourceText source;
    private final StringBuilder recipients = new StringBuilder();

    int recipientsLine;
    int signatureLine;
    final List<String> signature = new ArrayList<>();
    @Nullable String signer;

    /** First line of the foot; one more than the last line of the text if there is none. */
    final int start;

    /**
     * @param last the last line before any annex
     */
    Closing(SourceText source, int first, int last) {
        this.source = source;
        start = start(first, last);
        for (int line = start; line <= Math.min(last, start + LONGEST); line++) {
            for (var piece : Piece.of(source, line)) {
                part(piece);
            }
        }
    }

    private int start(int first, int last) {
        int found = last + 1;
        for (int line = last; line >= first && line > last - 4 * LONGEST; line--) {
            for (var piece : Piece.of(source, line)) {
                if (FormLine.RECIPIENTS.matcher(piece.text()).find()) {
                    return signsBefore(line, first);
                }
                if (line > last - FROM_END && FormLine.AUTHORITY.matcher(piece.text()).find()) {
                    found = line;
                }
            }
        }
        return found <= last ? found : bareSignature(first, last);
    }

    /** The signature may come before the recipients, as it does where columns are read in turn. */
    private int signsBefore(int recipients, int first) {
        int start = recipients;
        for (int line = recipients - 1; line >= Math.max(first, recipients - 12); line--) {
            var pieces = Piece.of(source, line);
            if (pieces.isEmpty()) {
                continue;
            }
            var text = pieces.getFirst().text();
            if (FormLine.AUTHORITY.matcher(text).find() || isTitle(text)) {
                start = line;
            } else if (!Letters.personName(text) && !FormLine.signedMark(text)) {
                break;
            }
        }
        return start;
    }

    /** A name under a title at the very end, without «TM.» or recipients. */
    private int bareSignature(int first, int last) {
        int line = last;
        int seen = 0;
        int start = last + 1;
        for (; line >= first && seen < 5; line--) {
            var pieces = Piece.of(source, line);
            if (pieces.isEmpty()) {
                continue;
            }
            var text = pieces.getLast().text();
            if (isTitle(text)) {
                start = line;
            } else if (!Letters.personName(text) && !FormLine.signedMark(text)) {
                break;
            }
            seen++;
        }
        return start;
    }

    private void part(Piece piece) {
        var text = piece.text();
        if (text.length() > 400) {
            return;
        }
        var columns = TWO_COLUMNS.matcher(text);
        var named = ARCHIVE_AND_NAME.matcher(text);
        if (columns.matches() && signs(columns.group("right"))) {
            take(new Piece(columns.group("left"), piece.line()));
            take(new Piece(columns.group("right"), piece.line()));
        } else if (named.matches()) {
            take(new Piece(named.group("left"), piece.line()));
            take(new Piece(named.group("right"), piece.line()));
        } else {
            take(piece);
        }
    }

    private static boolean signs(String text) {
        return FormLine.AUTHORITY.matcher(text).find() || isTitle(text);
    }

    private void take(Piece piece) {
        var text = piece.text();
        var heading = FormLine.RECIPIENTS.matcher(text);
        if (heading.find()) {
            recipientsLine = recipientsLine == 0 ? piece.line() : recipientsLine;
            recipients.append(text.substring(heading.end()).strip());
            return;
        }
        if (FormLine.AUTHORITY.matcher(text).find() || isTitle(text) && !text.startsWith("-")) {
            sign(piece);
        } else if (Opener.of(text) != null && recipientsLine > 0) {
            recipients.append('\n').append(text);
        } else if (FormLine.signedMark(text)) {
            return;
        } else if (name(text) != null && !signature.isEmpty()) {
            signer = name(text);
        } else if (Letters.capitals(text) && !signature.isEmpty() && signer == null) {
            signature.set(signature.size() - 1, signature.getLast() + " " + text);
        } else if (recipientsLine > 0 && signature.isEmpty()) {
            recipients.append(' ').append(text);
        }
    }

    private void sign(Piece piece) {
        signatureLine = signatureLine == 0 ? piece.line() : signatureLine;
        if (signer == null) {
            signature.add(piece.text());
        }
    }

    private static @Nullable String name(String text) {
        var bare = RANK.matcher(text).replaceFirst("").strip();
        return Letters.personName(bare) && !TITLE.matcher(bare).find() ? bare : null;
    }

    static boolean isTitle(String text) {
        return text.length() < 120
                && (Letters.capitals(text) && TITLE.matcher(text).find()
                        || SMALL_TITLE.matcher(text).matches());
    }

    List<String> recipients() {
        return items().filter(item -> !isArchive(item)).toList();
    }

    @Nullable String archive() {
        return items().filter(Closing::isArchive).findFirst().orElse(null);
    }

    private java.util.stream.Stream<String> items() {
        return Pattern.compile("[;\\n]")
                .splitAsStream(recipients)
                .map(item -> item.replaceFirst("^\\s*[-–—+*•]\\s*", ""))
                .map(item -> item.replaceAll("[\\s.,;]+$", "").strip())
                .filter(item -> item.length() > 1);
    }

    private static boolean isArchive(String item) {
        return item.startsWith("Lưu") || item.startsWith("LƯU");
    }

    /** «TM.», the mark of the first line that has one. */
    @Nullable String authority() {
        for (var line : signature) {
            var mark = FormLine.AUTHORITY.matcher(line);
            if (mark.find()) {
                var found = mark.group("mark") == null ? mark.group("bare") : mark.group("mark");
                return found.replace("/", "") + ".";
            }
        }
        return null;
    }

    /** «PHÓ CHỦ TỊCH»: the first line that is not said for another. */
    @Nullable String signerTitle() {
        return signature.stream()
                .filter(line -> !FormLine.AUTHORITY.matcher(line).find())
                .findFirst()
                .orElse(null);
    }
}
