package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of kinds of documents (Nghị định 30/2020/NĐ-CP, Phụ lục III; and the Party's own). */
final class DocumentType {

    /** Longer names first. */
    private static final List<String> NAMES =
            List.of(
                    "CHƯƠNG TRÌNH CÔNG TÁC",
                    "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                    "CHƯƠNG TRÌNH PHỐI HỢP",
                    "CHƯƠNG TRÌNH",
                    "KẾ HOẠCH",
                    "BÁO CÁO",
                    "QUYẾT ĐỊNH",
                    "NGHỊ QUYẾT",
                    "NGHỊ ĐỊNH",
                    "THÔNG TƯ",
                    "THÔNG BÁO",
                    "THÔNG CÁO",
                    "THÔNG TRI",
                    "HƯỚNG DẪN",
                    "CHỈ THỊ",
                    "KẾT LUẬN",
                    "QUY CHẾ",
                    "QUY ĐỊNH",
                    "PHƯƠNG ÁN",
                    "ĐỀ ÁN",
                    "DỰ ÁN",
                    "ĐỀ CƯƠNG",
                    "BIÊN BẢN",
                    "TỜ TRÌNH",
                    "HỢP ĐỒNG",
                    "CÔNG ĐIỆN",
                    "BẢN GHI NHỚ",
                    "BẢN THỎA THUẬN",
                    "GIẤY ỦY QUYỀN",
                    "GIẤY MỜI",
                    "GIẤY GIỚI THIỆU",
                    "GIẤY NGHỈ PHÉP",
                    "PHIẾU GỬI",
                    "PHIẾU CHUYỂN",
                    "PHIẾU BÁO",
                    "LỊCH CÔNG TÁC");

    /** What stands for the type in a document's symbol (Phụ lục III; Hướng dẫn 36-HD/VPTW). */
    static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("NQ", "Nghị quyết"),
                    Map.entry("QĐ", "Quyết định"),
                    Map.entry("CT", "Chỉ thị"),
                    Map.entry("QC", "Quy chế"),
                    Map.entry("QyĐ", "Quy định"),
                    Map.entry("TC", "Thông cáo"),
                    Map.entry("TB", "Thông báo"),
                    Map.entry("HD", "Hướng dẫn"),
                    Map.entry("CTr", "Chương trình"),
                    Map.entry("KH", "Kế hoạch"),
                    Map.entry("PA", "Phương án"),
                    Map.entry("ĐA", "Đề án"),
                    Map.entry("DA", "Dự án"),
                    Map.entry("BC", "Báo cáo"),
                    Map.entry("BB", "Biên bản"),
                    Map.entry("TTr", "Tờ trình"),
                    Map.entry("CĐ", "Công điện"),
                    Map.entry("NĐ", "Nghị định"),
                    Map.entry("TT", "Thông tư"),
                    Map.entry("TTLT", "Thông tư liên tịch"),
                    Map.entry("KL", "Kết luận"),
                    Map.entry("CV", "Công văn"));

    private static final Pattern ALONE =
            Pattern.compile("\\p{Lu}[\\p{Ll} ]{4,30}", Pattern.UNICODE_CHARACTER_CLASS);

    private DocumentType() {}

    /**
     * The type a heading names, in capitals; null: the line is no type's heading. «CHƯƠNG TRÌNH
     * MTQG …» is the name of a programme.
     */
    static @Nullable String heading(String line) {
        var text = line.strip();
        boolean alone = ALONE.matcher(text).matches();
        if (text.length() > 200 || !alone && !startsInCapitals(text)) {
            return null;
        }
        var upper = text.toUpperCase(Locale.ROOT);
        for (var name : NAMES) {
            if (upper.startsWith(name) && ends(upper, name.length())) {
                return fits(upper, name, alone) ? name : null;
            }
        }
        return null;
    }

    private static boolean startsInCapitals(String text) {
        int word = text.indexOf(' ', text.indexOf(' ') + 1);
        return Letters.capitals(word < 0 ? text : text.substring(0, word));
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static boolean fits(String upper, String name, boolean alone) {
        var rest = upper.substring(name.length()).strip();
        if (alone || name.equals("CHƯƠNG TRÌNH") || name.equals("DỰ ÁN")) {
            return rest.isEmpty() || rest.equals(":");
        }
        return true;
    }
}
