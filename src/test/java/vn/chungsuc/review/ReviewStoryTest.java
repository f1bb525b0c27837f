package vn.chungsuc.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.quickreport.MonthWorld;
import vn.chungsuc.shared.Vi;

/** A commune hands in, two come back, it mends only those, it is accepted; a sector verifies. */
class ReviewStoryTest extends BrowserTest {

    private static final String SET = "?bo=xa-ntm-2021-2025";

    @Autowired private MonthWorld world;

    @Test
    void twoComeBackAreMendedAndTheSheetIsAccepted() {
        world.make("RT");
        var year = world.today().getYear();
        var review = "/ra-soat/RT001/" + year + SET;
        var soon = Vi.date(world.today().plusDays(4));

        signIn("rt.chu-tich", "chu-tich-xa", "RT001");
        page.navigate(review);
        assertThat(page.locator("#main")).containsText("Phiếu còn vướng");
        click(button("Đồng ý cho nộp"));
        page.fill("#giai-trinh", "Chờ số liệu tháng 12");
        click(button("Nộp lên cấp trên"));
        assertThat(page.locator("#main")).containsText("Chờ cấp trên");
        signOut();

        signIn("rt.vpdp", "vpdp-tinh", "RT");
        page.navigate("/");
        assertThat(page.locator("#main")).containsText("1 phiếu chờ rà soát");
        page.navigate(review);
        giveBack("2.1", "Thiếu biên bản nghiệm thu", soon);
        giveBack("1.1", "Quyết định đã hết hiệu lực", soon);
        isFitForEveryone(review + "&loc=tat-ca", "ra-soat-phieu");
        page.setViewportSize(1280, 900);
        page.navigate(review);
        click(button("Nhận 55 chỉ tiêu còn lại"));
        assertThat(page.locator("#main")).containsText("Có chỉ tiêu bị trả lại");
        isFitForEveryone("/ra-soat", "ra-soat-don-vi");
        page.setViewportSize(1280, 900);
        signOut();

        signIn("rt.thuong-truc", "thuong-truc-xa", "RT001");
        page.navigate("/");
        assertThat(page.locator("#main")).containsText("Thiếu biên bản nghiệm thu");
        picture("ra-soat-viec-cua-toi");
        page.navigate("/danh-gia/RT001/" + year + SET);
        assertThat(page.locator("form.cell")).hasCount(2);
        picture("ra-soat-phieu-dang-khoa");
        page.fill("#ct-2-1-tu", "10");
        page.fill("#ct-2-1-mau", "10");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-2-1-st")).containsText("Đã lưu");
        page.navigate(review);
        assertThat(page.locator("tr[data-line]")).hasCount(2);
        click(line("1.1").locator("summary"));
        line("1.1").locator("textarea").fill("Quyết định gia hạn đến 2030, kèm ở minh chứng");
        click(line("1.1").locator("button:has-text('Ghi câu trả lời')"));
        assertThat(line("1.1")).containsText("Đơn vị trả lời");
        signOut();

        signIn("rt.chu-tich", "chu-tich-xa", "RT001");
        page.navigate(review);
        click(button("Đồng ý cho nộp"));
        page.fill("#giai-trinh", "Như lần trước");
        click(button("Nộp lên cấp trên"));
        signOut();

        signIn("rt.vpdp", "vpdp-tinh", "RT");
        page.navigate(review);
        assertThat(page.locator("tr[data-line]")).hasCount(2); // only what came again
        assertThat(line("2.1")).containsText("mới sửa");
        line("2.1").locator("[data-key=n]").focus();
        page.keyboard().press("n");
        assertThat(line("2.1")).containsText("Đã tiếp nhận");
        assertThat(line("1.1").locator(":focus")).hasCount(1);
        page.navigate(review);
        click(button("tiếp nhận phiếu"));
        assertThat(page.locator("#main")).containsText("Đã kết luận");
    }

    @Test
    void theSectorVerifiesItsIndicatorInAllCommunesByKeyboard() {
        world.make("RU");
        var year = world.today().getYear();
        var screen = "/ra-soat/chi-tieu/3.1" + SET + "&nam=" + year;
        signIn("ru.vpdp", "vpdp-tinh", "RU");
        page.navigate("/ra-soat/RU001/" + year + SET);
        click(page.locator("summary:has-text('Đổi vòng')"));
        page.fill("#can-cu", "Công văn 15/UBND đăng ký về đích");
        click(button("Chuyển sang xét công nhận"));
        assertThat(page.locator(".crumb").first()).containsText("Xét công nhận");
        signOut();
        signIn("ru.chu-tich", "chu-tich-xa", "RU001");
        page.navigate("/ra-soat/RU001/" + year + SET);
        click(button("Đồng ý cho nộp"));
        page.fill("#giai-trinh", "Còn chờ số liệu");
        click(button("Nộp lên cấp trên"));
        signOut();

        signIn("ru.so", "so-chuyen-mon", "RU");
        page.navigate("/ra-soat");
        page.navigate(screen);
        isFitForEveryone(screen, "ra-soat-nganh");
        page.setViewportSize(1280, 900);
        page.navigate(screen);
        page.locator("#dv-RU001 [data-key=d]").focus();
        page.keyboard().press("d");
        assertThat(page.locator("#dv-RU001")).containsText("Thẩm tra: Đạt");
        page.locator("#dv-RU001 [data-key=t]").focus();
        page.keyboard().press("t");
        click(page.locator("#dv-RU001 .back button"));
        assertThat(page.locator("#dv-RU001 .bad").first()).containsText("Viết lý do trả lại");
        isFitForEveryone("/ra-soat/chi-tieu" + SET + "&nam=" + year, "ra-soat-nganh-danh-sach");
    }

    private Locator line(String code) {
        return page.locator("#ct-" + code.replace('.', '-'));
    }

    private Locator button(String words) {
        return page.locator("button:has-text('" + words + "')").first();
    }

    private void giveBack(String code, String reason, String day) {
        click(line(code).locator("[data-key=t]"));
        line(code).locator("[name=ly-do]").fill(reason);
        line(code).locator("[name=tra-loi-truoc]").fill(day);
        click(line(code).locator(".back button"));
        assertThat(line(code)).containsText("Bị trả lại");
        assertThat(line(code)).containsText(reason);
    }

    private void signOut() {
        page.context().clearCookies();
    }
}
