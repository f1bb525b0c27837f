package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The units papers of the programme use, found after a number by the longest match. */
final class Units {

    private static final int MOST_WORDS = 3;
    private static final Map<String, Unit> KNOWN = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLES =
            Map.of(
                    "nghìn", new BigDecimal("1e3"),
                    "ngàn", new BigDecimal("1e3"),
                    "triệu", new BigDecimal("1e6"),
                    "tr", new BigDecimal("1e6"),
                    "tỷ", new BigDecimal("1e9"),
                    "tỉ", new BigDecimal("1e9"));

    /** Words that follow a number without being what it counts. */
    private static final Set<String> NO_UNITS =
            Set.of(
                    "là", "và", "so", "của", "đến", "theo", "để", "trong", "tại", "với", "do",
                    "thì", "được", "trên", "dưới", "trở", "nên", "có", "cho", "từ", "hoặc", "như",
                    "đã", "sẽ", "phải", "cần", "về", "vào", "ở", "này", "đó", "kèm", "lên", "xuống",
                    "còn", "nhưng", "mà", "đạt", "tăng", "giảm", "bằng", "chiếm", "khi", "nếu",
                    "thuộc", "hàng", "hằng", "trước", "sau", "bao", "gồm", "qua", "quy", "h",
                    "tiếp", "nữa", "khác", "không", "chưa", "ban", "hành", "giữa");

    static {
        money();
        measures();
        counts();
    }

    private Units() {}

    /** A unit and where it ends in the text. */
    record Found(Unit unit, int end) {}

    /**
     * @param at right after the number
     */
    static Found after(String text, int at) {
        if (at < text.length() && text.charAt(at) == '%') {
            return new Found(Unit.PERCENT, at + 1);
        }
        var words = new Words(text, at, MOST_WORDS);
        var multiple = words.count() == 0 ? null : MULTIPLES.get(words.first());
        if (multiple != null) {
            return multiplied(text, words, multiple);
        }
        var found = longest(words);
        return found == null ? fallback(words, at) : withRate(text, found);
    }

    /** The multiple right after a number: «tỷ» of «1 tỷ 200 triệu đồng»; null: none. */
    static @Nullable BigDecimal multiple(String word) {
        return MULTIPLES.get(word);
    }

    private static Found multiplied(String text, Words words, BigDecimal multiple) {
        var rest = longest(new Words(text, words.end(1), MOST_WORDS));
        if (rest != null && (rest.unit().kind() == Kind.MONEY || rest.unit().known())) {
            return withRate(
                    text, new Found(rest.unit().times(multiple, words.first()), rest.end()));
        }
        var name = multiple.precision() == 1 && multiple.scale() == -3 ? Unit.NONE : dong();
        return withRate(text, new Found(name.times(multiple, words.first()), words.end(1)));
    }

    private static Unit dong() {
        return new Unit(Kind.MONEY, "đồng", "đồng", BigDecimal.ONE, true);
    }

    private static @Nullable Found longest(Words words) {
        for (int length = words.count(); length > 0; length--) {
            var unit = KNOWN.get(words.phrase(length));
            if (unit != null && !partOfLonger(words, length)) {
                return new Found(unit, words.end(length));
            }
        }
        return null;
    }

    /** «đồng» of «đồng bào», «công» of «công nhân» are no units. */
    private static boolean partOfLonger(Words words, int length) {
        if (length != 1 || words.count() < 2) {
            return false;
        }
        var next = words.word(1);
        return switch (words.first()) {
            case "đồng" -> Set.of("bào", "bộ", "hồ", "thời", "ý", "cỏ", "ruộng").contains(next);
            case "công" -> !Set.of("lao", "đất", "ruộng").contains(next);
            case "ngày" -> Set.of("nay", "sau").contains(next);
            default -> false;
        };
    }

    private static Found fallback(Words words, int at) {
        if (words.count() == 0 || NO_UNITS.contains(words.first()) || !words.lowerCase()) {
            return new Found(Unit.NONE, at);
        }
        return new Found(Unit.word(words.first()), words.end(1));
    }

    private static Found withRate(String text, Found found) {
        var end = found.end();
        var suffix = new StringBuilder();
        for (int rates = 0;
                rates < 3 && end + 1 < text.length() && text.charAt(end) == '/';
                rates++) {
            var words = new Words(text, end + 1, 1);
            if (words.count() == 0 || words.start(0) != end + 1) {
                break;
            }
            suffix.append('/').append(words.first());
            end = words.end(1);
        }
        return suffix.isEmpty() ? found : new Found(found.unit().per(suffix.toString()), end);
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
