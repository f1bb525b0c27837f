package vn.chungsuc.shared;

/**
 * Which world this installation holds: an invented one to look at, or an office's own. Never both
 * in one data directory.
 */
public enum Mode {
    DEMO,
    OFFICE;

    public static Mode of(String word) {
        return switch (word) {
            case "demo" -> DEMO;
            case "office" -> OFFICE;
            default ->
                    throw new StartRefused(
                            "CHUNGSUC_MODE là «%s»; chỉ nhận «demo» (bản trình diễn) hoặc «office» (cơ quan dùng thật)."
                                    .formatted(word));
        };
    }

    public String word() {
        return this == DEMO ? "demo" : "office";
    }
}
