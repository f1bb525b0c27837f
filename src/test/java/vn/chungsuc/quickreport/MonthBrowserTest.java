package vn.chungsuc.quickreport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

/**
 * The month in two offices: the commune's officer writes and hands in, the province returns it with
 * a reason, the officer finds it on «Việc của tôi», mends it and hands it in again, the province
 * accepts and gathers.
 */
class MonthBrowserTest extends BrowserTest {

    private static final String PROVINCE = "NB";
    private static final String COMMUNE = "NB001";

    @Autowired private MonthWorld world;

    @Test
    void theMonthsReportGoesUpComesBackGoesUpAgainAndIsGathered() {
        world.make(PROVINCE);
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        commune();
        click(
                page.locator("section:has(h2:text('Sắp đến hạn')), section:has(h2:text('Quá hạn'))")
                        .locator("li", withText(period()))
                        .locator("a.btn"));
        click("text=Lập dự thảo");
        var report = page.url();
        assertThat(page.locator(".paper").first()).containsText("Đạt thêm trong kỳ: tiêu chí 3");
        click(page.locator("#phan-kho-khan a"));
        page.fill("#words", "Thiếu vốn làm đường ấp.");
        click("text=Lưu mục này");
        click("text=Ghi nguyên nhân, đề xuất");
        page.locator("textarea[name^=cause]").first().fill("Chưa giải phóng mặt bằng");
        isFitForEveryone(path(page.url()), "thang-nguyen-nhan");
        page.locator("textarea[name^=cause]").first().fill("Chưa giải phóng mặt bằng");
        click("text=Lưu tất cả");
        assertThat(page.locator(".paper").first()).containsText("Chưa giải phóng mặt bằng");
        isFitForEveryone(path(report), "thang-du-thao");
        click("#nop a:text-is('Nộp báo cáo')");
        assertThat(page.locator("h1")).containsText("Nộp báo cáo cho");
        assertThat(page.locator("main")).containsText("chỉ tiêu chưa có số liệu");
        click("text=Quay lại báo cáo");
        assertThat(page.locator(".paper").first()).containsText("Thiếu vốn làm đường ấp.");
        isFitForEveryone(path(report) + "/nop", "thang-nop");
        click("button:text-is('Vẫn nộp')");
        assertThat(page.locator("#nop")).containsText("Đang chờ tiếp nhận");

        province();
        click("a:text-is('Tiếp nhận')");
        click(
                page.locator(
                                "tr",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText("Đúng Hẹn"))
                        .locator("td a")
                        .first());
        var owed = page.url();
        click("button:text-is('Trả lại')");
        assertThat(page.locator("#reason-error")).containsText("Viết lý do trả lại");
        page.fill("#reason", "Nêu rõ số hộ");
        click("button:text-is('Trả lại')");
        assertThat(page.locator(".note.warn")).containsText("Nêu rõ số hộ");

        commune();
        assertThat(page.locator("section:has(h2:text('Bị trả lại'))")).containsText("Nêu rõ số hộ");
        isFitForEveryone("/", "viec-cua-toi-xa");
        click("text=Xem và sửa");
        click("text=Sửa và nộp lại");
        click("text=Sửa để nộp lại");
        click(page.locator("#phan-kho-khan a"));
        page.fill("#words", "Thiếu vốn làm đường ấp, 12 hộ.");
        click("text=Lưu mục này");
        click("#nop a:text-is('Nộp báo cáo')");
        click("button:text-is('Vẫn nộp')");
        assertThat(page.locator("#nop")).containsText("Đang chờ tiếp nhận");

        province();
        page.navigate(path(owed));
        isFitForEveryone(path(owed), "nop-mot-bao-cao");
        click("button:text-is('Tiếp nhận')");
        assertThat(page.locator("main")).containsText("Đã tiếp nhận");
        isFitForEveryone("/bao-cao/nhanh/moi?unit=" + PROVINCE, "thang-lap");
        click("text=Lập dự thảo");
        assertThat(page.locator(".paper").first()).containsText("Xã Đúng Hẹn (tiêu chí 3)");
        click(page.locator("#phan-kho-khan a"));
        click("text=Đưa các mục đã chọn vào báo cáo");
        assertThat(page.locator(".paper").first())
                .containsText("Xã Đúng Hẹn: Thiếu vốn làm đường ấp, 12 hộ.");
        isFitForEveryone(path(page.url()), "thang-tinh");
        isFitForEveryone("/bao-cao/nop?ky=tat-ca", "nop-bao-cao");
        isFitForEveryone("/bao-cao/nop/dung-han", "dung-han");
        isFitForEveryone("/bao-cao/nop/quy-dinh", "quy-dinh-bao-cao");
    }

    private void commune() {
        page.context().clearCookies();
        signIn("thang-xa", "thuong-truc-xa", COMMUNE);
        page.setViewportSize(1280, 900);
        page.navigate("/");
    }

    private void province() {
        page.context().clearCookies();
        signIn("thang-tinh", "vpdp-tinh", PROVINCE);
        page.setViewportSize(1280, 900);
        page.navigate("/");
    }

    private String period() {
        return "tháng %d năm %d".formatted(world.today().getMonthValue(), world.today().getYear());
    }

    private static String path(String url) {
        return url.substring(url.indexOf('/', url.indexOf("//") + 2));
    }

    private static com.microsoft.playwright.Locator.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(text);
    }
}
