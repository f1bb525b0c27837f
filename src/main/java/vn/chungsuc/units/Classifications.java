package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of classification and their values, in an officer's words. */
public final class Classifications {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, Map<String, String>> VALUES = new LinkedHashMap<>();

    static {
        kind(
                "REGION",
                "Vùng",
                "TDMNPB",
                "Trung du miền núi phía Bắc",
                "DBSH",
                "Đồng bằng sông Hồng",
                "BTB",
                "Bắc Trung Bộ",
                "DHNTB",
                "Duyên hải Nam Trung Bộ",
                "TN",
                "Tây Nguyên",
                "DNB",
                "Đông Nam Bộ",
                "DBSCL",
                "Đồng bằng sông Cửu Long");
        kind("AREA", "Khu vực", "I", "khu vực I", "II", "khu vực II", "III", "khu vực III");
        kind("GROUP", "Nhóm xã", "1", "nhóm 1", "2", "nhóm 2", "3", "nhóm 3");
        kind("DBKK", "Đặc biệt khó khăn", "1", "xã đặc biệt khó khăn");
        kind("ATK", "An toàn khu", "1", "xã ATK");
        kind("BORDER", "Biên giới", "1", "xã biên giới");
    }

    private Classifications() {}

    private static void kind(String code, String label, String... values) {
        KINDS.put(code, label);
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i += 2) {
            words.put(values[i], values[i + 1]);
        }
        VALUES.put(code, words);
    }

    /** Code → label. */
    public static Map<String, String> kinds() {
        return said(KINDS);
    }

    public static Map<String, String> values(String kind) {
        return said(VALUES.getOrDefault(kind, Map.of()));
    }

    public static String label(String kind) {
        return tr(KINDS.getOrDefault(kind, kind));
    }

    public static String value(String kind, String value) {
        return tr(VALUES.getOrDefault(kind, Map.of()).getOrDefault(value, value));
    }

    private static Map<String, String> said(Map<String, String> words) {
        var said = new LinkedHashMap<String, String>();
        words.forEach((code, word) -> said.put(code, tr(word)));
        return said;
    }
}
