package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The units papers of the programme use, by their names. */
final class UnitNames {

    private static final Map<String, Unit> KNOWN = new HashMap<>();

    static {
        money();
        measures();
        counts();
    }

    private UnitNames() {}

    /** All of them, by name in lower case. */
    static Map<String, Unit> all() {
        return Map.copyOf(KNOWN);
    }

    static Unit dong() {
        return new Unit(Kind.MONEY, "đồng", "đồng", BigDecimal.ONE, true);
    }

    private static void money() {
        for (var name : new String[] {"đồng", "đ", "vnđ", "vnd", "đồng chẵn"}) {
            KNOWN.put(name, dong());
        }
        KNOWN.put("trđ", dong().times(new BigDecimal("1e6"), "triệu"));
        KNOWN.put("phần trăm", Unit.PERCENT);
        KNOWN.put("điểm phần trăm", Unit.PERCENT);
    }

    private static void measures() {
        measure("m", "1", "m", "mét");
        measure("m", "1000", "km", "ki lô mét", "kilômét");
        measure("m", "0.01", "cm");
        measure("m", "0.001", "mm");
        measure("m²", "1", "m²", "m2", "mét vuông");
        measure("m²", "10000", "ha", "hecta", "héc ta");
        measure("m²", "1000000", "km²", "km2");
        measure("m³", "1", "m³", "m3", "mét khối", "khối");
        measure("kg", "1", "kg", "ki lô gam", "cân");
        measure("kg", "100", "tạ");
        measure("kg", "1000", "tấn");
        measure("lít", "1", "lít");
        measure("kWh", "1", "kwh");
        measure("kVA", "1", "kva");
        measure("kV", "1", "kv");
        measure("sào", "1", "sào");
        measure("mẫu", "1", "mẫu");
        measure("ngày công", "1", "ngày công", "ngày công lao động", "công lao động", "công");
        measure("lần", "1", "lần");
        for (var name : "năm|tháng|tuần|ngày|giờ|phút|quý|tuổi|ngày làm việc".split("\\|")) {
            KNOWN.put(name, new Unit(Kind.TIME, name, name, BigDecimal.ONE, true));
        }
        for (var name : "sao|điểm|lớn|bậc|hạng|độ".split("\\|")) {
            KNOWN.put(name, new Unit(Kind.GRADE, name, name, BigDecimal.ONE, true));
        }
    }

    private static void measure(String base, String scale, String... names) {
        for (var name : names) {
            KNOWN.put(name, new Unit(Kind.MEASURE, name, base, new BigDecimal(scale), true));
        }
    }

    /** One row per thing counted, its first name the base. */
    private static void counts() {
        var rows =
                """
                tiêu chí
                chỉ tiêu
                xã
                phường
                thị trấn
                thị xã
                huyện
                tỉnh
                thôn
                bản
                ấp
                xóm
                làng
                buôn
                khóm
                khu phố
                khu dân cư
                tổ dân phố
                hộ|hộ dân|hộ gia đình|hộ nghèo|hộ cận nghèo|nông hộ
                người|người dân
                nhân khẩu|khẩu
                lao động
                đảng viên
                hội viên
                đoàn viên
                thành viên
                đồng chí|đ/c
                cán bộ
                công chức
                đại biểu
                ủy viên|uỷ viên
                học sinh
                giáo viên
                trẻ|trẻ em
                lượt|lượt người
                lượt khách
                nhà|nhà ở|ngôi nhà|căn nhà|căn
                nhà văn hóa|nhà văn hoá
                nhà máy
                phòng|phòng học
                trường|trường học
                lớp|lớp học|lớp tập huấn
                trạm|trạm y tế|trạm biến áp
                chợ
                công trình
                dự án
                hạng mục
                gói thầu
                tuyến|tuyến đường
                cầu
                cống
                cây|cây xanh
                con
                sản phẩm
                hợp tác xã|htx
                tổ hợp tác|tht
                doanh nghiệp|dn
                cơ sở
                trang trại
                gia trại
                mô hình
                chuỗi|chuỗi giá trị|chuỗi cung ứng|chuỗi liên kết
                vùng
                sân|sân vận động|sân bóng
                bàn
                câu lạc bộ|clb
                chi bộ
                chi hội
                tổ
                đội
                trung đội
                cuộc
                buổi
                hội nghị
                văn bản
                quyết định
                nghị quyết
                công văn
                kế hoạch
                phiếu
                phần
                loại
                quả|chậu
                tin
                bài|tin bài
                đợt
                nhóm
                nội dung
                nhiệm vụ
                giải pháp
                mục tiêu
                vấn đề
                nguyên nhân
                bước
                hồ sơ
                kiến nghị
                ý kiến
                đơn vị
                cơ quan
                địa phương
                tập thể
                cá nhân
                gia đình
                phong trào
                danh hiệu
                suất|suất quà
                giải
                huy chương
                bộ
                chiếc
                cái
                máy
                giếng
                bể
                lò
                vườn
                thửa
                hố
                đèn|bóng đèn
                cột
                nút giao
                điểm trường
                điểm dân cư
                khu
                phụ lục
                biểu mẫu
                """;
        for (var row : rows.split("\n")) {
            var names = row.split("\\|");
            for (var name : names) {
                KNOWN.put(name.toLowerCase(Locale.ROOT), Unit.count(name, names[0]));
            }
        }
    }
}
