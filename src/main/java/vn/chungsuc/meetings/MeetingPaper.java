package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import java.util.Locale;

/** The papers of a meeting, by the types of Decree 30/2020. */
enum MeetingPaper {
    INVITATION("GM", "Giấy mời"),
    MINUTES("BB", "Biên bản"),
    NOTICE("TB", "Thông báo kết luận");

    static final String PREFIX = "meeting-";

    private final String type;
    private final String word;

    MeetingPaper(String type, String word) {
        this.type = type;
        this.word = word;
    }

    String type() {
        return type;
    }

    public String label() {
        return tr(word);
    }

    /** As the register bears it. */
    String documentKind() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** An invitation goes before, the other two follow. */
    boolean fits(MeetingState state) {
        return this == INVITATION ? state == MeetingState.PLANNED : state == MeetingState.HELD;
    }
}
