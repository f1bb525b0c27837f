package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

/** What a meeting is. */
public enum MeetingKind {
    BRIEFING("Họp giao ban"),
    BOARD("Họp Ban Chỉ đạo, Ban Quản lý"),
    WORKING("Làm việc với cơ sở"),
    PRELIMINARY("Sơ kết"),
    FINAL("Tổng kết"),
    DIALOGUE("Tọa đàm, đối thoại"),
    CONFERENCE("Hội nghị tuyên truyền, chuyên đề"),
    EXTRAORDINARY("Họp đột xuất");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    public String label() {
        return tr(word);
    }
}
