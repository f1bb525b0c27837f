package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Comparison;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.Target;
import vn.chungsuc.plans.TargetKind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the plans of the invented province say. */
final class MinhHoaPlanWords {

    static final int YEAR = 2026;

    private MinhHoaPlanWords() {}

    static List<Target> provinceTargets() {
        return List.of(
                target(
                        TargetKind.READY,
                        "Số xã đạt đủ tiêu chí",
                        null,
                        null,
                        Comparison.AT_LEAST,
                        "8",
                        "xã",
                        null),
                target(
                        TargetKind.BAND,
                        "Số xã đạt từ 8 tiêu chí trở lên",
                        null,
                        8,
                        Comparison.AT_LEAST,
                        "16",
                        "xã",
                        null),
                target(
                        TargetKind.MEAN,
                        "Bình quân tiêu chí/xã",
                        null,
                        null,
                        Comparison.MORE_THAN,
                        "8,5",
                        "tiêu chí/xã",
                        null),
                target(
                        TargetKind.INDICATOR,
                        "Ruộng minh họa được tưới",
                        "1.2",
                        null,
                        Comparison.AT_LEAST,
                        "88",
                        "%",
                        "Sở Nông nghiệp và Môi trường"),
                target(
                        TargetKind.OTHER,
                        "Sản phẩm OCOP được công nhận",
                        null,
                        null,
                        Comparison.AT_LEAST,
                        "12",
                        "sản phẩm",
                        null));
    }

    static List<Duty> provinceDuties() {
        return List.of(
                duty(
                        "Rà soát, phân loại các xã theo số tiêu chí còn thiếu, giao"
                                + " sở, ngành giúp từng xã",
                        "Văn phòng Điều phối NTM tỉnh",
                        LocalDate.of(YEAR, 3, 31)),
                duty(
                        "Phân bổ vốn sự nghiệp, ưu tiên xã phấn đấu đạt đủ tiêu chí" + " trong năm",
                        "Sở Tài chính",
                        LocalDate.of(YEAR, 4, 30)),
                duty(
                        "Kiểm tra, thẩm tra hồ sơ các xã đăng ký đạt chuẩn",
                        "Văn phòng Điều phối NTM tỉnh",
                        LocalDate.of(YEAR, 10, 31)));
    }

    static Map<String, String> provinceNarrative() {
        return Map.of(
                "muc-dich",
                        "Xác định rõ việc của từng cấp, từng ngành trong năm, làm"
                                + " căn cứ chỉ đạo, kiểm tra và đánh giá.",
                "yeu-cau",
                        "- Bám sát phiếu đánh giá của từng xã.\n"
                                + "- Ưu tiên tiêu chí cần ít nguồn lực, làm dứt điểm"
                                + " từng chỉ tiêu.",
                "muc-tieu-chung",
                        "Giữ vững tiêu chí đã đạt; mỗi xã hoàn thành thêm từ một"
                                + " đến hai tiêu chí.",
                "noi-dung",
                        "- Kiện toàn bộ máy chỉ đạo, giúp việc ở tỉnh và các xã.\n"
                                + "- Thực hiện các chỉ tiêu còn thiếu theo lộ trình"
                                + " từng xã.",
                "giai-phap",
                        "- Tuyên truyền để người dân biết, bàn, làm và giám sát.\n"
                                + "- Lồng ghép các nguồn vốn, huy động xã hội hóa.\n"
                                + "- Giao ban hằng tháng, tháo gỡ vướng mắc tại cơ sở.",
                "to-chuc",
                        "- Văn phòng Điều phối NTM tỉnh theo dõi, đôn đốc, tổng hợp"
                                + " báo cáo.\n"
                                + "- Sở, ngành phụ trách tiêu chí hướng dẫn, thẩm tra"
                                + " chỉ tiêu thuộc lĩnh vực.\n"
                                + "- UBND các xã xây dựng kế hoạch của xã, tổ chức thực"
                                + " hiện.");
    }

