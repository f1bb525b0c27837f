package vn.chungsuc.unitchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;

import java.nio.charset.StandardCharsets;

/**
 * A list of changes: refused with its rows named, mended, applied, handed over, its figures taken.
 */
class UnitChangeStoryTest extends BrowserTest {

    private static final String PROVINCE = "59";
    private static final String RESOLUTION = "Nghị quyết 9/NQ-HĐND";

    @Autowired private ChangeWorld world;
    @Autowired private TestOfficers people;

    @Test
    void fromTheFileToTheFirstFigure() {
        world.province(PROVINCE);
        var officer = world.officer(PROVINCE);
        world.figure(officer, "59101", 2025, "3.1", 10, 20);
        world.figure(officer, "59102", 2025, "3.1", 30, 40);
        world.figure(officer, "59101", 2025, "12.1", 3, 4);
        people.account("can-bo-59102", "thuong-truc-xa", "59102");
        signIn("doi-don-vi-59", "quan-tri-he-thong", PROVINCE);
        isFitForEveryone("/don-vi/thay-doi", "thay-doi-don-vi-trong");

        upload(
                "sáp nhập,59101,,59102,xã,Nhầm,,\n"
                        + "chia tách,59103,,59103,xã,Một,,70\n"
                        + "chia tách,59103,,59109,xã,Hai,,20\n");
        assertThat(page.locator(".note.err")).containsText("Chưa áp dụng được: 2 chỗ phải sửa.");
        assertThat(page.locator("#phai-sua")).containsText("Mã 59102 đang là của Xã Thử 59102");
        assertThat(page.locator("#phai-sua")).containsText("cộng lại 90 %, phải đủ 100 %");
        isFitForEveryone(path(), "thay-doi-don-vi-loi");
        click("button:has-text('Bỏ danh sách này')");

        upload(
                "sáp nhập,59101,,59102,xã,Đồng Lòng,,\n"
                        + "sáp nhập,59102,,59102,xã,Đồng Lòng,,\n"
                        + "đổi tên,59201,,,phường,Đổi Mới,,\n");
        assertThat(page.locator("#don-vi-moi")).containsText("Xã Đồng Lòng");
        assertThat(page.locator("#viec-do")).containsText("Phiếu đánh giá");
        assertThat(page.locator("#viec-do")).containsText("Tài khoản");
        isFitForEveryone(path(), "thay-doi-don-vi-xem-truoc");
        page.setViewportSize(1280, 900);
        click("button:has-text('Áp dụng cả danh sách')");
        page.evaluate(
                "document.querySelectorAll('[required]').forEach(one => one.required = false)");
        page.fill("#so", RESOLUTION);
        page.fill("#ngay-ban-hanh", "31/02/2025");
        click("button:has-text('Áp dụng cả danh sách')");
        assertThat(page.locator("#ngay-ban-hanh-error")).containsText("Không có ngày «31/02/2025»");
        assertThat(page.locator("#so")).hasValue(RESOLUTION);
        page.fill("#ngay-ban-hanh", "12/06/2025");
        page.fill("#co-quan", "Hội đồng nhân dân tỉnh");
        click("button:has-text('Áp dụng cả danh sách')");
        assertThat(page.locator(".note.ok"))
                .containsText("Nghị quyết 9/NQ-HĐND ngày 12/06/2025 của Hội đồng nhân dân tỉnh");
        assertThat(page.locator("#hoan-tac")).containsText("Chưa ai ghi gì vào đơn vị mới");
        var list = path();
        isFitForEveryone(list, "thay-doi-don-vi-da-ap-dung");

        isFitForEveryone(list + "/ban-giao", "thay-doi-don-vi-ban-giao");
        page.setViewportSize(1280, 900);
        page.navigate(list + "/ban-giao");
        assertThat(page.locator("main tbody")).containsText("can-bo-59102");
        click("button:has-text('Bàn giao các mục đã đánh dấu')");
        assertThat(page.locator("main")).containsText("Đã bàn giao hết");
        page.navigate(list);
        assertThat(page.locator("#hoan-tac"))
                .containsText("1 tài khoản đã nhận vai trò ở đơn vị mới.");
        isFitForEveryone("/don-vi/thay-doi", "thay-doi-don-vi");
        theFirstFigure();
    }

    private void theFirstFigure() {
        page.context().clearCookies();
        signIn("can-bo-xa-moi-59", "thuong-truc-xa", "59102");
        page.navigate("/danh-gia/59102/2025?bo=" + ChangeWorld.SET);
        click("a:has-text('Xem và nhận số cộng')");
        var sums = "/danh-gia/59102/2025/cong-don-vi-cu?bo=" + ChangeWorld.SET;
        isFitForEveryone(sums, "thay-doi-don-vi-cong");
        page.setViewportSize(1280, 900);
        page.navigate(sums);
        assertThat(page.locator("tr:has-text('3.1.')").first()).containsText("40/60");
        assertThat(page.locator("#con-thieu")).containsText("Xã Thử 59102 chưa có số liệu");
        click("button:has-text('Nhận các số đã đánh dấu')");
        assertThat(page.locator("tr:has-text('3.1.')").first()).containsText("đã nhận");
        page.navigate("/danh-gia/59102/2025?bo=" + ChangeWorld.SET);
        assertThat(page.locator("#ct-3-1")).containsText("66,67");
    }

    private String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private void upload(String rows) {
        page.setViewportSize(1280, 900);
        page.navigate("/don-vi/thay-doi");
        var text = ChangeTemplate.csv() + rows;
        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "thay-doi-59.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.fill("#ngay", "01/07/2025");
        click("button:has-text('Xem trước')");
        page.waitForURL(address -> address.matches(".*/thay-doi/\\d+"));
    }
}
