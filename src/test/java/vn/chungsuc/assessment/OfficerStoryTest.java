package vn.chungsuc.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.chungsuc.assessment.SheetWorld.at;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.criteria.Reading;

import java.math.BigDecimal;

/** The commune officer's day, by keyboard. */
class OfficerStoryTest extends BrowserTest {

    private static int next = 75000;

    @Autowired private TestOfficers officers;
    @Autowired private SaveIndicatorValue save;
    @Autowired private JdbcClient jdbc;

    private String code = "";

    @BeforeEach
    void aCommuneAndItsOfficer() {
        code = String.valueOf(next++);
        new SheetWorld(jdbc).commune(code);
    }

    private String path() {
        return "/danh-gia/" + code + "/2023?bo=" + SheetWorld.SET;
    }

    private void open() {
        signIn("cau-chuyen-" + code, "thuong-truc-xa", code);
        page.navigate(path());
    }

    @Test
    void entersByKeyboardAndSeesEachCriterionJudged() {
        open();
        page.locator("#ct-1-1-co").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
        page.locator("#ct-3-1-tu").focus();
        page.keyboard().type("190.113");
        page.keyboard().press("Tab");
        page.keyboard().type("204.379");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-3-1 .res")).containsText("93,02%");
        assertThat(page.locator("#ct-3-1-st")).containsText("Đã lưu");
        assertThat(page.locator("#progress .pair")).containsText("2/57");

        page.locator("#ct-12-2-tu").focus();
        page.keyboard().type("5900");
        page.keyboard().press("Tab");
        page.keyboard().type("5642");
        page.keyboard().press("Tab");
        assertThat(page.locator("#ct-12-2-st"))
                .hasText("Chưa lưu: tử số 5.900 lớn hơn mẫu số 5.642.");
        assertThat(page.locator("#ct-12-2-tu")).hasValue("5900");
        assertThat(page.locator("#to-mend")).containsText("1 ô cần sửa");
        page.keyboard().press("Alt+n");
        assertThat(page.locator("#ct-12-2-tu")).not().isFocused();
        page.keyboard().press("Alt+s");
        assertThat(page.locator("#ct-12-2-tu")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("Alt+m");
        assertThat(page.locator("#panel")).containsText("12.2");
        picture("phieu-nhap");
    }

    @Test
    void twoEditorsAreToldBothFiguresAndChoose() {
        open();
        var colleague = officers.officer("dong-nghiep-" + code, "phu-trach-tieu-chi", code);
        save.handle(
                colleague,
                at(code, 2023),
                "12.1",
                Entry.of(Reading.ratio(new BigDecimal("3902"), new BigDecimal("5642"))),
                0);
        page.fill("#ct-12-1-tu", "3871");
        page.fill("#ct-12-1-mau", "5642");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-12-1-st")).containsText("Trùng sửa");
        assertThat(page.locator("#ct-12-1-st")).containsText("3.902/5.642");
        click(page.locator("#ct-12-1 button.mine"));
        assertThat(page.locator("#ct-12-1-st")).containsText("Đã lưu");
        assertThat(page.locator("#ct-12-1-tu")).hasValue("3.871");
    }

    @Test
    void whatCouldNotBeSentWaitsAndWhatWasSavedStays() {
        open();
        page.locator("#ct-1-1-co").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
        page.context().setOffline(true);
        page.fill("#ct-11-gia-tri, #ct-11-tu", "107");
        if (page.locator("#ct-11-mau").count() > 0) {
            page.fill("#ct-11-mau", "2338");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-11-st")).containsText("chờ gửi");
        assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
        page.context().setOffline(false);
        assertThat(page.locator("#ct-11-st")).containsText("Đã lưu");
    }

    @Test
    void thePanelTellsTheLawAndThePastAndTakesANote() {
        open();
        page.locator("#ct-1-1-khong").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
        click(page.locator("#ct-1-1 [data-panel]"));
        assertThat(page.locator("#panel")).containsText("Lịch sử (1)");
        page.fill("#p-nguoi", "Phòng Kinh tế");
        click(page.locator("#panel form:has(#p-nguoi) button"));
        assertThat(page.locator("#panel")).containsText("Lịch sử (2)");
        assertThat(page.locator("#panel")).containsText("cung cấp: Phòng Kinh tế");
        picture("phieu-chi-tiet");
        page.keyboard().press("Escape");
    }

    @Test
    void aFigureWithoutAThresholdIsNoEmptyCellAndTheOpenPanelFollowsTheLine() {
        open();
        click(page.locator("#ct-2-1 [data-panel]"));
        assertThat(page.locator("#panel")).containsText("Lịch sử (0)");
        page.fill("#ct-2-1-tu", "9");
        page.fill("#ct-2-1-mau", "10");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-2-1")).containsText("có số liệu, chưa có ngưỡng");
        assertThat(page.locator("#panel")).containsText("Lịch sử (1)");
        assertThat(page.locator("#panel")).containsText("Có số liệu, chưa có ngưỡng");
        assertThat(page.locator("#foot")).containsText("Còn 56 ô trống");
        page.navigate("/");
        assertThat(page.locator("main")).containsText("Còn 56 chỉ tiêu chưa có số liệu");
        assertThat(page.locator("main")).containsText("1 chỉ tiêu có số liệu, chưa xét được");
        page.navigate("/danh-gia");
        assertThat(page.locator("h1")).containsText("năm 2023");
        page.navigate(path() + "&loc=chua-xet");
        assertThat(page.locator("tr[data-cell]")).hasCount(1);
    }

    @Test
    void theSheetIsFitForEveryone() {
        signIn("cau-chuyen-" + code, "thuong-truc-xa", code);
        var writer = officers.officer("nguoi-nhap-" + code, "phu-trach-tieu-chi", code);
        save.handle(writer, at(code, 2022), "1.1", Entry.of(Reading.ACHIEVED), 0);
        save.handle(writer, at(code, 2022), "3.2", Entry.of(Reading.NOT_ACHIEVED), 0);
        save.handle(
                writer, at(code, 2022), "10", Entry.of(Reading.figure(new BigDecimal("50"))), 0);
        save.handle(
                writer,
                at(code, 2023),
                "11",
                Entry.of(Reading.ratio(new BigDecimal("107"), new BigDecimal("2338"))),
                0);
        isFitForEveryone(path(), "phieu");
        isFitForEveryone("/danh-gia/" + code + "/2023/khai-bao?bo=" + SheetWorld.SET, "khai-bao");
    }

    @Test
    void worksWithoutAScriptAsPlainForms() {
        open();
        var cookies = page.context().cookies();
        assertThat(cookies).isNotEmpty();
        try (var plain =
                page.context()
                        .browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            plain.addCookies(cookies.stream().map(OfficerStoryTest::copy).toList());
            var bare = plain.newPage();
            bare.navigate(page.url());
            bare.click("label[for=ct-1-1-khong]");
            bare.locator("#ct-1-1 noscript button, #ct-1-1 button[type=submit]").first().click();
            assertThat(bare.locator("#ct-1-1-st")).containsText("Đã lưu");
            bare.fill("#ct-12-2-tu", "5900");
            bare.fill("#ct-12-2-mau", "5642");
            bare.locator("#ct-12-2-mau").press("Enter");
            assertThat(bare.locator("#ct-12-2-st")).containsText("lớn hơn mẫu số");
            assertThat(bare.locator("#ct-12-2-tu")).hasValue("5900");
        }
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }
}
