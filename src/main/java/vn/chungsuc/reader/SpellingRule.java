package vn.chungsuc.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Slips of spelling common in such papers, and words written twice. */
final class SpellingRule implements Rule {

    private static final Map<String, String> SLIPS = slips();
    private static final Pattern ANY =
            Pattern.compile(
                    "(?<![\\p{L}])(?:" + String.join("|", SLIPS.keySet()) + ")(?![\\p{L}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «phần đầu tư», «phần đầu tiên», «phần đầu của» are right. */
    private static final Pattern RIGHT_AFTER =
            Pattern.compile("^\\s+(?:tư|tiên|của|vào|kỳ|năm|tháng|giá|tầu|trang|này|với|cùng|mối|tàu|gắng|trí|dịch|thức|bão)(?![\\p{L}])");

    private static final Pattern TWICE =
            Pattern.compile("(?<![\\p{L}])(\\p{L}{2,7} \\p{L}{1,7}) \\1(?![\\p{L}])");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        for (var paragraph : paper.paragraphs()) {
            slips(paragraph, findings);
            twice(paragraph, findings);
        }
    }

    private static void slips(Paragraph paragraph, Findings findings) {
        var text = paragraph.text();
        var found = ANY.matcher(text);
        while (found.find()) {
            var slip = found.group();
            var right = SLIPS.get(slip.toLowerCase(Locale.ROOT));
            if (right == null || RIGHT_AFTER.matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 12))).find()) {
                continue;
            }
            var due = cased(slip, right);
            findings.add(
                    new Finding(
                            "spelling",
                            Severity.INFO,
                            paragraph.lineAt(found.start()),
                            Quote.around(text, found.start(), found.end()),
                            "«%s» có lẽ là «%s».".formatted(slip, due),
                            due,
                            slip));
        }
    }

    private static String cased(String slip, String right) {
        if (Letters.capitals(slip)) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(slip.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }

    private static void twice(Paragraph paragraph, Findings findings) {
        var text = paragraph.text();
        var found = TWICE.matcher(text);
        while (found.find()) {
            findings.add(
                    new Finding(
                            "doubled-words",
                            Severity.INFO,
                            paragraph.lineAt(found.start()),
                            Quote.around(text, found.start(), found.end()),
                            "«%s» viết hai lần liền nhau.".formatted(found.group(1)),
                            found.group(1),
                            found.group()));
        }
    }

    private static Map<String, String> slips() {
        var slips = new LinkedHashMap<String, String>();
        var table =
                """
                phần đấu=phấn đấu, phân đấu=phấn đấu, phần đầu=phấn đấu, phân đầu=phấn đấu, phấn đầu=phấn đấu
                chính trang=chỉnh trang, trú trọng=chú trọng, trong tâm=trọng tâm
                đầu giá=đấu giá, đổi điền đồn thửa=dồn điền đổi thửa, dồn điển đổi thửa=dồn điền đổi thửa
                cùng cố=củng cố, cũng cố=củng cố, hội hợp=hội họp, bổ xung=bổ sung, xử lí nghiêm=xử lý nghiêm
                sử lý=xử lý, xử dụng=sử dụng, sát nhập=sáp nhập, xát nhập=sáp nhập, thăm quan=tham quan
                nghiêm trỉnh=nghiêm chỉnh, chỉnh chu=chỉn chu, đột suất=đột xuất, năng xuất=năng suất
                suất sắc=xuất sắc, xuất xắc=xuất sắc, xắp xếp=sắp xếp, sắp sếp=sắp xếp
                chia xẻ=chia sẻ, xẵn sàng=sẵn sàng, sẵn xàng=sẵn sàng, giành riêng=dành riêng
                dành thắng lợi=giành thắng lợi, tuyên tuyền=tuyên truyền, tuyên chuyền=tuyên truyền
                truyên truyền=tuyên truyền, chiển khai=triển khai, triễn khai=triển khai, thực hiên=thực hiện
                kế hoach=kế hoạch, nông thôn mói=nông thôn mới
                hoàn thành nhiêm vụ=hoàn thành nhiệm vụ, lảnh đạo=lãnh đạo, chỉ đao=chỉ đạo
                sữa chữa=sửa chữa, sửa chửa=sửa chữa, cải tao=cải tạo, rả soát=rà soát, dà soát=rà soát
                """;
        for (var pair : table.strip().split("[,\\n]\\s*")) {
            var words = pair.split("=");
            slips.put(words[0].strip(), words[1].strip());
        }
        return slips;
    }
}
