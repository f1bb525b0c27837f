package vn.chungsuc.documents;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.util.ArrayList;
import java.util.List;

/** The annual report of an invented district with 32 communes, of usual length. */
final class SamplePaper {

    private static final String WORDS =
            "Cấp ủy, chính quyền các xã đã rà soát từng chỉ tiêu, giao việc cho từng thành viên,"
                + " gặp hộ dân còn vướng về đất, nước sạch và nhà ở; khuỷu đường, ngoằn ngoèo, ưỡn,"
                + " quỹ, ruộng, nghiêng, thuở.";

    private SamplePaper() {}

    static OfficialPaper district() {
        var head =
                new Head(
                        null,
                        "ỦY BAN NHÂN DÂN\nHUYỆN MINH ĐIỀN",
                        "Ủy ban nhân dân huyện Minh Điền",
                        null,
                        "BC-UBND",
                        "Minh Điền",
                        2024,
                        null,
                        "BÁO CÁO",
                        "Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới"
                                + " năm 2024");
        return new OfficialPaper(
                head,
                List.of("Ủy ban nhân dân tỉnh Minh Họa", "Ban Chỉ đạo tỉnh"),
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương",
                        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024"),
                body(),
                new Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Minh Họa"),
                List.of("Ban Chỉ đạo tỉnh (báo cáo)", "UBND các xã", "Lưu: VT, NN"),
                List.of(
                        new Annex(
                                "Kết quả từng tiêu chí của các xã",
                                List.of(matrix("Bảng 2. Kết quả từng tiêu chí, đến 31/12/2024"))),
                        new Annex(
                                "Kết quả năm trước",
                                List.of(matrix("Bảng 3. Kết quả từng tiêu chí, đến 31/12/2023")))));
    }

    /**
     * The month's report of a commune, which ends in a table.
     *
     * @param paragraphs before the table
     * @param units rows of the annex
     */
    static OfficialPaper commune(int paragraphs, int units) {
        var head =
                new Head(
                        "ỦY BAN NHÂN DÂN TỈNH MINH HỌA",
                        "ỦY BAN NHÂN DÂN XÃ LÚA VÀNG",
                        "UBND xã Lúa Vàng",
                        null,
                        "BC-UBND",
                        "Lúa Vàng",
                        2026,
                        null,
                        "BÁO CÁO",
                        "Kết quả tháng 11 năm 2026");
        var body = new ArrayList<Block>();
        for (var i = 0; i < paragraphs; i++) {
            body.add(Paragraph.of("Hội phụ nữ xã thu gom rác đồng ruộng."));
        }
        body.add(
                new Table(
                        "So sánh với kỳ trước, số liệu đến 10/11/2026",
                        null,
                        List.of(
                                new Column("Nội dung", 40, Align.LEFT),
                                new Column("Kỳ trước, 10/10/2026", 20, Align.RIGHT),
                                new Column("Kỳ này, 10/11/2026", 20, Align.RIGHT),
                                new Column("Tăng, giảm", 15, Align.RIGHT)),
                        List.of(row(false, "Tiêu chí đạt", "6", "5", "-1")),
                        null));
        return new OfficialPaper(
                head,
                List.of(),
                List.of(),
                body,
                new Signature("TM. ỦY BAN NHÂN DÂN", null, "CHỦ TỊCH", "Trần Văn Ví Dụ"),
                List.of("UBND tỉnh Minh Họa (báo cáo)", "Lưu: VT"),
                List.of(
                        new Annex(
                                "Kết quả từng tiêu chí",
                                List.of(matrix("Bảng 2. Kết quả từng tiêu chí", units)))));
    }

    private static List<Block> body() {
        var body = new ArrayList<Block>();
        for (var part = 0; part < 3; part++) {
            body.add(
                    new Heading(
                            1,
                            List.of("I.", "II.", "III.").get(part),
                            "Tình hình triển khai",
                            null));
            for (var item = 1; item <= 3; item++) {
                body.add(new Heading(2, item + ".", "Kết quả các nội dung", null));
                body.add(new Heading(3, "đ)", "Hạ tầng", null));
                for (var i = 0; i < 4; i++) {
                    body.add(Paragraph.of(WORDS));
                }
            }
        }
        body.add(
                Paragraph.of(
                        Span.text("Toàn huyện có "),
                        Span.figure("30/32", "units-ready"),
                        Span.text(" xã đạt chuẩn; tỷ lệ hộ nghèo: "),
                        Span.gap("chưa có số liệu", "indicator-11"),
                        Span.text(".")));
        body.add(
                new Table(
                        "Bảng 1. Số xã theo số tiêu chí đạt, đến 31/12/2024",
                        "xã",
                        List.of(
                                new Column("Nhóm", 3, Align.LEFT),
                                new Column("Năm 2023", 1, Align.RIGHT),
                                new Column("Năm 2024", 1, Align.RIGHT)),
                        List.of(
                                row(false, "19 tiêu chí", "28", "30"),
                                row(false, "15–18 tiêu chí", "4", "2"),
                                row(true, "Cộng", "32", "32")),
                        null));
        body.add(Paragraph.of("Đề nghị tỉnh bố trí vốn cho hai xã còn lại."));
        return body;
    }

    private static Table matrix(String title) {
        return matrix(title, 32);
    }

    private static Table matrix(String title, int units) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 4, Align.CENTRE));
        columns.add(new Column("Đơn vị", 16, Align.LEFT));
        for (var i = 1; i <= 19; i++) {
            columns.add(new Column(String.valueOf(i), 4, Align.CENTRE));
        }
        columns.add(new Column("Số tiêu chí đạt", 8, Align.RIGHT));
        var rows = new ArrayList<Row>();
        for (var unit = 1; unit <= units; unit++) {
            var cells = new ArrayList<Span>();
            cells.add(Span.text(String.valueOf(unit)));
            cells.add(Span.text("Xã Thọ Bình " + unit));
            for (var i = 1; i <= 19; i++) {
                cells.add(Span.figure(i % 7 == 3 ? "o" : "x", "criterion-" + unit + "-" + i));
            }
            cells.add(Span.figure("16/19", "count-" + unit));
            rows.add(new Row(cells, false));
        }
        return new Table(title, null, columns, rows, "x: đạt; o: chưa đạt; –: chưa có số liệu.");
    }

    private static Row row(boolean total, String... cells) {
        return new Row(
                java.util.Arrays.stream(cells).map(cell -> Span.figure(cell, "class")).toList(),
                total);
    }
}
