package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

/** The parts of a committee's work programme, in order. */
public enum ProgrammePart {
    PURPOSE("Mục đích, yêu cầu", "Vì sao có chương trình, cần giữ những gì."),
    GOALS(
            "Mục tiêu, kế hoạch phấn đấu",
            "Duy trì, đạt thêm những gì trong năm; giải ngân bao nhiêu."),
    WORK(
            "Những nhiệm vụ, giải pháp trọng tâm",
            "Việc lớn của Ban; nhiệm vụ đã giao đánh dấu bên dưới được xếp tiếp theo."),
    CARRYING_OUT(
            "Tổ chức thực hiện",
            "Trách nhiệm cơ quan và địa bàn của thành viên lấy từ quyết định phân công; ghi thêm ở"
                    + " đây."),
    REQUESTS("Kiến nghị", "Với cấp trên, cấp ủy, đoàn thể; để trống thì không có phần này.");

    private final String title;
    private final String hint;

    ProgrammePart(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** As the paper says it, which is Vietnamese. */
    String written() {
        return title;
    }

    public String title() {
        return tr(title);
    }

    public String hint() {
        return tr(hint);
    }
}
