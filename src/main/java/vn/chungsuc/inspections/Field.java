package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

/** What an inspection looks at. */
public enum Field {
    FINANCE("Quản lý tài chính"),
    LAND("Quản lý đất đai"),
    CONSTRUCTION("Đầu tư xây dựng cơ bản"),
    PROGRESS("Tiến độ thực hiện kế hoạch"),
    CRITERIA("Thực hiện tiêu chí"),
    MECHANISM("Cơ chế, chính sách"),
    RESOURCES("Huy động, lồng ghép, sử dụng nguồn lực"),
    CONTRIBUTIONS("Hỗ trợ, đóng góp của người dân"),
    OTHER("Nội dung khác");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    public String label() {
        return tr(word);
    }
}
