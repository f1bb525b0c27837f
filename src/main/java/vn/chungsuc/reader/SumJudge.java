package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether parts make up their total. «Trong đó» need not name all parts; what is not plainly whole,
 * and not nearly right, is left alone.
 */
final class SumJudge {

    private static final Pattern COMPLEMENT =
            Sense.pattern(
                    "(?:duy trì|giữ vững)[^;]{0,90}(?:thêm|mới)|đã [^;]{0,90}chưa"
                            + " |(?<!\\p{L})nam(?!\\p{L})[^;]{0,60}(?<!\\p{L})nữ(?!\\p{L})|nông"
                            + " thôn[^;]{0,60}(?:thành thị|đô thị)|mới[^;]{0,60}(?:sửa chữa|nâng"
                            + " cấp)|sửa chữa[^;]{0,60}mới|còn lại|(?:nguồn|vốn|loại) khác");

    /** Of these, parts may overlap: women, the young, the poor. */
    private static final Set<String> OVERLAP =
            Set.of(
                    "người",
                    "đảng viên",
                    "hội viên",
                    "đoàn viên",
                    "đại biểu",
                    "đồng chí",
                    "cán bộ",
                    "công chức",
                    "lao động",
                    "học sinh",
                    "hộ",
                    "thành viên",
                    "trẻ",
                    "nhân khẩu");

    /** Whether the parts named are all there are. */
    enum Whole {
        SURE,
        LIKELY,
        OPEN
    }

    private SumJudge() {}

    static Whole whole(String word, boolean colon, Parts parts, Figure total, String region) {
        var money = total.kind() == Kind.MONEY;
        return switch (word) {
            case "gồm", "bao gồm", "chia ra", "chia theo" -> Whole.SURE;
            case "cụ thể" -> colon ? Whole.SURE : Whole.LIKELY;
            default -> {
                var several = parts.firsts().size() > 2;
                if (colon && several && money) {
                    yield Whole.SURE;
                }
                var closed =
                        several && (colon || !OVERLAP.contains(total.base()))
                                || money
                                || Sense.find(COMPLEMENT, region);
                yield closed ? Whole.LIKELY : Whole.OPEN;
            }
        };
    }

    /** In one of the ways the parts can be read, they make up one of the totals. */
    static boolean holds(List<Figure> totals, Parts parts) {
        return totals.stream()
                .anyMatch(total ->
                        List.of(parts.firsts(), parts.all(), parts.lasts()).stream()
                                .anyMatch(some ->
                                        some.size() > 1 && new Addition(total, some).holds()));
    }

    static void judge(
            Passage passage, List<Figure> totals, Parts parts, Whole whole, Findings findings) {
        if (parts.firsts().size() < 2) {
            return;
        }
        for (var total : totals) {
            for (var some : List.of(parts.firsts(), parts.all(), parts.lasts())) {
                var addition = new Addition(total, some);
                if (addition.holds()) {
                    agree(passage, addition, findings);
                    return;
                }
            }
        }
        var addition = new Addition(totals.getFirst(), parts.firsts());
        if (parts.unsaid() == 0 && !vague(passage, addition)) {
            var sure =
                    whole == Whole.SURE && parts.parted() && addition.total().kind() == Kind.MONEY;
            if (whole != Whole.OPEN && (sure || addition.near())) {
                blame(passage, addition, findings);
            }
        }
    }

    private static boolean vague(Passage passage, Addition addition) {
        return Parts.isAbout(passage, addition.total());
    }

    private static void agree(Passage passage, Addition addition, Findings findings) {
        var total = addition.total();
        findings.holds(
                SumCheck.RULE,
                passage.lineAt(total.start()),
                passage.quote(total.start(), total.end()),
                addition.said());
    }

    private static void blame(Passage passage, Addition addition, Findings findings) {
        var rounding = addition.holdsRounded();
        if (rounding && !addition.sameDigits()) {
            return;
        }
        var total = addition.total();
        findings.add(
                new Finding(
                        SumCheck.RULE,
                        rounding ? Severity.WARN : Severity.ERROR,
                        passage.lineAt(total.start()),
                        passage.quote(total.start(), total.end()),
                        addition.said()
                                + ", không bằng "
                                + addition.foundNumber()
                                + (rounding ? " (có thể do làm tròn)." : "."),
                        addition.expected(),
                        addition.found()));
    }
}
