package vn.chungsuc.petitions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;

/** A commune writes an obstacle down, receives it and answers it. */
class PetitionStoryTest extends BrowserTest {

    private static final String CODE = "77210";

    @Autowired private PeopleWorld people;
    @Autowired private PetitionWorld world;

    @Test
    void fromTheObstacleToTheAnswer() {
        people.commune(CODE);
        world.body(CODE, "Ban Quản lý thử");
        world.office(CODE);
        signIn("kien-nghi-" + CODE, "thuong-truc-xa", CODE);
        page.navigate("/kien-nghi");
        page.click("main .head a:has-text('Gửi kiến nghị')");
        page.fill("#title", "Đề nghị sửa cầu thôn 3");
        page.fill("#day", "31/2/2026");
        button("Gửi kiến nghị");
        assertThat(page.locator("#day-error")).containsText("không có ngày 31");
        waitUntilWhole();
        assertThat(page.locator("#title")).hasValue("Đề nghị sửa cầu thôn 3");
        page.selectOption("#category", "FUNDING");
        page.fill("#day", "5/3/2026");
        button("Gửi kiến nghị");
        button("Tiếp nhận");
        page.click("summary:has-text('Trả lời')");
        page.fill("#answered", "Đã bố trí kinh phí, sửa xong trong tháng 4");
        button("Ghi trả lời");
        assertThat(page.locator("main")).containsText("Đã trả lời");
        isFitForEveryone(page.url().replaceFirst("^https?://[^/]+", ""), "kien-nghi-mot");
        isFitForEveryone("/kien-nghi", "kien-nghi");
        isFitForEveryone("/kien-nghi/moi", "kien-nghi-moi");
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
