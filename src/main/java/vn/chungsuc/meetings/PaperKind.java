package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.documents.PaperBuilder;

/** The papers of a meeting, by the types of Decree 30/2020. */
enum PaperKind {
    INVITATION("GM", "Giấy mời"),
    MINUTES("BB", "Biên bản"),
    NOTICE("TB", "Thông báo kết luận");

    private final String type;
    private final String word;

    PaperKind(String type, String word) {
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
        return PaperBuilder.PREFIX + "meeting-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** An invitation goes before, the other two follow. */
    boolean fits(MeetingState state) {
        return this == INVITATION ? state == MeetingState.PLANNED : state == MeetingState.HELD;
    }
}
