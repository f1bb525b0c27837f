package vn.chungsuc.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Slips of spelling common in such papers, and words written twice. */
final class SpellingRule implements Rule {

    private static final Map<String, String> SLIPS = slips();
    private static final Set<String> BEGINNINGS =
            SLIPS.keySet().stream()
                    .map(slip -> slip.substring(0, slip.indexOf(' ')))
                    .collect(Collectors.toUnmodifiableSet());

    /** Syllables of the longest slip. */
    private static final int LONGEST = 4;

    private static final int LONGEST_BEGINNING = 8;

    /** «phần đầu tư», «phần đầu tiên», «phần đầu của» are right. */
    private static final Pattern RIGHT_AFTER =
            Pattern.compile(
                    "^\\s+(?:tư|tiên|của|vào|kỳ|năm|tháng|giá|tầu|trang|này|với|cùng|mối|tàu|gắng|trí|dịch|thức|bão)(?![\\p{L}])");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        for (var paragraph : paper.paragraphs()) {
            slips(paragraph, findings);
            twice(paragraph, findings);
        }
    }

    private static void slips(Paragraph paragraph, Findings findings) {
        var text = paragraph.text();
        for (int from = 0; from < text.length(); ) {
            int to = wordEnd(text, from);
            if (to == from) {
                from++;
                continue;
            }
            if (to - from <= LONGEST_BEGINNING
                    && BEGINNINGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                slip(paragraph, text, from, to, findings);
            }
            from = to;
        }
    }

    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static void slip(
            Paragraph paragraph, String text, int from, int firstEnd, Findings findings) {
        int to = firstEnd;
        for (int words = 1;
                words < LONGEST && to < text.length() && text.charAt(to) == ' ';
                words++) {
            int end = wordEnd(text, to + 1);
            if (end == to + 1) {
                return;
            }
            to = end;
            var slip = text.substring(from, to);
            var right = SLIPS.get(slip.toLowerCase(Locale.ROOT));
            if (right != null) {
                tell(paragraph, text, from, slip, cased(slip, right), findings);
                return;
            }
        }
    }

    private static void tell(
            Paragraph paragraph,
            String text,
            int from,
            String slip,
            String due,
            Findings findings) {
        int to = from + slip.length();
        if (RIGHT_AFTER.matcher(text.substring(to, Math.min(text.length(), to + 12))).find()) {
            return;
        }
        findings.add(
                new Finding(
                        "spelling",
                        Severity.INFO,
                        paragraph.lineAt(from),
                        Quote.around(text, from, to),
                        "«%s» có lẽ là «%s».".formatted(slip, due),
                        due,
                        slip));
    }

    private static String cased(String slip, String right) {
        if (Letters.capitals(slip)) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(slip.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }

    /** «Căn cứ Căn cứ»: two syllables, and the same two again. */
    private static void twice(Paragraph paragraph, Findings findings) {
        var text = paragraph.text();
        int[] starts = new int[4];
        int words = 0;
        for (int from = 0; from < text.length(); ) {
            int to = wordEnd(text, from);
            if (to == from) {
                words = text.charAt(from) == ' ' ? words : 0;
                from++;
                continue;
            }
            System.arraycopy(starts, 1, starts, 0, 3);
            starts[3] = from;
            words++;
            int half = starts[2] - starts[0];
            if (words >= 4
                    && to - starts[2] == half - 1
                    && text.regionMatches(starts[0], text, starts[2], half - 1)
                    && half > 4) {
                tellTwice(paragraph, text, starts[0], starts[2], to, findings);
                words = 0;
            }
            from = to;
        }
    }

    private static void tellTwice(
            Paragraph paragraph, String text, int from, int again, int to, Findings findings) {
        var words = text.substring(again, to);
        findings.add(
                new Finding(
                        "doubled-words",
                        Severity.INFO,
                        paragraph.lineAt(from),
                        Quote.around(text, from, to),
                        "«%s» viết hai lần liền nhau.".formatted(words),
                        words,
                        text.substring(from, to)));
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
                sữa chữa=sửa chữa, đống góp=đóng góp, sửa chửa=sửa chữa, cải tao=cải tạo, rả soát=rà soát, dà soát=rà soát
                """;
        for (var pair : table.strip().split("[,\\n]\\s*")) {
            var words = pair.split("=");
            slips.put(words[0].strip(), words[1].strip());
        }
        return slips;
    }
}
