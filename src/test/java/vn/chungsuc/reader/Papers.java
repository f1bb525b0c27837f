package vn.chungsuc.reader;

import java.util.List;

/** Invented papers the tests of this package share. */
final class Papers {

    /** A commune's plan in which everything is right. */
    static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            XÃ LÚA VÀNG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 37/KH-UBND

            Lúa Vàng, ngày 12 tháng 02 năm 2024

            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2024

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Quyết định số 1260/QĐ-UBND ngày 22/6/2022 của UBND tỉnh Minh Họa về việc ban hành Bộ tiêu chí xã nông thôn mới giai đoạn 2021 - 2025;
            Căn cứ Nghị quyết số 39-NQ/ĐU ngày 05 tháng 01 năm 2024 của Ban Chấp hành Đảng bộ xã Lúa Vàng về xây dựng nông thôn mới năm 2024;

            Ủy ban nhân dân xã Lúa Vàng xây dựng Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2024 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về xây dựng nông thôn mới.
            2. Yêu cầu
            - Các ngành bám sát nhiệm vụ được giao, báo cáo đúng kỳ.
            II. MỤC TIÊU
            a) Duy trì các tiêu chí đã đạt chuẩn.
            b) Hoàn thành thêm một tiêu chí trong năm.
            c) Nâng cao thu nhập của người dân nông thôn.
            d) Giữ vững an ninh, trật tự xã hội.
            đ) Giữ gìn cảnh quan, môi trường.
            III. TỔ CHỨC THỰC HIỆN
            1. Công chức Địa chính - Nông nghiệp
            Theo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 15/12/2024.
            2. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể
            Tuyên truyền, vận động hội viên tham gia thực hiện Chương trình trong quý I/2024.
            Trên đây là Kế hoạch thực hiện Chương trình năm 2024 của xã Lúa Vàng./.

            Nơi nhận:
            - UBND huyện (báo cáo);
            - TT Đảng ủy, HĐND xã;
            - Ủy ban MTTQ và các đoàn thể xã;
            - Thành viên Ban Quản lý xã;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Trần Văn Ví Dụ
            """;

    private Papers() {}

    static Paper take(String text) {
        return Paper.of(SourceText.of(text));
    }

    static List<Finding> findings(String text) {
        return Reader.read(text, Reference.NONE).findings();
    }

    static List<Finding> errors(String text) {
        return findings(text).stream().filter(one -> one.severity() == Severity.ERROR).toList();
    }

    /** A seed of the shared material as text; the test is skipped where it is not at hand. */
    static String seed(String name) {
        var file = java.nio.file.Path.of("../shared/seeds", name + ".txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(file));
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Breaks every line at words, as a fixed-width editor does. */
    static String wrapped(String text, int width) {
        var out = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            int used = 0;
            for (var word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    out.append('\n');
                    used = 0;
                }
                out.append(used == 0 ? "" : " ").append(word);
                used += (used == 0 ? 0 : 1) + word.length();
            }
            out.append('\n');
        }
        return out.toString();
    }
}
