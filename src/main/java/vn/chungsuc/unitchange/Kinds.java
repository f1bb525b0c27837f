package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

/** Which level a unit of a kind belongs to. */
final class Kinds {

    private Kinds() {}

    /** «Thành phố» is a province under the nation, a district under a province. */
    static String level(String kind, @Nullable Standing parent) {
        return switch (kind) {
            case "tỉnh" -> "PROVINCE";
            case "huyện", "quận", "thị xã" -> "DISTRICT";
            case "thành phố" ->
                    parent != null && parent.level().equals("PROVINCE") ? "DISTRICT" : "PROVINCE";
            case "xã", "phường", "thị trấn", "đặc khu" -> "COMMUNE";
            default -> "VILLAGE";
        };
    }
}
