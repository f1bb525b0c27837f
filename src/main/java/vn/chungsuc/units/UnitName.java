package vn.chungsuc.units;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** «Xã Tân Thạnh» as kind and name. */
public record UnitName(String kind, String name) {

    private static final List<String> KINDS =
            List.of(
                    "thành phố",
                    "thị trấn",
                    "thị xã",
                    "đặc khu",
                    "phường",
                    "huyện",
                    "quận",
                    "tỉnh",
                    "xã");

    /** The two ways to place a tone: «Hoà» and «Hòa» are one name. */
    private static final Map<String, String> TONES =
            Map.ofEntries(
                    Map.entry("oà", "òa"),
                    Map.entry("oá", "óa"),
                    Map.entry("oả", "ỏa"),
                    Map.entry("oã", "õa"),
                    Map.entry("oạ", "ọa"),
                    Map.entry("oè", "òe"),
                    Map.entry("oé", "óe"),
                    Map.entry("oẻ", "ỏe"),
                    Map.entry("oẽ", "õe"),
                    Map.entry("oẹ", "ọe"),
                    Map.entry("uỳ", "ùy"),
                    Map.entry("uý", "úy"),
                    Map.entry("uỷ", "ủy"),
                    Map.entry("uỹ", "ũy"),
                    Map.entry("uỵ", "ụy"));

    public static UnitName parse(String full, String defaultKind) {
        var lower = full.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> lower.startsWith(kind + " "))
                .findFirst()
                .map(kind -> new UnitName(kind, full.substring(kind.length() + 1).strip()))
                .orElseGet(() -> new UnitName(defaultKind, full.strip()));
    }

    /** Equal for two spellings of one name. */
    public static String canonical(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var tone : TONES.entrySet()) {
            folded = folded.replace(tone.getKey(), tone.getValue());
        }
        return folded.replaceAll("\\s+", " ").strip();
    }

    public String canonical() {
        return canonical(kind + " " + name);
    }
}
