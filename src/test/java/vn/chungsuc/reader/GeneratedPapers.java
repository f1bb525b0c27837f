package vn.chungsuc.reader;

import vn.chungsuc.reader.Specimen.Known;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final DraftPaper paper;

    private GeneratedPapers(long seed) {
        paper = new DraftPaper(seed);
    }

    static List<Specimen> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new GeneratedPapers(seed).make(seed))
                .toList();
    }

    private Specimen make(int seed) {
        var commune = paper.pick(COMMUNES);
        var district = paper.pick(DISTRICTS);
        var day = LocalDate.of(2023, 1, 5).plusDays(paper.random.nextInt(90));
        var number = String.valueOf(10 + paper.random.nextInt(200));
        head(commune, number, day);
        basis(commune, district, day);
        new GeneratedBody(paper).write(day);
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
                        paper.facts,
                        paper.mutations,
                        paper.warnings);
        return new Specimen(
                "generated",
                "paper-" + seed,
                String.join("\n", paper.lines) + "\n",
                paper.random.nextInt(5) == 0,
                known);
    }

    private void head(String commune, String number, LocalDate day) {
        var numbered = "Số: " + number + "/KH-UBND";
        var dated = commune + ", " + Vi.longDate(day);
        switch (paper.random.nextInt(3)) {
            case 0 ->
                    paper.say(
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
                    paper.say(
                            "UBND XÃ "
                                    + commune.toUpperCase()
                                    + "\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "\tĐộc lập - Tự do - Hạnh phúc",
                            numbered + "\t" + dated);
            default ->
                    paper.say(
                            "ỦY BAN NHÂN DÂN",
                            "XÃ " + commune.toUpperCase(),
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            numbered,
                            dated);
        }
        paper.change("header", numbered, "Số:      /KH-UBND");
        paper.change("header", dated, commune + ", ngày     tháng     năm 2023");
    }

    private void basis(String commune, String district, LocalDate day) {
        paper.say(
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
        paper.change(
                "citation-later",
                "15/KH-UBND ngày " + Vi.date(day.minusDays(2)),
                "15/KH-UBND ngày " + Vi.date(day.plusDays(12)));
        paper.change(
                "citation-incomplete",
                "Quyết định số 318/QĐ-TTg ngày 08/3/2022",
                "Quyết định số 318/QĐ-TTg");
    }

    private void foot(String commune, String district) {
        var signer = paper.pick(SIGNERS);
        paper.say(
                "Trên đây là Kế hoạch xây dựng nông thôn mới năm 2023 của xã " + commune + "./.",
                "",
                "Nơi nhận:",
                "- UBND huyện " + district + ";",
                "- TT Đảng ủy, HĐND xã;",
                "- Hội Nông dân xã;",
                "- Công chức Địa chính;",
                "- Các thôn;",
                "- Lưu: VT.",
                "",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "",
                signer,
                "",
                "Phụ lục 1",
                "DANH MỤC CÔNG TRÌNH",
                "1. Đường trục thôn Đồng Tâm",
                "2. Nhà văn hóa thôn Tân Lập");
        paper.change("annex", "Phụ lục 1\nDANH MỤC", "DANH MỤC");
        paper.change(
                "issuer",
                "Ủy ban nhân dân xã " + commune + " xây dựng",
                "Ủy ban nhân dân xã Vạn Phúc xây dựng");
        paper.change("end-mark", "của xã " + commune + "./.", "của xã " + commune + ".");
        paper.change("signer", "CHỦ TỊCH\n\n" + signer, "CHỦ TỊCH\n");
    }
}
