package vn.chungsuc.criteria;

import java.util.List;

/** The names of sheets, fields and columns of the XLSX template, both ways. */
final class SetSheet {

    static final String HEAD = "Bộ tiêu chí";
    static final String INDICATORS = "Chỉ tiêu";
    static final String DIMENSIONS = "Cột ngưỡng";
    static final String BANDS = "Lớp thống kê";

    static final String ID = "Mã bộ";
    static final String NAME = "Tên bộ";
    static final String LEVEL = "Cấp";
    static final String TIER = "Bậc";
    static final String PROGRAMME = "Chương trình";
    static final String BASE = "Bộ gốc";
    static final String PROVINCE = "Tỉnh";
    static final String UNIT_KINDS = "Loại đơn vị áp dụng";
    static final String FIRST_YEAR = "Năm đầu";
    static final String LAST_YEAR = "Năm cuối";
    static final String VALID_FROM = "Hiệu lực từ";
    static final String VALID_TO = "Hiệu lực đến";
    static final String ACT = "Văn bản";
    static final String ACT_BRIEF = "Văn bản viết tắt";
    static final String ACT_DATE = "Ngày văn bản";
    static final String ACT_ISSUER = "Cơ quan ban hành";
    static final String NOTE = "Ghi chú";
    static final String DECLARED = "Số chỉ tiêu theo văn bản";
    static final String DIMENSION_KIND = "Ngưỡng theo";
    static final String SPECIAL_KEY = "Cột đặc biệt";
    static final String SPECIAL_MARKS = "Dấu hiệu đặc biệt";
    static final String SPECIAL_CITATION = "Căn cứ đặc biệt";

    static final String NUMBER = "Tiêu chí số";
    static final String CRITERION = "Tên tiêu chí";
    static final String GROUP = "Nhóm";
    static final String OPTIONAL_NEEDED = "Số tự chọn cần đạt";
    static final String CODE = "Mã chỉ tiêu";
    static final String INDICATOR = "Tên chỉ tiêu";
    static final String KIND = "Loại yêu cầu";
    static final String PART = "Phần";
    static final String UNIT = "Đơn vị tính";
    static final String OPERATOR = "Dấu";
    static final String YEAR = "Năm";
    static final String EVERYWHERE = "Ngưỡng chung mọi cột";
    static final String THRESHOLD = "Ngưỡng ";
    static final String CONFIRMED = "Đã xác nhận";
    static final String THRESHOLD_ACT = "Văn bản của ngưỡng";
    static final String BY_SEX = "Theo giới";
    static final String OPTIONAL = "Tự chọn";
    static final String MONTH = "Tháng có số liệu";
    static final String SECTORS = "Ngành phụ trách";
    static final String CITATION = "Căn cứ";
    static final String NOT_APPLICABLE = "Không áp dụng khi";
    static final String INDICATOR_NOTE = "Ghi chú chỉ tiêu";

    static final List<String> HEAD_FIELDS =
            List.of(
                    ID,
                    NAME,
                    LEVEL,
                    TIER,
                    PROGRAMME,
                    BASE,
                    PROVINCE,
                    UNIT_KINDS,
                    FIRST_YEAR,
                    LAST_YEAR,
                    VALID_FROM,
                    VALID_TO,
                    ACT,
                    ACT_BRIEF,
                    ACT_DATE,
                    ACT_ISSUER,
                    NOTE,
                    DECLARED,
                    DIMENSION_KIND,
                    SPECIAL_KEY,
                    SPECIAL_MARKS,
                    SPECIAL_CITATION);

    static final List<String> BEFORE_THRESHOLDS =
            List.of(
                    NUMBER,
                    CRITERION,
                    GROUP,
                    OPTIONAL_NEEDED,
                    CODE,
                    INDICATOR,
                    KIND,
                    PART,
                    UNIT,
                    OPERATOR,
                    YEAR,
                    EVERYWHERE);

    static final List<String> AFTER_THRESHOLDS =
            List.of(
                    CONFIRMED,
                    THRESHOLD_ACT,
                    BY_SEX,
                    OPTIONAL,
                    MONTH,
                    SECTORS,
                    CITATION,
                    NOT_APPLICABLE,
                    INDICATOR_NOTE);

    private SetSheet() {}
}
