package vn.chungsuc.units;

import java.util.List;

/** What officers call the five levels. */
public final class Levels {

    static final List<String> ALL = List.of("NATION", "PROVINCE", "DISTRICT", "COMMUNE", "VILLAGE");

    private Levels() {}

    public static String label(String level) {
        return switch (level) {
            case "NATION" -> "cả nước";
            case "PROVINCE" -> "cấp tỉnh";
            case "DISTRICT" -> "cấp huyện (đến 30/6/2025)";
            case "COMMUNE" -> "cấp xã";
            case "VILLAGE" -> "thôn, bản, ấp, tổ dân phố";
            default -> level;
        };
    }
}
