package vn.chungsuc.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

/** The office's day with the yearly report, from the blank form to the number văn thư gave it. */
class ReportBrowserTest extends BrowserTest {

    @Autowired private ReportWorld world;

    @Test
    void writesChecksFreezesAndNumbersTheYearsReport() {
        world.make();
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        signIn("cau-chuyen-bao-cao", ReportWorld.OFFICE, "RM");
        page.navigate("/bao-cao/moi?year=2024&unit=RM");
        page.selectOption("#set", ReportWorld.SET);
        click("text=Lập dự thảo");
        assertThat(page.locator("h1"))
                .containsText("Chương trình MTQG xây dựng nông thôn mới năm 2024");
        var report = page.url();

        click(page.locator(".paper a.fig", withText("2/2")).first());
        assertThat(page.locator("#panel")).containsText("Đơn vị đã có số liệu");
        assertThat(page.locator("#panel a").first())
                .hasAttribute("href", "/danh-gia/RM002/2024?bo=" + ReportWorld.SET);

        click(page.locator("#phan-noi-bat a"));
        page.fill("#words", "- Hai xã thêm tiêu chí đạt.\n- Đường làng sạch hơn.");
        click("text=Lưu mục này");
        assertThat(page.locator(".paper").first()).containsText("Đường làng sạch hơn.");
        isFitForEveryone(report.substring(report.indexOf("/bao-cao")), "bao-cao-du-thao");

        page.selectOption(
                "#signer", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        click("text=Lưu thể thức");
        click("summary:has-text('Giải trình chỗ trống')");
        page.fill("#waiver", "Không phát sinh trong năm");
        click("text=Ghi giải trình");
        click("button:text-is('Chốt để trình ký')");
        assertThat(page.locator(".head .tag")).hasText("Chờ ký");

        page.fill("#number", "không");
        page.fill("#date", "15/01/2025");
        click("button:text-is('Ghi số, ngày')");
        assertThat(page.locator("#number-error")).containsText("số nguyên dương");
        assertThat(page.locator("#date")).hasValue("15/01/2025");
        page.fill("#number", "112");
        click("button:text-is('Ghi số, ngày')");
        assertThat(page.locator(".head .tag")).hasText("Đã ký");
        isFitForEveryone(report.substring(report.indexOf("/bao-cao")), "bao-cao-da-ky");
        isFitForEveryone("/van-ban", "van-ban");
        isFitForEveryone("/to-chuc", "to-chuc");
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
