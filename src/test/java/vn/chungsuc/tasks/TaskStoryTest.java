package vn.chungsuc.tasks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Vi;

/**
 * The chairman gives a task, the member is reminded, reports it done on a phone, and it is
 * confirmed.
 */
class TaskStoryTest extends BrowserTest {

    private static final String CODE = "76610";

    @Autowired private PeopleWorld people;
    @Autowired private TaskWorld world;

    @Test
    void fromGivingToConfirmed() {
        people.commune(CODE);
        var body = people.committee(CODE);
        var seat = world.seat(body, CODE, "Hà Làm Việc");
        world.member(CODE, seat, "lam-viec-" + CODE);

        signIn("giao-viec-" + CODE, "chu-tich-xa", CODE);
        page.navigate("/nhiem-vu");
        click("main .act a:has-text('Giao việc')");
        page.fill("#title", "Rà soát hộ chưa có nước sạch");
        page.fill("#lead", "Không Ai Cả");
        page.fill("#to", "31/2/2026");
        button("Giao việc");
        assertThat(page.locator("#lead-error")).containsText("Không có ai tên «Không Ai Cả»");
        assertThat(page.locator("#to-error")).containsText("Không đọc được «31/2/2026»");
        assertThat(page.locator("#title")).hasValue("Rà soát hộ chưa có nước sạch");
        page.fill("#lead", "ha lam viec");
        page.fill("#to", Vi.date(world.today().plusDays(3)));
        assertThat(page.locator("#weekday")).isHidden();
        button("Giao việc");
        assertThat(page.locator("h1")).hasText("Rà soát hộ chưa có nước sạch");
        assertThat(page.locator("main")).containsText("còn 3 ngày");
        var path = page.url().replaceFirst("^https?://[^/]+", "");
        isFitForEveryone(path, "viec");
        isFitForEveryone(path + "/sua", "viec-sua");
        page.navigate("/nhac-viec/nhiem-vu");
        assertThat(page.locator("main tbody")).containsText("Hà Làm Việc");
        isFitForEveryone("/nhac-viec/nhiem-vu", "nhac-viec-nhiem-vu");

        signOut();
        signIn("lam-viec-" + CODE, "phu-trach-tieu-chi", CODE);
        page.setViewportSize(360, 740);
        page.navigate("/");
        assertThat(page.locator("#nhiem-vu")).containsText("Rà soát hộ chưa có nước sạch");
        click("#nhiem-vu a");
        page.fill("#words", "Đã đi 3/5 ấp");
        page.fill("#percent", "60");
        button("Ghi tiến độ");
        assertThat(page.locator("main")).containsText("Đã làm 60 %");
        click("summary:has-text('Báo xong')");
        page.fill("#bao-xong-words", "Còn 12 hộ, danh sách kèm theo");
        page.fill("#bao-xong-link", "/minh-chung");
        button("Gửi báo xong");
        assertThat(page.locator("main")).containsText("Người báo xong không tự xác nhận");
        assertNoSidewaysScroll();

        signOut();
        page.setViewportSize(1280, 900);
        signIn("giao-viec-" + CODE, "chu-tich-xa", CODE);
        page.navigate("/thong-bao");
        assertThat(page.locator("main")).containsText("đã báo xong, chờ xác nhận");
        page.navigate("/nhiem-vu/bang");
        page.locator("section[aria-labelledby='cot-REPORTED'] li a").first().focus();
        page.keyboard().press("Enter");
        button("Xác nhận xong");
        assertThat(page.locator("main")).containsText("Đã xác nhận xong");
        assertThat(page.locator("main")).containsText("Còn 12 hộ, danh sách kèm theo");

        isFitForEveryone("/nhiem-vu?tinhTrang=ALL", "nhiem-vu");
        isFitForEveryone("/nhiem-vu/bang", "nhiem-vu-bang");
        isFitForEveryone("/nhiem-vu/lich", "nhiem-vu-lich");
        isFitForEveryone("/nhiem-vu/moi", "nhiem-vu-moi");
        isFitForEveryone("/nhiem-vu/tu-tep", "nhiem-vu-tu-tep");
    }

    private void signOut() {
        page.context().clearCookies();
    }

    private void button(String name) {
        click(
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }
}
