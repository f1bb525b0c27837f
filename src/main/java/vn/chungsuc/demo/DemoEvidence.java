package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.evidence.LoadEvidence;
import vn.chungsuc.evidence.LoadEvidence.Brought;
import vn.chungsuc.evidence.WriteRemark;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A few invented files beside the figures of one commune, and a question from the province. */
@Component
class DemoEvidence {

    private static final SheetAddress HERE = SheetAddress.of("MH101", "qd-minh-hoa", 2026, null);
    private static final SheetAddress THERE = SheetAddress.of("MH105", "qd-minh-hoa", 2026, null);
    private static final List<String> ROAD =
            List.of(
                    "BIÊN BẢN (minh họa)",
                    "Nghiệm thu đường xã, ngày 12/3/2026",
                    "Xã Lúa Vàng, tỉnh Minh Họa. Giấy này bịa ra để thử phần mềm.");
    private static final List<String> MAP =
            List.of(
                    "QUYẾT ĐỊNH (minh họa)",
                    "Công bố bản đồ ruộng xã Lúa Vàng",
                    "Số 07/QĐ-UBND ngày 05/01/2026, có hiệu lực đến hết ngày 30/6/2026.");
    private static final List<String> WATER =
            List.of(
                    "PHIẾU KẾT QUẢ (minh họa)",
                    "Xét nghiệm nước giếng, dùng chung cho hai xã Lúa Vàng và Mía Ngọt.");

    private final LoadEvidence load;
    private final Sheets sheets;
    private final WriteRemark write;

    DemoEvidence(LoadEvidence load, Sheets sheets, WriteRemark write) {
        this.load = load;
        this.sheets = sheets;
        this.write = write;
    }

    void make(Map<String, Officer> officers) {
        var commune = Objects.requireNonNull(officers.get("lua-vang.phong-kinh-te"));
        var province = Objects.requireNonNull(officers.get("minh-hoa.vpdp"));
        try {
            files(commune, province);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var sheet = sheets.read(province.scope(), HERE);
        write.handle(
                province,
                sheet,
                sheet.set().requireIndicator("2.1"),
                null,
                "Biên bản nghiệm thu chưa có chữ ký đại diện ấp. @lua-vang.phong-kinh-te bổ sung"
                        + " giúp trước ngày 30.");
    }

    private void files(Officer commune, Officer province) throws IOException {
        var water = DemoPapers.pdf(WATER);
        load.load(
                commune,
                HERE,
                new Brought(
                        "TC 1/1.1 Quyết định công bố bản đồ ruộng.pdf",
                        DemoPapers.pdf(MAP),
                        "1.1",
                        "07/QĐ-UBND",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 6, 30)));
        load.load(
                commune,
                HERE,
                new Brought(
                        "TC 2/Biên bản nghiệm thu đường xã.pdf",
                        DemoPapers.pdf(ROAD),
                        "2.1; 2.2",
                        "12/BB-UBND",
                        LocalDate.of(2026, 3, 12),
                        null));
        load.load(
                commune,
                HERE,
                new Brought(
                        "TC 2/2.1 Ảnh đường xã.png",
                        DemoPapers.picture(),
                        "2.1",
                        null,
                        null,
                        null));
        load.load(
                commune,
                HERE,
                new Brought("TC 3/3.2 Phiếu xét nghiệm nước.pdf", water, "", null, null, null));
        load.load(
                province,
                THERE,
                new Brought("Phiếu xét nghiệm nước.pdf", water, "3.2", null, null, null));
    }
}
