package vn.chungsuc.reader;

import vn.chungsuc.reader.Specimen.Known;
import vn.chungsuc.reader.Specimen.Mutation;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Papers made from known facts, each fact said in one of several ways; the same seed, the same
 * papers.
 */
final class GeneratedPapers {

    private static final List<String> COMMUNES =
            List.of(
                    "Phú Lâm",
                    "Tân Hòa",
                    "Bình Thạnh",
                    "Mường Khoa",
                    "Đại An",
                    "Yên Thịnh",
                    "Hưng Lộc",
                    "Ia Drăng");
    private static final List<String> DISTRICTS =
            List.of("Sông Hinh Thượng", "Trà Bình", "Nam Lương", "Đông Sơn Hạ");
    private static final List<String> SIGNERS =
            List.of(
                    "Nguyễn Văn An",
                    "Trần Thị Bích Ngọc",
                    "Lò Văn Pản",
                    "Y Thanh",
                    "Huỳnh Kim Tước");
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

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<Mutation> mutations = new ArrayList<>();
    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private GeneratedPapers(long seed) {
        random = new Random(seed);
    }

    static List<Specimen> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new GeneratedPapers(seed).make(seed))
                .toList();
    }

    private Specimen make(int seed) {
        var commune = pick(COMMUNES);
        var district = pick(DISTRICTS);
        var day = LocalDate.of(2023, 1, 5).plusDays(random.nextInt(90));
        var number = String.valueOf(10 + random.nextInt(200));
        head(commune, number, day);
        basis(commune, district, day);
        results();
        money();
        targets(day);
        foot(commune, district);
        var particulars = new LinkedHashMap<String, Object>();
        particulars.put("type", "KẾ HOẠCH");
        particulars.put("number", number);
        particulars.put("symbol", "KH-UBND");
        particulars.put("place", commune);
        particulars.put("date", day.toString());
        var known =
                new Known(
                        false,
                        particulars,
                        List.of("318/QĐ-TTg"),
                        List.of(),
                        facts,
                        mutations,
                        List.of());
        return new Specimen(
                "generated",
                "paper-" + seed,
                String.join("\n", lines) + "\n",
                random.nextInt(5) == 0,
                known);
    }

    private void head(String commune, String number, LocalDate day) {
        var numbered = "Số: " + number + "/KH-UBND";
        var dated = commune + ", " + Vi.longDate(day);
        switch (random.nextInt(3)) {
            case 0 ->
                    say(
                            "ỦY BAN NHÂN DÂN",
                            "XÃ " + commune.toUpperCase(),
                            "",
                            numbered,
                            "",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "",
                            dated,
                            "");
            case 1 ->
                    say(
                            "UBND XÃ "
                                    + commune.toUpperCase()
                                    + "\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "\tĐộc lập - Tự do - Hạnh phúc",
                            numbered + "\t" + dated);
            default ->
                    say(
                            "ỦY BAN NHÂN DÂN",
                            "XÃ " + commune.toUpperCase(),
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            numbered,
                            dated);
        }
        change("header", numbered, "Số:      /KH-UBND");
        change("header", dated, commune + ", ngày     tháng     năm 2023");
    }

    private void basis(String commune, String district, LocalDate day) {
        say(
                "KẾ HOẠCH",
                "Xây dựng nông thôn mới xã " + commune + " năm 2023",
                "",
                "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ về việc ban"
                        + " hành Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025;",
                "",
                "Căn cứ Kế hoạch số 15/KH-UBND ngày %s của UBND huyện %s về xây dựng nông thôn mới năm 2023;"
                        .formatted(Vi.date(day.minusDays(2)), district),
                "",
                "Ủy ban nhân dân xã " + commune + " xây dựng Kế hoạch như sau:",
                "");
        change(
                "citation-later",
                "15/KH-UBND ngày " + Vi.date(day.minusDays(2)),
                "15/KH-UBND ngày " + Vi.date(day.plusDays(12)));
        change(
                "citation-incomplete",
                "Quyết định số 318/QĐ-TTg ngày 08/3/2022",
                "Quyết định số 318/QĐ-TTg");
    }

    private void results() {
        var met = 11 + random.nextInt(6);
        var rise = 1 + random.nextInt(3);
        var left = 19 - met;
        say("I. KẾT QUẢ NĂM 2022", "");
        var stand =
                random.nextBoolean()
                        ? "- Đến cuối năm 2022, xã đạt %d/19 tiêu chí, tăng %02d tiêu chí so với"
                                + " năm 2021 (%d/19 tiêu chí)."
                        : "- Tính đến ngày 31/12/2022, toàn xã hoàn thành %d/19 tiêu chí, tăng %02d"
                                + " tiêu chí so với năm 2021 (năm 2021 đạt %d/19 tiêu chí).";
        say(stand.formatted(met, rise, met - rise), "");
        facts.computeIfAbsent("criteria", _ -> new ArrayList<>()).add(met + "/19 tiêu chí");
        change(
                "difference",
                "tăng %02d tiêu chí".formatted(rise),
                "tăng %02d tiêu chí".formatted(rise + 2));
        var chosen =
                IntStream.range(0, 19)
                        .boxed()
                        .sorted((_, _) -> random.nextBoolean() ? 1 : -1)
                        .limit(left)
                        .sorted()
                        .toList();
        var listed =
                random.nextBoolean()
                        ? String.join(
                                ", ",
                                chosen.stream()
                                        .map(at ->
                                                "tiêu chí số " + (at + 1) + " " + CRITERIA.get(at))
                                        .toList())
                        : String.join(
                                ", ", chosen.stream().map(at -> String.valueOf(at + 1)).toList());
        say("- Còn %02d tiêu chí chưa đạt, gồm: %s.".formatted(left, listed), "");
        mutations.add(
                new Mutation(
                        "achieved-remaining",
                        "Còn %02d tiêu chí".formatted(left),
                        "Còn %02d tiêu chí".formatted(left + 1),
                        List.of("list", "count")));
        share();
    }

    private void share() {
        var all = 800 + random.nextInt(1200);
        var part = (int) (all * (0.5 + random.nextDouble() * 0.45));
        var percent = Vi.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(all));
        var wrong = Vi.percent(BigDecimal.valueOf(part - all / 20), BigDecimal.valueOf(all));
        var ratio = Vi.number(part) + "/" + Vi.number(all) + " hộ";
        var said =
                switch (random.nextInt(3)) {
                    case 0 -> "- Số hộ sử dụng nước sạch là %s, đạt %s%%.";
                    case 1 -> "- Tỷ lệ hộ có nhà tiêu hợp vệ sinh: %s (%s%%).";
                    default -> "- Có %s dùng điện an toàn, chiếm tỷ lệ %s%%.";
                };
        say(said.formatted(ratio, percent), "");
        facts.computeIfAbsent("ratio", _ -> new ArrayList<>()).add(ratio);
        change("percentage", percent + "%", wrong + "%");
    }

    private void money() {
        var parts = SOURCES.stream().map(_ -> 100L + random.nextInt(4000)).toList();
        var total = parts.stream().mapToLong(Long::longValue).sum();
        say("II. NGUỒN LỰC", "");
        var shown = Vi.number(total) + " triệu đồng";
        facts.computeIfAbsent("money", _ -> new ArrayList<>()).add(shown);
        var at = random.nextInt(SOURCES.size());
        switch (random.nextInt(3)) {
            case 0 -> {
                say("Tổng nguồn vốn huy động: " + shown + ", trong đó:", "");
                for (int i = 0; i < SOURCES.size(); i++) {
                    say(
                            "+ "
                                    + SOURCES.get(i)
                                    + ": "
                                    + Vi.number(parts.get(i))
                                    + " triệu đồng"
                                    + (i == 4 ? "." : ";"),
                            "");
                }
                change(
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
                say(
                        "Tổng kinh phí thực hiện "
                                + shown
                                + "; trong đó: "
                                + String.join("; ", said)
                                + ".",
                        "");
                change(
                        "sum",
                        SOURCES.get(at).toLowerCase() + " " + Vi.number(parts.get(at)),
                        SOURCES.get(at).toLowerCase() + " " + Vi.number(parts.get(at) + 90));
            }
            default -> {
                say(
                        "Tổng vốn " + shown + ", chi tiết như sau:",
                        "",
                        "TT",
                        "Nguồn vốn",
                        "Số tiền (triệu đồng)");
                for (int i = 0; i < SOURCES.size(); i++) {
                    say(String.valueOf(i + 1), SOURCES.get(i), Vi.number(parts.get(i)));
                }
                say("Tổng cộng", "", Vi.number(total), "");
                change(
                        "sum",
                        SOURCES.get(at) + "\n" + Vi.number(parts.get(at)),
                        SOURCES.get(at) + "\n" + Vi.number(parts.get(at) + 90));
            }
        }
    }

    private void targets(LocalDate day) {
        var names =
                new ArrayList<>(List.of("Đồng Tâm", "Bản Cuôn", "Tân Lập", "Hòa Mỹ", "Suối Cát"));
        java.util.Collections.shuffle(names, random);
        var count = 2 + random.nextInt(3);
        var listed = String.join(", ", names.subList(0, count));
        say("III. MỤC TIÊU, NHIỆM VỤ", "");
        say(
                "1. Có thêm %02d thôn đạt chuẩn nông thôn mới, gồm các thôn: %s."
                        .formatted(count, listed),
                "");
        change("count", "thêm %02d thôn".formatted(count), "thêm %02d thôn".formatted(count + 1));
        var poor = BigDecimal.valueOf(20 + random.nextInt(60), 1);
        say("2. Tỷ lệ hộ nghèo đa chiều còn dưới " + Vi.number(poor) + "%.", "");
        facts.computeIfAbsent("target", _ -> new ArrayList<>())
                .add("dưới " + Vi.number(poor) + "%");
        var due = day.plusDays(40 + random.nextInt(120));
        say(
                "3. Công chức Địa chính chủ trì hoàn thành hồ sơ trước ngày "
                        + Vi.date(due)
                        + ", báo cáo UBND xã.",
                "");
        facts.computeIfAbsent("deadline", _ -> new ArrayList<>()).add(Vi.date(due));
        change(
                "deadline-before-document",
                "trước ngày " + Vi.date(due),
                "trước ngày " + Vi.date(day.minusDays(20)));
        change("impossible-date", "trước ngày " + Vi.date(due), "trước ngày 31/11/2023");
        change("number-repeated", "3. Công chức", "2. Công chức");
    }

    private void foot(String commune, String district) {
        var signer = pick(SIGNERS);
        say(
                "Trên đây là Kế hoạch xây dựng nông thôn mới năm 2023 của xã " + commune + "./.",
                "",
                "Nơi nhận:",
                "- UBND huyện " + district + ";",
                "- TT Đảng ủy, HĐND xã;",
                "- Công chức Địa chính;",
                "- Lưu: VT.",
                "",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "",
                signer);
        change("end-mark", "của xã " + commune + "./.", "của xã " + commune + ".");
        change("signer", "CHỦ TỊCH\n\n" + signer, "CHỦ TỊCH\n");
    }

    private void say(String... more) {
        lines.addAll(List.of(more));
    }

    private void change(String rule, String from, String to) {
        mutations.add(new Mutation(rule, from, to, List.of()));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
