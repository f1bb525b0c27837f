package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One document has one issuer: in the head, in the text, and in whose name it is signed. */
final class IssuerRule implements Rule {

    private static final String ID = "issuer-mismatch";

    /** Kinds of bodies by the words they are called; the first that fits counts. */
    private static final List<Map.Entry<String, Pattern>> KINDS =
            List.of(
                    kind("Ban Quản lý", "BQL|BAN QUẢN LÝ"),
                    kind("Ban Chỉ đạo", "BCĐ|BCD|BAN CHỈ ĐẠO"),
                    kind("Văn phòng Điều phối", "VĂN PHÒNG ĐIỀU PHỐI|VPĐP"),
                    kind("Mặt trận", "MTTQ|UBMTTQ|MẶT TRẬN"),
                    kind("Hội đồng nhân dân", "HĐND|HỘI ĐỒNG NHÂN DÂN"),
                    kind(
                            "cấp ủy",
                            "ĐẢNG ỦY|HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|THỊ ỦY|CHI ỦY|CHI BỘ|ĐẢNG BỘ|BAN"
                                    + " THƯỜNG VỤ"),
                    kind("Ủy ban nhân dân", "UBND|ỦY BAN NHÂN DÂN"));

    private static final String COMMITTEE = "(?:UBND|ỦY BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)";

    private static final Pattern UNIT =
            Pattern.compile(
                    "^"
                            + COMMITTEE
                            + " (?<level>XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH)"
                            + " (?<name>[^,;:()-]{2,40})$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAMED_UNIT =
            Pattern.compile(
                    "^(?i:"
                            + COMMITTEE
                            + ") (?<level>xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)"
                            + "(?: (?<name>\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,4}))?$",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);
    private static final Pattern OF_CLOSING =
            Pattern.compile(
                    "^Trên đây là .{0,300}? của (?<issuer>(?i:"
                            + COMMITTEE
                            + ") (?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)"
                            + "(?: \\p{Lu}[\\p{L}'-]*){1,5})(?=[./,;\\s]|$)",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    private static Map.Entry<String, Pattern> kind(String name, String words) {
        return Map.entry(name, Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])"));
    }

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var form = paper.form();
        var head = form.issuerInHead();
        if (head == null || !form.kind().official()) {
            return;
        }
        var inText = form.issuerInText();
        if (inText != null) {
            compare(head, inText, form.issuerInTextLine(), "trong lời văn", findings);
            compareUnits(head, inText, form.issuerInTextLine(), findings);
        }
        closing(paper, head, findings);
        for (var line : form.signature()) {
            var mark = FormLine.AUTHORITY.matcher(line);
            if (mark.find()
                    && ("TM".equals(mark.group("mark"))
                            || "T/M".equals(mark.group("mark"))
                            || "T/M".equals(mark.group("bare")))) {
                compare(
                        head,
                        line.substring(mark.end()),
                        form.signatureLine(),
                        "ở chỗ ký",
                        findings);
            }
        }
    }

    private static void compare(
            String head, String other, int line, String where, Findings findings) {
        var inHead = kindOf(head);
        var there = kindOf(other);
        if (inHead == null || there == null || inHead.equals(there) || aliases(head, other)) {
            return;
        }
        findings.add(
                new Finding(
                        ID,
                        Severity.ERROR,
                        line,
                        other,
                        "Cơ quan ban hành ở đầu văn bản là «%s», nhưng %s là «%s»."
                                .formatted(head, where, other),
                        head,
                        other));
    }

    /**
     * One name may hold two kinds of bodies: «Ban Thường vụ Đảng ủy», «Thường trực HĐND - UBND».
     */
    private static boolean aliases(String head, String other) {
        var upper = upper(other);
        var own = kindOf(head);
        return KINDS.stream()
                .anyMatch(
                        kind -> kind.getKey().equals(own) && kind.getValue().matcher(upper).find());
    }

    private static void compareUnits(String head, String inText, int line, Findings findings) {
        var above = UNIT.matcher(upper(head));
        var below = NAMED_UNIT.matcher(inText);
        if (!above.find() || !below.find()) {
            return;
        }
        boolean sameLevel = above.group("level").equals(upper(below.group("level")));
        var name = below.group("name");
        if (sameLevel && (name == null || above.group("name").strip().equals(upper(name)))) {
            return;
        }
        findings.add(
                new Finding(
                        ID,
                        Severity.ERROR,
                        line,
                        inText,
                        "Đầu văn bản ghi «%s», nhưng trong lời văn là «%s»."
                                .formatted(head, inText),
                        head,
                        inText));
    }

    /** «Trên đây là báo cáo của Ủy ban nhân dân xã Lúa Vàng./.» */
    private static void closing(Paper paper, String head, Findings findings) {
        var body = paper.body();
        for (int i = Math.max(0, body.size() - 3); i < body.size(); i++) {
            var text = Tone.one(body.get(i).text());
            var of = OF_CLOSING.matcher(text.length() > 1_000 ? "" : text);
            if (of.find()) {
                compareUnits(
                        head, of.group("issuer"), body.get(i).lineAt(of.start("issuer")), findings);
            }
        }
    }

    private static @Nullable String kindOf(String body) {
        var upper = upper(body);
        for (var kind : KINDS) {
            if (kind.getValue().matcher(upper).find()) {
                return kind.getKey();
            }
        }
        return null;
    }

    private static String upper(String text) {
        return Tone.one(text).toUpperCase(Locale.ROOT);
    }
}
