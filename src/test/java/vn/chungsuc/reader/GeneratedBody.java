package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a generated plan says between its head and its foot. */
final class GeneratedBody {

    private static final List<String> CRITERIA =
            List.of(
                    "Quy hoạch",
                    "Giao thông",
                    "Thủy lợi và phòng, chống thiên tai",
                    "Điện",
                    "Trường học",
                    "Cơ sở vật chất văn hóa",
                    "Cơ sở hạ tầng thương mại nông thôn",
                    "Thông tin và Truyền thông",
                    "Nhà ở dân cư",
                    "Thu nhập",
                    "Nghèo đa chiều",
                    "Lao động",
                    "Tổ chức sản xuất và phát triển kinh tế nông thôn",
                    "Giáo dục và Đào tạo",
                    "Y tế",
                    "Văn hóa",
                    "Môi trường và an toàn thực phẩm",
                    "Hệ thống chính trị và tiếp cận pháp luật",
                    "Quốc phòng và An ninh");
    private static final List<String> SOURCES =
            List.of(
                    "Ngân sách trung ương",
                    "Ngân sách tỉnh",
                    "Ngân sách huyện",
                    "Ngân sách xã",
                    "Nhân dân đóng góp");

    private final DraftPaper paper;
    private final List<String> aims = new ArrayList<>();

    GeneratedBody(DraftPaper paper) {
        this.paper = paper;
    }

    void write(LocalDate day) {
        results();
        money();
        targets(day);
    }

    private void results() {
        var met = 11 + paper.random.nextInt(6);
        var rise = 1 + paper.random.nextInt(3);
        var left = 19 - met;
        paper.say("I. KẾT QUẢ NĂM 2022", "");
        var stand =
                paper.random.nextBoolean()
                        ? "- Đến cuối năm 2022, xã đạt %d/19 tiêu chí, tăng %02d tiêu chí so với"
                                + " năm 2021 (%d/19 tiêu chí)."
                        : "- Tính đến ngày 31/12/2022, toàn xã hoàn thành %d/19 tiêu chí, tăng %02d"
                                + " tiêu chí so với năm 2021 (năm 2021 đạt %d/19 tiêu chí).";
        paper.say(stand.formatted(met, rise, met - rise), "");
        paper.state("criteria", met + "/19 tiêu chí");
        paper.change(
                "difference",
                "tăng %02d tiêu chí".formatted(rise),
                "tăng %02d tiêu chí".formatted(rise + 2));
        var shuffled = new ArrayList<>(IntStream.range(0, 19).boxed().toList());
        java.util.Collections.shuffle(shuffled, paper.random);
        var chosen = shuffled.subList(0, left).stream().sorted().toList();
        var reached = shuffled.subList(left, 19).stream().sorted().toList();
        var listed =
                paper.random.nextBoolean()
                        ? String.join(
                                ", ",
                                chosen.stream()
                                        .map(at ->
                                                "tiêu chí số " + (at + 1) + " " + CRITERIA.get(at))
                                        .toList())
                        : String.join(
                                ", ", chosen.stream().map(at -> String.valueOf(at + 1)).toList());
        paper.say("- Còn %02d tiêu chí chưa đạt, gồm: %s.".formatted(left, listed), "");
        paper.change(
                "achieved-remaining",
                "Còn %02d tiêu chí".formatted(left),
                "Còn %02d tiêu chí".formatted(left + 1),
                "list",
                "count");
        var last = listed.lastIndexOf(", ");
        paper.change(
                "list",
                "gồm: " + listed,
                "gồm: "
                        + listed.substring(0, listed.lastIndexOf(", ", last - 1))
                        + listed.substring(last),
                "count",
                "achieved-remaining");
        reached(reached, chosen, met);
        share();
        households();
    }

