package vn.chungsuc.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of bodies by Nghị định 30/2020/NĐ-CP, Phụ lục II; each way of writing is told once. */
final class CapitalRule implements Rule {

    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("Mặt trận tổ quốc", "Mặt trận Tổ quốc"),
                    Map.entry("mặt trận tổ quốc", "Mặt trận Tổ quốc"),
                    Map.entry("mặt trận Tổ quốc", "Mặt trận Tổ quốc"),
                    Map.entry("Ủy ban Nhân dân", "Ủy ban nhân dân"),
                    Map.entry("Ủy Ban nhân dân", "Ủy ban nhân dân"),
                    Map.entry("Ủy Ban Nhân dân", "Ủy ban nhân dân"),
                    Map.entry("Ủy Ban Nhân Dân", "Ủy ban nhân dân"),
                    Map.entry("ủy ban nhân dân", "Ủy ban nhân dân"),
                    Map.entry("Hội đồng Nhân dân", "Hội đồng nhân dân"),
                    Map.entry("Hội Đồng Nhân Dân", "Hội đồng nhân dân"),
                    Map.entry("hội đồng nhân dân", "Hội đồng nhân dân"),
                    Map.entry("Đảng Ủy", "Đảng ủy"),
                    Map.entry("Huyện Ủy", "Huyện ủy"),
                    Map.entry("Thủ tướng chính phủ", "Thủ tướng Chính phủ"),
                    Map.entry("thủ tướng Chính phủ", "Thủ tướng Chính phủ"));

    private static final Pattern WRONG =
            Pattern.compile(
                    RIGHT.keySet().stream()
                            .sorted()
                            .collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")(?![\\p{L}])")));

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var told = new HashSet<String>();
        for (var paragraph : paper.paragraphs()) {
            var text = Tone.one(paragraph.text());
            var found = WRONG.matcher(text);
            while (found.find()) {
                var right = RIGHT.get(found.group());
                if (right != null && told.add(found.group())) {
                    findings.add(
                            new Finding(
                                    "capital-letters",
                                    Severity.INFO,
                                    paragraph.lineAt(found.start()),
                                    Quote.around(text, found.start(), found.end()),
                                    "Viết hoa «%s», văn bản ghi «%s»."
                                            .formatted(right, found.group()),
                                    right,
                                    found.group()));
                }
            }
        }
    }
}
