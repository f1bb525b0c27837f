package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The empty spreadsheet, with one line of each shape to write over. */
final class SetTemplate {

    private SetTemplate() {}

    static byte[] workbook() {
        var groups = List.of(group("1"), group("2"), group("3"));
        var file =
                new SetFile(
                        "ma-bo-viet-khong-dau",
                        "Tên bộ tiêu chí",
                        "COMMUNE",
                        "NTM",
                        "hop-nhat",
                        null,
                        null,
                        List.of("xã"),
                        List.of(2026, 2030),
                        "2026-02-15",
                        null,
                        new SetFile.Act(
                                "Quyết định số/năm/QĐ-…",
                                "QĐ số/năm/QĐ-…",
                                "2025-12-29",
                                "Cơ quan ban hành"),
                        null,
                        "Thay các dòng ví dụ bằng nội dung của văn bản.",
                        null,
                        new SetFile.Dimension("nhóm xã", groups, null),
                        List.of(
                                new SetFile.Band(10, 10, null),
                                new SetFile.Band(5, 9, null),
                                new SetFile.Band(0, 4, null)),
                        List.of(
                                new SetFile.CriterionLine(
                                        1,
                                        "Tên tiêu chí 1",
                                        "I. Tên nhóm",
                                        null,
                                        examples(),
                                        null)));
        return SetWorkbookWriter.write(file, List.of("1", "2", "3"));
    }

    private static List<SetFile.IndicatorLine> examples() {
        return List.of(
                line("1.1", "Ví dụ: có hay không", RequirementKind.ACHIEVED, null, null, List.of()),
                line(
                        "1.2",
                        "Ví dụ: tỷ lệ theo nhóm xã",
                        RequirementKind.PERCENT,
                        "%",
                        ">=",
                        List.of(bar("1", null, 90), bar("2", null, 80), bar("3", null, 70))),
                line(
                        "1.3",
                        "Ví dụ: giá trị theo năm",
                        RequirementKind.AMOUNT,
                        "triệu đồng/người/năm",
                        ">=",
                        List.of(bar(null, 2026, 60), bar(null, 2027, 65))));
    }

    private static SetFile.Option group(String key) {
        return new SetFile.Option(key, "Nhóm " + key, null);
    }

    private static SetFile.IndicatorLine line(
            String code,
            String name,
            RequirementKind kind,
            @Nullable String unit,
            @Nullable String operator,
            List<SetFile.ThresholdLine> bars) {
        return new SetFile.IndicatorLine(
                code,
                name,
                kind.word(),
                unit,
                operator,
                null,
                null,
                null,
                null,
                Map.of("2026-01-01", List.of("Phòng Kinh tế xã")),
                null,
                null,
                null,
                null,
                bars,
                null);
    }

    private static SetFile.ThresholdLine bar(
            @Nullable String group, @Nullable Integer year, int value) {
        return new SetFile.ThresholdLine(
                null, group, year, null, BigDecimal.valueOf(value), null, null, null);
    }
}
