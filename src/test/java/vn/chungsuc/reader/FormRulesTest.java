package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/** A right paper with one thing wrong at a time. */
class FormRulesTest {

    @Test
    void aRightPaperHasNoFindings() {
        assertThat(Papers.findings(Papers.PLAN))
                .filteredOn(one -> one.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\n | - | national-title | ERROR",
                "Độc lập - Tự do - Hạnh phúc | - | national-title | ERROR",
                "ỦY BAN NHÂN DÂN\\nXÃ LÚA VÀNG\\n | - | issuer-missing | ERROR",
                "Số: 37/KH-UBND | - | document-number | ERROR",
                "Số: 37/KH-UBND | Số:      /KH-UBND | document-number | ERROR",
                "ngày 12 tháng 02 năm 2024 | ngày    tháng 02 năm 2024 | place-date | ERROR",
                "Lúa Vàng, ngày 12 tháng 02 năm 2024 | - | place-date | ERROR",
                "Lúa Vàng, ngày 12 tháng 02 năm 2024 | #DiaDiemNgayBanHanh | placeholder | ERROR",
                "một tiêu chí | {{so_tieu_chi}} tiêu chí | placeholder | ERROR",
                "một tiêu chí | ........... tiêu chí | placeholder | ERROR",
                "Trần Văn Ví Dụ | - | signer-missing | ERROR",
                "TM. ỦY BAN NHÂN DÂN | TM. BAN CHỈ ĐẠO | issuer-mismatch | ERROR",
                "Ủy ban nhân dân xã Lúa Vàng xây dựng | Ban Quản lý xã xây dựng | issuer-mismatch |"
                        + " ERROR",
                "Ủy ban nhân dân xã Lúa Vàng xây dựng | UBND xã Lúa Xanh xây dựng | issuer-mismatch"
                        + " | ERROR",
                "2. Yêu cầu | 1. Yêu cầu | number-repeated | -",
                "III. TỔ CHỨC | II. TỔ CHỨC | number-repeated | ERROR",
                "III. TỔ CHỨC | IV. TỔ CHỨC | number-skipped | WARN",
                "đ) Giữ gìn | e) Giữ gìn | letter-order | WARN",
                "b) Hoàn thành | f) Hoàn thành | letter-order | WARN",
                "Nghị quyết số 39-NQ/ĐU ngày 05 tháng 01 năm 2024 của | Nghị quyết của |"
                        + " citation-incomplete | ERROR",
                "Quyết định số 1260/QĐ-UBND ngày 22/6/2022 của | Quyết định số 1260/QĐ-UBND của |"
                        + " citation-incomplete | ERROR",
                "ngày 05 tháng 01 năm 2024 của | ngày 05 tháng 3 năm 2024 của | citation-later |"
                        + " ERROR",
                "39-NQ/ĐU | 39/NQ-ĐU | citation-form | WARN",
                "39-NQ/ĐU | 39 - NQ/ĐU | citation-form | WARN",
                "trật tự xã hội. | trật tự xã hội (theo Quyết định số 1260/QĐ-UBND ngày 22/8/2022"
                        + " của UBND tỉnh Minh Họa). | citation-conflict | ERROR",
                "trật tự xã hội. | trật tự xã hội (có phụ lục 1 kèm theo). | annex-absent | ERROR",
                "Lúa Vàng./. | Lúa Vàng. | end-mark | ERROR",
                "trật tự xã hội. | trật tự xã hội./. | end-mark | ERROR",
                "- Ủy ban MTTQ và các đoàn thể xã;\\n | - | recipient-missing | WARN",
                "Giữ vững | Phần đấu giữ vững | spelling | INFO",
                "Giữ vững an ninh | Giữ vững an ninh, Giữ vững Giữ vững | doubled-words | INFO",
                "Ủy ban Mặt trận Tổ quốc | Ủy ban Mặt trận tổ quốc | capital-letters | INFO",
                "của xã Lúa Vàng./. | của xã Lua Vàng./. | place-name | INFO",
            })
    void oneMistakeIsOneFinding(String right, String wrong, String rule, String severity) {
        var from = right.replace("\\n", "\n").stripLeading();
        assertThat(Papers.PLAN).contains(from);
        var text =
                Papers.PLAN.replaceFirst(
                        java.util.regex.Pattern.quote(from), wrong == null ? "" : wrong);

        var found =
                Papers.findings(text).stream()
                        .filter(one -> one.severity() != Severity.INFO || "INFO".equals(severity))
                        .toList();

        if (severity == null) {
            assertThat(found).extracting(Finding::rule).doesNotContain("number-skipped");
            return;
        }
        assertThat(found)
                .extracting(Finding::rule, one -> one.severity().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, severity));
        assertThat(found.getFirst().line()).isBetween(1, text.split("\n").length);
        assertThat(found.getFirst().message()).doesNotContain("null");
    }

    @Test
    void paperLaidBeforeItsSignerWaitsForNumberAndDate() {
        var text =
                Papers.PLAN
                        .replace("Số: 37/KH-UBND", "Số:      /KH-UBND")
                        .replace("ngày 12 tháng 02 năm 2024", "ngày     tháng     năm 2024");
        assertThat(Papers.errors(text)).isEmpty();
        assertThat(Papers.findings(text))
                .extracting(Finding::rule)
                .contains("document-number", "place-date");
    }

    @Test
    void numberedListWithinAPointDoesNotDisturbTheOuterOne() {
        var text =
                Papers.PLAN.replace(
                        "- Các ngành bám sát",
                        "1. Rà soát.\n2. Đánh giá.\n2. Công nhận.\n- Các ngành bám sát");
        assertThat(Papers.errors(text))
                .extracting(Finding::rule)
                .containsExactly("number-repeated");
    }

    @Test
    void annexThatIsThereIsNotMissed() {
        var text =
                Papers.PLAN.replace("trật tự xã hội.", "trật tự xã hội (có phụ lục 1, 2 kèm theo).")
                        + "\nPHỤ LỤC I\nDanh sách thôn\n\nPHỤ LỤC II\nKinh phí\n";
        assertThat(Papers.errors(text)).isEmpty();
    }

    /** A register may hold marks apart from their letters, or the tone where it used to stand. */
    @Test
    void aNameIsHeldAgainstTheRegisterHoweverThatSpellsIt() {
        var register =
                new Reference(
                        Set.of(
                                Normalizer.normalize("Nậm Nèn", Normalizer.Form.NFD),
                                Normalizer.normalize("Phú Hoà", Normalizer.Form.NFD)),
                        Map.of());
        var text =
                Papers.PLAN.replace(
                        "Giữ vững an ninh",
                        "Cùng xã Phú Hòa và xã Nam Nen giữ vững an ninh, như xã Nậm Nèn đã làm;"
                                + " giữ vững an ninh");
        var names =
                Reader.read(text, register).findings().stream()
                        .filter(one -> one.rule().equals("place-name"))
                        .toList();
        assertThat(names)
                .extracting(Finding::found, Finding::expected)
                .containsExactly(tuple("Nam Nen", "Nậm Nèn"));
    }
}
