package vn.chungsuc.documents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;

import vn.chungsuc.BrowserTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An officer has a plan checked before it goes up, mends one thing, answers for another. */
class CheckStoryTest extends BrowserTest {

    @Test
    void checksAPlanKeepsItAnswersForAFindingAndCorrectsAFigure() throws IOException {
        var words =
                Files.readString(Path.of("src/test/resources/reader/corpus/ke-hoach-xa.txt"))
                        .replace("năm 2022 là 8.640 triệu", "năm 2022 là 8.460 triệu");
        signIn("cau-chuyen-soat", "thuong-truc-xa", "98001");
        page.navigate("/van-ban/soat");
        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "hinh.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
        page.fill("#loi", "đang viết dở");
        click("#soat button[type=submit]");
        assertThat(page.locator("#tep-error")).isVisible();
        assertThat(page.locator("#loi")).hasValue("đang viết dở");

        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "ke-hoach.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        click("#soat button[type=submit]");
        assertThat(page.locator(".find")).containsText("8.640");
        click(page.locator(".find >> text=Tới chỗ này").first());
        assertThat(page.locator("mark:has(span:target)")).containsText("8.460");

        click("text=Giữ văn bản này");
        page.waitForURL("**/van-ban/soat/*");
        var kept = page.url().substring(page.url().indexOf("/van-ban"));
        assertThat(page.locator("h1")).containsText("Xây dựng nông thôn mới xã Thượng Lâm");
        isFitForEveryone(kept, "soat-da-giu");

        click(page.locator(".waive summary").first());
        page.locator(".waive textarea").first().fill("Chờ quyết toán nguồn huyện");
        click(page.locator(".waive button").first());
        assertThat(page.locator(".find .kept")).containsText("Chờ quyết toán nguồn huyện");

        click(page.locator("#money a:has-text('Sửa')").first());
        page.fill("#gia-tri", "tám,,");
        page.fill("#gia-tri", "1,2,3");
        click(".fact-form button:text-is('Lưu')");
        assertThat(page.locator("#gia-tri-error")).isVisible();
        page.fill("#gia-tri", "8.640");
        click(".fact-form button:text-is('Lưu')");
        assertThat(page.locator("#money")).containsText("sửa bằng tay");

        page.navigate("/van-ban/soat");
        page.fill("#loi", words);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".find")).containsText("8.640");
        assertAccessible();
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertNoSidewaysScroll();
            picture("soat-ket-qua-" + width);
        }
        isFitForEveryone("/van-ban/soat", "soat");
    }
}
