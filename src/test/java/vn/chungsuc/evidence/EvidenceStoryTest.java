package vn.chungsuc.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;

import java.util.Map;

/** A commune's officer brings the evidence; the province looks at it and asks. */
class EvidenceStoryTest extends BrowserTest {

    private static final String SET = "?bo=xa-ntm-2021-2025";

    @Autowired private TestOfficers officers;

    @Test
    void aZipIsSentProposedPlacesAcceptedTheRestPlacedAndTheListPrinted() throws Exception {
        signIn("minh-chung-chuyen", "thuong-truc-xa", "98001");
        page.navigate("/minh-chung/98001/2022" + SET);
        var shared = Samples.pdf("dung-chung");
        var zip =
                Samples.zip(
                        Map.of(
                                "TC 17/17.1/Biên bản.pdf",
                                Samples.pdf("story-a"),
                                "Tiêu chí 6/ảnh nhà văn hóa.png",
                                Samples.png(5),
                                "dung chung.pdf",
                                shared,
                                "chay duoc.exe",
                                new byte[] {'M', 'Z'}));
        send("ho-so.zip", "application/zip", zip);
        assertThat(page.locator("#work .note.err")).containsText("chay duoc.exe");
        assertThat(page.locator("#work .note.err")).containsText("Đã nhận 3 tệp");
        assertThat(page.locator(".unplaced tbody tr")).hasCount(3);
        place("Biên bản.pdf").press("End");
        assertThat(place("Biên bản.pdf")).hasValue("17.1");
        assertThat(place("ảnh nhà văn hóa.png")).hasValue("TC 6");
        place("dung chung.pdf").fill("1.1; 1.2");
        click("#chua-xep button[type=submit]");
        assertThat(page.locator("#work .note.ok")).containsText("Đã xếp 3 tệp");
        assertThat(page.locator("#chua-xep")).hasCount(0);
        assertThat(row("1.2")).containsText("cũng dùng cho 1.1");
        assertThat(row("17.1")).containsText("Biên bản.pdf");
        picture("minh-chung-da-xep");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".drop-box")).isHidden();
        assertThat(row("17.2")).containsText("chưa có");
        assertThat(page.locator("h1")).containsText("Danh mục hồ sơ minh chứng");
        picture("minh-chung-in");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.navigate("/minh-chung/98001/2023" + SET);
        send("1.1 nam sau.pdf", "application/pdf", shared);
        assertThat(page.locator(".unplaced .twin")).containsText("năm 2022, 1.1; 1.2");
    }

    @Test
    void aPastValueIsRestoredAndAQuestionAskedAndSettled() {
        officers.account("hoi.dap", "thuong-truc-xa", "98002");
        signIn("minh-chung-hoi", "thuong-truc-xa", "98002");
        page.navigate("/danh-gia/98002/2022" + SET);
        page.fill("#ct-3-1-tu", "80");
        page.fill("#ct-3-1-mau", "100");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-3-1-st")).containsText("Đã lưu");
        page.fill("#ct-3-1-tu", "95");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-3-1 .res")).containsText("95%");
        click(page.locator("#ct-3-1 [data-panel]"));
        assertThat(page.locator("#panel")).containsText("80/100");
        click(page.locator("#panel li:has-text('80/100') button").last());
        assertThat(page.locator("#ct-3-1 .res")).containsText("80%");
        assertThat(page.locator("#panel")).containsText("Lịch sử (3)");

        page.locator("#noi-dung-moi").pressSequentially("Thiếu biên bản @hoi");
        click(page.locator(".people [role=option]").first());
        assertThat(page.locator("#noi-dung-moi")).hasValue("Thiếu biên bản @hoi.dap ");
        click(page.locator("#panel form.remark").last().locator("button[type=submit]"));
        assertThat(page.locator("#panel .thread .at")).hasText("@Officer hoi.dap");
        assertThat(page.locator("#ct-3-1-ev")).containsText("1");
        page.locator("#noi-dung-moi").fill("@khong.co.ai");
        click(page.locator("#panel form.remark").last().locator("button[type=submit]"));
        assertThat(page.locator("#panel .bad")).containsText("@khong.co.ai");
        assertThat(page.locator("#noi-dung-moi")).hasValue("@khong.co.ai");
        click(page.locator("#panel .thread button:has-text('Đã giải quyết')"));
        assertThat(page.locator("#panel")).containsText("Trao đổi (0)");
        click(page.locator("#panel summary:has-text('Đã giải quyết (1)')"));
        click(page.locator("#panel .thread button:has-text('Mở lại')"));
        assertThat(page.locator("#panel")).containsText("Trao đổi (1)");
        page.locator("#panel input[type=file]")
                .first()
                .setInputFiles(file("anh.png", "image/png", bytes()));
        click(page.locator("#panel .drop-box button[type=submit]"));
        assertThat(page.locator("#panel")).containsText("Minh chứng (1)");
        picture("phieu-minh-chung-trao-doi");
    }

    @Test
    void thePagesAreFitForEveryone() throws Exception {
        signIn("minh-chung-moi-nguoi", "thuong-truc-xa", "98001");
        page.navigate("/minh-chung/98001/2024" + SET);
        send(
                "1.1 anh rat dai ten khong co khoang_trang_nao_ca_trong_ten.png",
                "image/png",
                Samples.png(99));
        isFitForEveryone("/minh-chung/98001/2024" + SET, "minh-chung");
        click(page.locator(".unplaced td a").first());
        var file = page.url();
        isFitForEveryone(file, "minh-chung-tep");
        isFitForEveryone("/minh-chung/98001/2024/chi-tieu/1.1" + SET, "minh-chung-chi-tieu");
    }

    private void send(String name, String type, byte[] bytes) {
        page.setInputFiles("#tep", file(name, type, bytes));
        click("#work .drop-box button[type=submit]");
        page.waitForSelector("#chua-xep");
    }

    private com.microsoft.playwright.Locator place(String file) {
        return page.locator(".unplaced tr:has-text('" + file + "') input");
    }

    private com.microsoft.playwright.Locator row(String code) {
        return page.locator(".ev-list tr:has(td:first-child:text-is('" + code + "'))");
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private static byte[] bytes() {
        try {
            return Samples.png(4242);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
