package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * How units are gathered under subtotals; the key stands in the link ({@code nhom=}) and in the
 * XLSX.
 */
public enum Grouping {
    NONE("", "Không chia nhóm", ""),
    PROVINCE("tinh", "Tỉnh, thành phố", ""),
    DISTRICT("huyen", "Huyện cũ", ""),
    COMMUNE_GROUP("nhom-xa", "Nhóm xã", "GROUP"),
    AREA("khu-vuc", "Khu vực", "AREA");

    private final String key;
    private final String label;
    private final String classification;

    Grouping(String key, String label, String classification) {
        this.key = key;
        this.label = label;
        this.classification = classification;
    }

    public String key() {
        return key;
    }

    public String label() {
        return tr(label);
    }

    String classification() {
        return classification;
    }

    /** «nhóm 2», «khu vực III»; a unit's name stands by itself. */
    String named(String value) {
        return switch (this) {
            case COMMUNE_GROUP -> tr("Nhóm %s", value);
            case AREA -> tr("Khu vực %s", value);
            case NONE, PROVINCE, DISTRICT -> value;
        };
    }

    static Grouping of(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElse(NONE);
    }
}
