package vn.chungsuc.tasks;

import java.util.List;

/** What a list may say of a task; known by its name, whatever the order. */
enum TaskColumn {
    TITLE("Nội dung", "noi dung", "nhiem vu", "cong viec", "noi dung cong viec", "content", "task"),
    DETAIL(
            "Yêu cầu, giải pháp",
            "yeu cau, giai phap",
            "yeu cau",
            "giai phap",
            "ghi chu",
            "requirements"),
    LEAD("Chủ trì", "chu tri", "don vi chu tri", "co quan chu tri", "nguoi phu trach", "lead"),
    COWORKERS("Phối hợp", "phoi hop", "don vi phoi hop", "co quan phoi hop", "coworkers"),
    SUPERVISOR("Theo dõi", "theo doi", "nguoi theo doi", "supervisor"),
    HEAD("Người đứng đầu", "nguoi dung dau", "head"),
    DEADLINE("Hạn", "han", "thoi han", "thoi gian hoan thanh", "han hoan thanh", "deadline"),
    SUBJECT(
            "Tiêu chí, chỉ tiêu",
            "tieu chi, chi tieu",
            "tieu chi",
            "chi tieu",
            "criterion",
            "indicator"),
    UNITS("Đơn vị liên quan", "don vi lien quan", "dia ban", "units"),
    SOURCE("Từ văn bản", "tu van ban", "can cu", "van ban", "nguon", "source");

    private final String title;
    private final List<String> names;

    TaskColumn(String title, String... names) {
        this.title = title;
        this.names = List.of(names);
    }

    String title() {
        return title;
    }

    List<String> names() {
        return names;
    }
}
