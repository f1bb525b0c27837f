package vn.chungsuc.inspections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Vi;

/** A commune plans an inspection, writes the result and asks for something to be put right. */
class InspectionStoryTest extends BrowserTest {

    private static final String CODE = "77310";

    @Autowired private PeopleWorld people;
    @Autowired private InspectionWorld world;

    @Test
    void fromThePlanToTheRequest() {
        people.commune(CODE);
        world.office(CODE);
        signIn("kiem-tra-" + CODE, "thuong-truc-xa", CODE);
        page.navigate("/kiem-tra");
        page.click("main .head a:has-text('Thêm vào kế hoạch')");
        page.fill("#title", "Kiểm tra vốn xây dựng");
        page.fill("#byName", "Đoàn kiểm tra xã");
        page.fill("#first", Vi.date(world.today()));
        page.fill("#last", "31/2/2026");
        page.fill("#subjects", "xã Thử " + CODE);
        page.check("#field-FINANCE");
        button("Thêm vào kế hoạch");
        assertThat(page.locator("#last-error")).containsText("không có ngày 31");
        waitUntilWhole();
        page.fill("#last", Vi.date(world.today()));
        button("Thêm vào kế hoạch");
        assertThat(page.locator("h1")).hasText("Kiểm tra vốn xây dựng");
        page.fill("#visited", Vi.date(world.today()));
        page.fill("#summary", "Hồ sơ đủ, còn một khoản chưa quyết toán");
        button("Lưu kết quả kiểm tra");
        page.fill("#words", "Một khoản chưa quyết toán");
        page.fill("#request", "Quyết toán công trình đường thôn 1");
        page.fill("#lead", "xã Thử " + CODE);
        page.fill("#due", Vi.date(world.today().plusDays(30)));
        button("Ghi phát hiện");
        assertThat(page.locator("#phat-hien")).containsText("Việc số");
        isFitForEveryone(page.url().replaceFirst("^https?://[^/]+", ""), "kiem-tra-mot");
        isFitForEveryone("/kiem-tra", "kiem-tra");
        isFitForEveryone("/kiem-tra/moi", "kiem-tra-moi");
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
