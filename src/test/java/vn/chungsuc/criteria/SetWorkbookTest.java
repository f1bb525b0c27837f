package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The spreadsheet an office fills in. */
class SetWorkbookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa-ntm-2021-2025",
                "xa-ntm-2021-2025--an-giang",
                "xa-ntm-2021-2025--dien-bien",
                "xa-ntm-2026-2030",
                "xa-ntm-2016-2020",
                "xa-ntm-nang-cao-2021-2025",
                "qd-minh-hoa"
            })
    void whatIsExportedCanBeLoadedAgain(String id) throws IOException {
        var file = SetYaml.read(bundled(id));
        var original = Objects.requireNonNull(BundledSets.find(id));
        var again =
                SetWorkbook.read(SetWorkbookWriter.write(file, original.dimensions().keys()))
                        .withState(file.state());
        var set = SetAssembler.assemble(SetYaml.read(SetYaml.write(again)), BundledSets::find);
        assertThat(set.head()).isEqualTo(original.head());
        assertThat(set.dimensions()).isEqualTo(original.dimensions());
        assertThat(set.bands()).isEqualTo(original.bands());
        for (var indicator : original.indicators()) {
            assertThat(set.indicator(indicator.position())).isEqualTo(indicator);
        }
        assertThat(set.criteria()).isEqualTo(original.criteria());
    }

    @Test
    void eachFaultIsNamedByItsRow() {
        var faulty =
                catchThrowableOfType(
                        FaultySet.class,
                        () ->
                                SetAssembler.assemble(
                                        SetWorkbook.read(
                                                workbook(
                                                        List.of(
                                                                "1",
                                                                "Đường",
                                                                "1.1",
                                                                "Đường xã",
                                                                "tỷ lệ %",
                                                                "tám mươi",
                                                                ""),
                                                        List.of(
                                                                "1",
                                                                "",
                                                                "1.1",
                                                                "Đường thôn",
                                                                "tỷ lệ %",
                                                                "80",
                                                                ""),
                                                        List.of(
                                                                "1",
                                                                "",
                                                                "1.2",
                                                                "",
                                                                "đạt / không đạt",
                                                                "",
                                                                ""),
                                                        List.of("", "", "", "", "", "", "13"))),
                                        BundledSets::find));
        assertThat(faulty.faults())
                .extracting(SetFault::toString)
                .contains(
                        "Dòng 2: cột «Ngưỡng 1»: Không đọc được số «tám mươi». Viết như 1.234,5"
                                + " hoặc 1234,5.",
                        "Dòng 3: mã chỉ tiêu 1.1 đã ghi ở dòng 2.",
                        "Dòng 5: thiếu mã chỉ tiêu.");
    }

    @Test
    void faultsOfMeaningAreNamedByTheirRowToo() {
        var faulty =
                catchThrowableOfType(
                        FaultySet.class,
                        () ->
                                SetAssembler.assemble(
                                        SetWorkbook.read(
                                                workbook(
                                                        List.of(
                                                                "1",
                                                                "Đường",
                                                                "1.1",
                                                                "Đường xã",
                                                                "tỷ lệ",
                                                                "80",
                                                                "13"),
                                                        List.of(
                                                                "1",
                                                                "",
                                                                "1.2",
                                                                "",
                                                                "đạt / không đạt",
                                                                "90",
                                                                ""))),
                                        BundledSets::find));
        assertThat(faulty.faults())
                .extracting(SetFault::toString)
                .anyMatch(fault ->
                        fault.startsWith(
                                "Dòng 2: loại yêu cầu «tỷ lệ» không có; ghi một trong: đạt / không"
                                        + " đạt, tỷ lệ %"))
                .contains(
                        "Dòng 2: tháng có số liệu phải từ 1 đến 12.",
                        "Dòng 3: chỉ tiêu 1.2 thiếu tên.",
                        "Dòng 3: chỉ tiêu 1.2 loại «đạt / không đạt» không có ngưỡng số.");
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithASentence() {
        assertThat(
                        catchThrowableOfType(
                                FaultySet.class,
                                () ->
                                        new SetUpload("x.xlsx", new byte[] {'P', 'K', 3, 4, 0})
                                                .read()))
                .hasMessageContaining("không mở được");
        assertThat(
                        catchThrowableOfType(
                                FaultySet.class, () -> SetUpload.ofText("id: a\nten: b\n").read()))
                .hasMessage("Mục ten: không có trong mẫu.");
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var head =
                    Map.of(
                            "Mã bộ",
                            "thu",
                            "Tên bộ",
                            "Bộ thử",
                            "Cấp",
                            "COMMUNE",
                            "Bậc",
                            "NTM",
                            "Chương trình",
                            "ntm",
                            "Loại đơn vị áp dụng",
                            "xã",
                            "Năm đầu",
                            "2026",
                            "Năm cuối",
                            "2030",
                            "Hiệu lực từ",
                            "15/02/2026",
                            "Văn bản",
                            "Quyết định 1");
            var first = workbook.newWorksheet("Bộ tiêu chí");
            int at = 0;
            for (var field : head.entrySet()) {
                first.value(at, 0, field.getKey());
                first.value(at++, 1, field.getValue());
            }
            fill(
                    workbook.newWorksheet("Cột ngưỡng"),
                    List.of("Khóa", "Tên"),
                    List.of("1", "Nhóm 1"));
            first.value(at, 0, "Ngưỡng theo");
            first.value(at, 1, "nhóm xã");
            var sheet = workbook.newWorksheet("Chỉ tiêu");
            fill(
                    sheet,
                    List.of(
                            "Tiêu chí số",
                            "Tên tiêu chí",
                            "Mã chỉ tiêu",
                            "Tên chỉ tiêu",
                            "Loại yêu cầu",
                            "Ngưỡng 1",
                            "Tháng có số liệu"));
            for (int row = 0; row < rows.length; row++) {
                put(sheet, row + 1, rows[row]);
            }
        }
        return bytes.toByteArray();
    }

    @SafeVarargs
    private static void fill(Worksheet sheet, List<String>... rows) {
        for (int row = 0; row < rows.length; row++) {
            put(sheet, row, rows[row]);
        }
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    private static String bundled(String id) throws IOException {
        try (var in = SetWorkbookTest.class.getResourceAsStream("/criteria/" + id + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
