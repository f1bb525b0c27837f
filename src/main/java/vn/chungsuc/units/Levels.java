package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import java.util.List;

/** What officers call the five levels. */
public final class Levels {

    public static final List<String> ALL =
            List.of("NATION", "PROVINCE", "DISTRICT", "COMMUNE", "VILLAGE");

    private Levels() {}

    public static String label(String level) {
        return switch (level) {
            case "NATION" -> tr("cả nước");
            case "PROVINCE" -> tr("cấp tỉnh");
            case "DISTRICT" -> tr("cấp huyện (đến 30/6/2025)");
            case "COMMUNE" -> tr("cấp xã");
            case "VILLAGE" -> tr("thôn, bản, ấp, tổ dân phố");
            default -> level;
        };
    }
}