    /** What is reached is listed, and is not to be reached again. */
    private void reached(List<Integer> reached, List<Integer> lacking, int met) {
        paper.say(
                "- Đã đạt chuẩn các tiêu chí số: "
                        + String.join(
                                ", ", reached.stream().map(at -> String.valueOf(at + 1)).toList())
                        + ".",
                "");
        var first = lacking.get(0) + 1;
        var second = lacking.get(1) + 1;
        var aim = "Phấn đấu đạt thêm 02 tiêu chí: %d, %d".formatted(first, second);
        aims.add(aim + ", nâng tổng số lên %d/19 tiêu chí.".formatted(met + 2));
        paper.state("criteria", (met + 2) + "/19 tiêu chí");
        paper.change(
                "already-achieved",
                aim,
                "Phấn đấu đạt thêm 02 tiêu chí: %d, %d".formatted(first, reached.getFirst() + 1));
        paper.change(
                "achieved-remaining",
                "lên %d/19 tiêu chí".formatted(met + 2),
                "lên %d/19 tiêu chí".formatted(met + 3),
                "difference");
    }

    /** One total in two places. */
    private void households() {
        var households = Vi.number(900 + paper.random.nextInt(3000));
        var label =
                paper.pick(
                        List.of(
                                "tổng số hộ dân toàn xã là %s hộ",
                                "tổng số hộ trên địa bàn xã: %s hộ",
                                "tổng diện tích đất sản xuất nông nghiệp là %s ha"));
        paper.say("- Về quy mô: " + label.formatted(households) + ".", "");
        paper.say("- Theo rà soát, " + label.formatted(households) + ", chia theo các thôn.", "");
        var other = Vi.number(5000 + paper.random.nextInt(900));
        paper.change(
                "same-fact",
                "Theo rà soát, " + label.formatted(households),
                "Theo rà soát, " + label.formatted(other));
    }

