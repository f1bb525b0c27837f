package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import java.util.Arrays;

/** The parts of a committee's work programme, in order. */
public enum ProgrammePart {
    PURPOSE("muc_dich", "Mục đích, yêu cầu", "Vì sao có chương trình, cần giữ những gì."),
    GOALS(
            "muc_tieu",
            "Mục tiêu, kế hoạch phấn đấu",
            "Duy trì, đạt thêm những gì trong năm; giải ngân bao nhiêu."),
    WORK(
            "nhiem_vu",
            "Những nhiệm vụ, giải pháp trọng tâm",
            "Việc lớn của Ban; nhiệm vụ đã giao đánh dấu bên dưới được xếp tiếp theo."),
    CARRYING_OUT(
            "to_chuc",
            "Tổ chức thực hiện",
            "Trách nhiệm cơ quan và địa bàn của thành viên lấy từ quyết định phân công; ghi thêm ở"
                    + " đây."),
    REQUESTS(
            "kien_nghi",
            "Kiến nghị",
            "Với cấp trên, cấp ủy, đoàn thể; để trống thì không có phần này.");

    private final String place;
    private final String title;
    private final String hint;

    ProgrammePart(String place, String title, String hint) {
        this.place = place;
        this.title = title;
        this.hint = hint;
    }

    /** What stands in that place of the template. */
    static ProgrammePart in(String place) {
        return Arrays.stream(values())
                .filter(part -> part.place.equals(place))
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        return tr(title);
    }

    public String hint() {
        return tr(hint);
    }
}
