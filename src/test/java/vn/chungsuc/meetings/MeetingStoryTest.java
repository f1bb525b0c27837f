package vn.chungsuc.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Vi;

/** The office calls a meeting, writes down what came of it and gives the work. */
class MeetingStoryTest extends BrowserTest {

    private static final String CODE = "77110";

    @Autowired private PeopleWorld people;
    @Autowired private MeetingWorld world;

    @Test
    void fromTheScheduleToTheTask() {
        people.commune(CODE);
        world.committee(CODE, "Mai Văn Họp");
        world.office(CODE);
        signIn("van-phong-hop-" + CODE, "thuong-truc-xa", CODE);
        page.navigate("/hop");
        page.click("main .head a:has-text('Lên lịch họp')");
        page.selectOption("#kind", "BOARD");
        page.fill("#title", "Họp Ban Quản lý tháng này");
        page.fill("#day", "31/2/2026");
        page.fill("#starts", "8h");
        page.fill("#place", "Phòng họp 1");
        page.fill("#chair", "Trưởng ban");
        page.check("#members");
        button("Lên lịch họp");
        assertThat(page.locator("#day-error")).containsText("không có ngày 31");
        waitUntilWhole();
        page.fill("#day", Vi.date(world.today()));
        button("Lên lịch họp");
        assertThat(page.locator("h1")).hasText("Họp Ban Quản lý tháng này");
        assertThat(page.locator("main")).containsText("Mai Văn Họp");
        var path = page.url().replaceFirst("^https?://[^/]+", "");
        isFitForEveryone(path + "/ket-qua", "hop-ket-qua");
        page.fill("#ended", "10:00");
        page.fill("#secretary", "Lê Thị Ghi");
        button("Lưu kết quả họp");
        page.fill("#words", "Làm xong đường thôn 1");
        page.fill("#lead", "mai van hop");
        page.fill("#due", Vi.date(world.today().plusDays(9)));
        button("Ghi kết luận");
        button("Giao 1 việc theo kết luận");
        assertThat(page.locator("#ket-luan")).containsText("Việc số");
        isFitForEveryone(path, "hop-mot");
        button("Viết Biên bản");
        assertThat(page.locator(".paper")).containsText("BIÊN BẢN");
        isFitForEveryone(page.url().replaceFirst("^https?://[^/]+", ""), "hop-bien-ban");
        isFitForEveryone("/hop", "hop");
        isFitForEveryone("/hop/moi", "hop-moi");
        isFitForEveryone("/hop/che-do", "hop-che-do");
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