    private void share() {
        var all = 800 + paper.random.nextInt(1200);
        var part = (int) (all * (0.5 + paper.random.nextDouble() * 0.45));
        var percent = Vi.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(all));
        var wrong = Vi.percent(BigDecimal.valueOf(part - all / 20), BigDecimal.valueOf(all));
        var ratio = Vi.number(part) + "/" + Vi.number(all) + " hộ";
        var said =
                switch (paper.random.nextInt(3)) {
                    case 0 -> "- Số hộ sử dụng nước sạch là %s, đạt %s%%.";
                    case 1 -> "- Tỷ lệ hộ có nhà tiêu hợp vệ sinh: %s (%s%%).";
                    default -> "- Có %s dùng điện an toàn, chiếm tỷ lệ %s%%.";
                };
        paper.say(said.formatted(ratio, percent), "");
        paper.state("ratio", ratio);
        paper.change("percentage", percent + "%", wrong + "%");
    }

    private void money() {
        var parts = SOURCES.stream().map(_ -> 100L + paper.random.nextInt(4000)).toList();
        var total = parts.stream().mapToLong(Long::longValue).sum();
        paper.say("II. NGUỒN LỰC", "");
        var shown = Vi.number(total) + " triệu đồng";
        paper.state("money", shown);
        var at = paper.random.nextInt(SOURCES.size());
        switch (paper.random.nextInt(3)) {
            case 0 -> {
                paper.say("Tổng nguồn vốn huy động: " + shown + ", trong đó:", "");
                for (int i = 0; i < SOURCES.size(); i++) {
                    paper.say(
                            "+ "
                                    + SOURCES.get(i)
                                    + ": "
                                    + Vi.number(parts.get(i))
                                    + " triệu đồng"
                                    + (i == 4 ? "." : ";"),
                            "");
                }
                paper.change(
                        "sum",
                        SOURCES.get(at) + ": " + Vi.number(parts.get(at)),
                        SOURCES.get(at) + ": " + Vi.number(parts.get(at) + 90));
            }
            case 1 -> {
                var said =
                        IntStream.range(0, SOURCES.size())
                                .mapToObj(i ->
                                        SOURCES.get(i).toLowerCase()
                                                + " "
                                                + Vi.number(parts.get(i))
                                                + " triệu đồng")
                                .toList();
                paper.say(
                        "Tổng kinh phí thực hiện "
                                + shown
                                + "; trong đó: "
                                + String.join("; ", said)
                                + ".",
                        "");
                paper.change(
                        "sum",
                        SOURCES.get(at).toLowerCase() + " " + Vi.number(parts.get(at)),
                        SOURCES.get(at).toLowerCase() + " " + Vi.number(parts.get(at) + 90));
            }
            default -> {
                paper.say(
                        "Tổng vốn " + shown + ", chi tiết như sau:",
                        "",
                        "TT",
                        "Nguồn vốn",
                        "Số tiền (triệu đồng)");
                for (int i = 0; i < SOURCES.size(); i++) {
                    paper.say(String.valueOf(i + 1), SOURCES.get(i), Vi.number(parts.get(i)));
                }
                paper.say("Tổng cộng", "", Vi.number(total), "");
                paper.change(
                        "sum",
                        SOURCES.get(at) + "\n" + Vi.number(parts.get(at)),
                        SOURCES.get(at) + "\n" + Vi.number(parts.get(at) + 90));
            }
        }
    }

    private void targets(LocalDate day) {
        var names =
                new ArrayList<>(List.of("Đồng Tâm", "Bản Cuôn", "Tân Lập", "Hòa Mỹ", "Suối Cát"));
        java.util.Collections.shuffle(names, paper.random);
        var count = 2 + paper.random.nextInt(3);
        var listed = String.join(", ", names.subList(0, count));
        paper.say("III. MỤC TIÊU, NHIỆM VỤ", "");
        paper.say(
                "1. Có thêm %02d thôn đạt chuẩn nông thôn mới, gồm các thôn: %s."
                        .formatted(count, listed),
                "");
        paper.change(
                "count", "thêm %02d thôn".formatted(count), "thêm %02d thôn".formatted(count + 1));
        var poor = BigDecimal.valueOf(20 + paper.random.nextInt(60), 1);
        paper.say("2. Tỷ lệ hộ nghèo đa chiều còn dưới " + Vi.number(poor) + "%.", "");
        paper.state("target", "dưới " + Vi.number(poor) + "%");
        aims.forEach(aim -> paper.say("3. " + aim, ""));
        var due = day.plusDays(40 + paper.random.nextInt(120));
        paper.say(
                "4. Công chức Địa chính chủ trì hoàn thành hồ sơ trước ngày "
                        + Vi.date(due)
                        + ", báo cáo UBND xã.",
                "");
        paper.state("deadline", Vi.date(due));
        paper.change(
                "deadline-before-document",
                "trước ngày " + Vi.date(due),
                "trước ngày " + Vi.date(day.minusDays(20)));
        paper.change("impossible-date", "trước ngày " + Vi.date(due), "trước ngày 31/11/2023");
        paper.change("number-repeated", "4. Công chức", "3. Công chức");
        paper.loosen("number-skipped", "4. Công chức", "6. Công chức");
        paper.loosen(
                "deadline-after-year",
                "trước ngày " + Vi.date(due),
                "trước ngày " + Vi.date(due.plusYears(1)));
        villages();
        leaflets();
        again();
    }

    private void villages() {
        paper.say(
                "5. Các thôn họp dân, thống nhất mức đóng góp trong tháng 7/2023, phấn đấu không"
                    + " còn hộ vi phạm hương ước.",
                "");
        paper.loosen("recipients", "- Các thôn;\n", "");
        paper.loosen("spelling", "phấn đấu không còn", "phần đấu không còn");
    }

    private void leaflets() {
        var leaflets = 300 + paper.random.nextInt(500);
        paper.say(
                "6. Hội Nông dân xã in %d tờ rơi, cấp phát đến từng hộ; danh mục công trình tại Phụ lục 1 kèm theo Kế hoạch này."
                        .formatted(leaflets),
                "");
        paper.change("placeholder", "in %d tờ rơi".formatted(leaflets), "in …… tờ rơi");
    }

    private void again() {
        paper.say(
                "7. Công chức Tài chính - Kế toán rà soát theo đúng Quyết định số 318/QĐ-TTg ngày"
                        + " 08/3/2022 của Thủ tướng Chính phủ.",
                "");
        paper.change(
                "citation-conflict",
                "theo đúng Quyết định số 318/QĐ-TTg ngày 08/3/2022",
                "theo đúng Quyết định số 318/QĐ-TTg ngày 18/3/2022");
    }
}
