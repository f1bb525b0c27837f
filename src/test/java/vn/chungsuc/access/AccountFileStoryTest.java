package vn.chungsuc.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import vn.chungsuc.BrowserTest;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A commune's administrator brings a list of colleagues and prints their links. */
class AccountFileStoryTest extends BrowserTest {

    @Test
    void aListBecomesAccountsWithLinksToHandOver() throws Exception {
        signIn("quan-tri-chuyen", "quan-tri", "98001");
        page.navigate("/quan-tri/tai-khoan");
        click("a:has-text('Tạo nhiều từ Excel')");
        page.setInputFiles("#tep", new FilePayload("danh-sach.xlsx", "application/zip", list()));
        click("button:has-text('Xem trước')");
        assertThat(page.locator("main")).containsText("1 dòng sẽ tạo, 0 đã có, 1 không nhận");
        isFitForEveryone(page.url(), "tai-khoan-tu-tep");
        click("button:has-text('Tạo 1 tài khoản')");
        assertThat(page.locator("code")).containsText("/dang-nhap/lien-ket/");
        var link = page.locator("code").innerText();
        page.navigate(link);
        assertThat(page.locator("main")).containsText("chuyen.moi");
    }

    private static byte[] list() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thu", "1.0")) {
            var sheet = book.newWorksheet("Tài khoản");
            var rows =
                    List.of(
                            AccountPlan.COLUMNS,
                            List.of("Người Chuyện", "chuyen.moi", "Văn thư", "98001", ""),
                            List.of("Người Sai", "S", "Văn thư", "98001", ""));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
