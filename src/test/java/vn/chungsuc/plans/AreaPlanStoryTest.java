package vn.chungsuc.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

/**
 * An area plans: how many communes finish, which of them, who of the offices does what, handed
 * down.
 */
class AreaPlanStoryTest extends BrowserTest {

    @Autowired private PlanWorld world;

    @Test
    void anAreaSetsTargetsHandsThemDownAndGivesTheWork() {
        world.make();
        world.clear();
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        signIn("chuyen-ke-hoach-tinh", "vpdp-tinh", "KE");
        page.navigate("/ke-hoach/moi?year=2023");
        page.selectOption("#set", PlanWorld.SET);
        click("text=Lập dự thảo");
        assertThat(page.locator("h1")).containsText("năm 2023 trên địa bàn tỉnh Gò Kế");
        var plan = page.url().substring(page.url().indexOf("/ke-hoach"));

        page.navigate(plan + "/muc-tieu?sua=moi");
        page.selectOption("#kind", "READY");
        page.fill("#value", "2");
        assertThat(page.locator("#hien-trang")).containsText("năm 2022");
        page.check("#u-" + world.unit("KE002"));
        page.check("#u-" + world.unit("KE003"));
        click("text=Lưu chỉ tiêu");
        assertThat(page.locator("tbody")).containsText("≥ 2 xã");
        assertThat(page.locator("tbody")).containsText("Xã Cồn Ổi");
        assertThat(page.locator("tbody")).containsText("1 (2022)");

        click(page.locator("a", withText("Giao xuống")).first());
        var quotas = page.url().substring(page.url().indexOf("/ke-hoach"));
        page.fill("#q-" + world.unit("KE002"), "một");
        click("button:text-is('Lưu phần giao')");
        assertThat(page.locator("#q-" + world.unit("KE002") + "-error"))
                .containsText("Không đọc được số «một»");
        waitUntilWhole();
        page.fill("#q-" + world.unit("KE002"), "1");
        click("button:text-is('Lưu phần giao')");
        assertThat(page.locator("main")).containsText("còn thiếu 1");
        waitUntilWhole();
        page.fill("#q-" + world.unit("KE003"), "1");
        click("button:text-is('Lưu phần giao')");
        assertThat(page.locator("main")).containsText("đúng bằng chỉ tiêu: 2.");
        isFitForEveryone(quotas, "ke-hoach-giao-chi-tieu");

        page.navigate(plan + "/lo-trinh");
        click(page.locator("a", withText("Thêm nhiệm vụ")));
        page.fill("#words", "Thẩm tra hồ sơ các xã đăng ký về đích");
        page.fill("#lead", "Ủy ban nhân dân tỉnh Gò Kế");
        page.fill("#last", "30/11/2023");
        click("text=Lưu nhiệm vụ");
        assertThat(page.locator("tbody")).containsText("đến hết ngày 30/11/2023");
        page.navigate(plan);
        assertThat(page.locator(".paper").first()).containsText("xã Cồn Ổi, xã Rạch Mít");
        isFitForEveryone(plan, "ke-hoach-tinh-van-ban");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
