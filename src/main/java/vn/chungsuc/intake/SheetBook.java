package vn.chungsuc.intake;

import java.util.List;

/** The workbook in which sheets go out to be filled in and come back: its columns and its mark. */
final class SheetBook {

    static final String SHEET = "Phiếu đánh giá";

    /** A hidden sheet that says what the workbook is. */
    static final String MARK = "_chungsuc";

    /** Changes when a workbook taken out earlier can no longer be read. */
    static final String FORM = "phieu-1";

    /** Between an indicator's code and a part's key: «17.1/tap-trung». */
    static final String PART = "/";

    static final int HEADING = 4;
    static final List<String> HEADS =
            List.of(
                    "Mã đơn vị",
                    "Đơn vị",
                    "Mã",
                    "Chỉ tiêu",
                    "Yêu cầu",
                    "Đơn vị tính",
                    "Giá trị",
                    "Tử số",
                    "Mẫu số",
                    "Kết luận",
                    "Ghi chú",
                    "Tự đánh giá",
                    "Kế thừa năm",
                    "Nguồn",
                    "Người cung cấp",
                    "Tính đến ngày",
                    "Nhập lúc",
                    "Phiên bản",
                    "Khi tải");
    static final int UNIT = 0;
    static final int CODE = 2;
    static final int VALUE = 6;
    static final int ABOVE = 7;
    static final int BELOW = 8;
    static final int WORD = 9;
    static final int NOTE = 10;
    static final int VERSION = 17;
    static final int TAKEN = 18;

    private SheetBook() {}

    /**
     * What the hidden sheet says.
     *
     * @param holder whose officers took it out, in words
     */
    record Origin(String form, String set, int year, String holder) {}

    /**
     * A row that came back.
     *
     * @param number as the spreadsheet counts it
     * @param taken the inputs when it went out
     */
    record Line(int number, String unit, String code, Inputs inputs, int version, String taken) {

        /** The indicator's code. */
        String indicator() {
            return isPart() ? code.substring(0, code.indexOf(PART)) : code;
        }

        boolean isPart() {
            return code.contains(PART);
        }

        /** "": the indicator's own row. */
        String part() {
            return isPart() ? code.substring(code.indexOf(PART) + PART.length()) : "";
        }

        boolean isUntouched() {
            return inputs.line().equals(taken);
        }
    }
}