    static List<Target> communeTargets() {
        return List.of(
                target(
                        TargetKind.CRITERIA,
                        "Số tiêu chí đạt",
                        null,
                        null,
                        Comparison.AT_LEAST,
                        "9",
                        "tiêu chí",
                        null),
                target(
                        TargetKind.INDICATORS,
                        "Số chỉ tiêu đạt",
                        null,
                        null,
                        Comparison.AT_LEAST,
                        "45",
                        "chỉ tiêu",
                        null),
                target(
                        TargetKind.INDICATOR,
                        "Ruộng minh họa được tưới",
                        "1.2",
                        null,
                        Comparison.AT_LEAST,
                        "92",
                        "%",
                        "Phòng Kinh tế xã"));
    }

    static List<Duty> communeDuties() {
        return List.of(
                duty(
                        "Họp dân từng ấp, công khai chỉ tiêu còn thiếu và phần việc"
                                + " của hộ dân",
                        "Ban phát triển các ấp",
                        LocalDate.of(YEAR, 2, 28)),
                duty(
                        "Lập hồ sơ minh chứng các chỉ tiêu đã đạt",
                        "Phòng Kinh tế xã",
                        LocalDate.of(YEAR, 6, 30)),
                duty("Ra quân vệ sinh đường làng, ngõ xóm", "Ủy ban MTTQ xã", null));
    }

    static Map<String, String> communeNarrative() {
        return Map.of(
                "ket-qua", "Nhân dân các ấp tham gia làm đường, giữ sạch kênh mương.",
                "muc-dich",
                        "Nâng cao đời sống nhân dân, hoàn thành các chỉ tiêu còn"
                                + " thiếu đúng lộ trình.",
                "yeu-cau",
                        "- Làm đúng quy hoạch, công khai, dân chủ.\n"
                                + "- Không để phát sinh nợ đọng.",
                "nhiem-vu", "Các ban, ngành, đoàn thể và các ấp tập trung thực hiện:",
                "giai-phap",
                        "- Tuyên truyền qua loa truyền thanh, sinh hoạt ấp.\n"
                                + "- Vận động hiến đất, ngày công; Nhà nước và nhân dân"
                                + " cùng làm.",
                "to-chuc",
                        "- Phòng Kinh tế xã theo dõi, tổng hợp, báo cáo.\n"
                                + "- Ủy ban MTTQ và các đoàn thể vận động, giám sát.\n"
                                + "- Ban phát triển các ấp tổ chức thực hiện ở ấp.",
                "che-do", "Họp đánh giá mỗi quý một lần; báo cáo ngày 10 hằng" + " tháng.");
    }

    static List<Shortfall> shortfalls() {
        return List.of(
                shortfall("LIMITATION", "Một số chỉ tiêu về môi trường làm chậm so với kế hoạch."),
                shortfall("OBJECTIVE", "Giá vật tư tăng, mưa kéo dài trong quý III."),
                shortfall(
                        "SUBJECTIVE",
                        "Việc họp dân, công khai chỉ tiêu ở vài nơi chưa thường xuyên."));
    }

    /** Three a quarter, the rest in the last. */
    static Road road(String indicator, String name, int at, String lead) {
        return new Road(
                indicator,
                Math.min(4, 1 + at / 3),
                "Hoàn thành chỉ tiêu và hồ sơ minh chứng: %s."
                        .formatted(name.toLowerCase(Locale.ROOT)),
                "Vận động nhân dân cùng làm, mời cơ quan phụ trách hướng dẫn tại chỗ.",
                lead.isEmpty() ? "Phòng Kinh tế xã" : lead,
                at % 2 == 0 ? 150_000_000L + 50_000_000L * at : null,
                1 + at % 5);
    }

    private static Target target(
            TargetKind kind,
            String name,
            @Nullable String indicator,
            @Nullable Integer least,
            Comparison comparison,
            String value,
            String measure,
            @Nullable String lead) {
        return new Target(
                0,
                0,
                kind,
                name,
                indicator,
                least,
                comparison,
                new BigDecimal(value.replace(',', '.')),
                null,
                measure,
                YEAR,
                null,
                null,
                null,
                null,
                null,
                null,
                lead,
                0);
    }

    private static Duty duty(String words, String lead, @Nullable LocalDate last) {
        return new Duty(
                0,
                0,
                words,
                lead,
                null,
                null,
                last,
                last == null ? "thứ Bảy hằng tuần" : null,
                null);
    }

    private static Shortfall shortfall(String kind, String words) {
        return new Shortfall(0, 0, kind, words, null, YEAR - 1);
    }
}
