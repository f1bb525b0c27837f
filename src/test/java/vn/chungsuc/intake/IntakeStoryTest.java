package vn.chungsuc.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Criterion;

import java.io.IOException;
import java.util.List;

/** An office's first morning: its own file, whatever its make, to the overview in a few steps. */
class IntakeStoryTest extends BrowserTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private JdbcClient jdbc;
    @Autowired private CriteriaSets sets;

    private void office(String code) {
        new OfficeWorld(jdbc).district(code);
        signIn("bang-" + code, "vpdp-tinh", code);
    }

    private void bring(String name, byte[] bytes) {
        page.navigate("/nhap-bang");
        page.setInputFiles("#tep", new FilePayload(name, XLSX, bytes));
        click("form[enctype] button[type=submit]");
        assertThat(page.locator("h1")).containsText("Xem trước");
    }

    /** Saved and followed to the overview, where every commune has the criteria the file gave. */
    private void savesAndShows(String code) {
        click("button[value=luu]");
        assertThat(page.locator(".note.ok")).containsText("Đã lưu");
        click("text=Xem tổng quan");
        assertThat(page.locator("h1")).containsText("năm 2024");
        for (int i = 0; i < OfficeFiles.MET.size(); i++) {
            var line =
                    page.locator(".mx tbody tr")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHasText(OfficeWorld.NAMES.get(i)));
            assertThat(line).containsText(String.valueOf(OfficeFiles.MET.get(i)));
        }
        assertThat(met(code)).isEqualTo(OfficeFiles.MET);
    }

    private List<Integer> met(String code) {
        return jdbc.sql(
                        """
                        select count(*) filter (where d.met)::int from assessment.declared_verdict_v d
                        join units.unit u on u.id = d.unit_id
                        where u.code like :code || '0%' and d.year = 2024 and d.indicator = -1
                        group by u.code order by u.code
                        """)
                .param("code", code)
                .query(Integer.class)
                .list();
    }

    private int sheets(String code) {
        return jdbc.sql(
                        """
                        select count(*) from assessment.sheet_v s join units.unit u on u.id = s.unit_id
                        where u.code like :code || '0%'
                        """)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    @Test
    void aMergedHeadingGoesFromFileToOverviewAndBack() throws IOException {
        office("9611");
        bring("tong hop.xlsx", OfficeFiles.mergedHeading(OfficeWorld.NAMES));
        assertThat(page.locator("body")).containsText("vùng ô gộp");
        picture("nhap-bang-o-gop");
        savesAndShows("9611");
        page.goBack();
        click("text=Hoàn tác cả bảng");
        assertThat(met("9611")).isNotEmpty();
        click(".dlg button:has-text('Hoàn tác cả bảng')");
        assertThat(page.locator(".note").first()).containsText("Đã hoàn tác");
        assertThat(page.locator("h1")).containsText("Đã hoàn tác: tong hop.xlsx");
        assertThat(met("9611")).isEmpty();
        assertThat(sheets("9611")).isZero();
    }

    @Test
    void twoHeadingRowsAndTheSameFileTwiceChangesNothing() throws IOException {
        office("9612");
        var names = sets.require(SET).criteria().stream().map(Criterion::name).toList();
        var file = OfficeFiles.twoHeadingRows(OfficeWorld.NAMES, names);
        bring("hai dong dau.xlsx", file);
        savesAndShows("9612");
        bring("hai dong dau.xlsx", file);
        assertThat(page.locator("button[value=luu]")).hasCount(0);
        assertThat(page.locator("body")).containsText("Giống hệt bảng đã nạp lúc");
        click("text=Xem bảng ấy");
        assertThat(page.locator("h1")).containsText("Đã nạp: hai dong dau.xlsx");
    }

    @Test
    void anOldFontIsRepairedInThePreview() throws IOException {
        office("9613");
        bring(
                "Tong hop nam 2024.xlsx",
                OfficeFiles.oldFont(
                        List.of("X· §ång Th¸p B¶ng", "X· Hßa Phó B¶ng", "X· CÇn Th¹nh B¶ng")));
        assertThat(page.locator("body")).containsText("đã đổi sang Unicode");
        assertThat(page.locator("body")).containsText("Cột ẩn: D");
        assertThat(page.locator("body")).containsText("ô công thức");
        assertThat(page.locator("body")).containsText("57 ô số được đọc là 1 đạt, 0 chưa đạt.");
        savesAndShows("9613");
    }

    @Test
    void countsInsteadOfMarksAreUnderstood() throws IOException {
        office("9614");
        var indicators =
                sets.require(SET).criteria().stream().map(one -> one.indicators().size()).toList();
        bring("dem 2024.xlsx", OfficeFiles.counts(OfficeWorld.NAMES, indicators));
        savesAndShows("9614");
    }

    @Test
    void anOldNameIsKnownAndAMisspelledOneAskedOnceAndRemembered() {
        office("9615");
        bring(
                "nam 2024.csv",
                OfficeFiles.csv(
                        List.of("Dong Thap Bang", OfficeWorld.FORMER, "Xã Cần Thạch Bảng")));
        assertThat(page.locator("body")).containsText("1 tên chưa chắc");
        page.locator("select[name^='ten.']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        picture("nhap-bang-hoi");
        savesAndShows("9615");
        bring(
                "nam 2024.csv",
                OfficeFiles.csv(
                        List.of("Dong Thap Bang", OfficeWorld.FORMER, "Xã Cần Thạch Bảng")));
        assertThat(page.locator("select[name^='ten.']")).hasCount(0);
    }

    @Test
    void theIntakeIsFitForEveryone() throws IOException {
        office("9616");
        isFitForEveryone("/nhap-bang", "nhap-bang");
        bring(
                "tong hop.xlsx",
                OfficeFiles.mergedHeading(
                        List.of("Xã Đồng Tháp Bảng", "Xã Hoà Phu Bảng", "Xã Lạ")));
        isFitForEveryone(page.url().replaceFirst("http://[^/]*", ""), "nhap-bang-xem");
        isFitForEveryone("/nhap-bang/xuat", "xuat");
        isFitForEveryone("/danh-gia/961601/2024/dan?bo=" + SET, "dan");
    }

    @Test
    void aBlockIsPastedIntoTheSheetFromTheCellOneStandsIn() {
        office("9617");
        page.navigate("/danh-gia/961701/2024?bo=" + SET);
        page.locator("#ct-3-1-tu").focus();
        page.evaluate(
                "() => { const data = new DataTransfer(); data.setData('text/plain',"
                        + " '190.113\\t204.379\\n95\\t1.234,5\\nmười\\t9');"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, cancelable: true})); }");
        assertThat(page.locator("h1")).containsText("Dán vào phiếu");
        assertThat(page.locator("body")).containsText("190.113/204.379");
        assertThat(page.locator("body")).containsText("Không đọc được số «mười»");
        picture("dan-xem-truoc");
        click("button[value=luu]");
        assertThat(page.locator(".note").first()).containsText("Đã lưu 2 ô; 1 ô bị từ chối");
    }
}
