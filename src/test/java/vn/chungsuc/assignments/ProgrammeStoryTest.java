package vn.chungsuc.assignments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.shared.Vi;

/**
 * A committee's work programme of the year: tasks given and words, numbered, frozen, registered.
 */
class ProgrammeStoryTest extends BrowserTest {

    @Autowired private AssignmentWorld world;
    @Autowired private TestOfficers accounts;

    @Test
    void aCommitteesYearFromItsTasksToTheNumberedPaper() {
        var province = world.make("Q9");
        world.task(accounts.officer("giao-chuong-trinh", "vpdp-tinh", "Q9"), province);
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        signIn("chuyen-chuong-trinh", "vpdp-tinh", "Q9");
        page.navigate("/phan-cong/chuong-trinh");
        assertThat(page.locator(".empty")).containsText("Chưa có chương trình công tác nào");
        isFitForEveryone("/phan-cong/chuong-trinh", "chuong-trinh-danh-muc");
        click("summary:has-text('Lập chương trình công tác')");
        page.selectOption("#body", "" + province.body());
        page.fill("#year", "năm nay");
        click("button:text-is('Lập dự thảo')");
        assertThat(page.locator("#year-error")).isVisible();
        waitUntilWhole();
        assertThat(page.locator("#year")).hasValue("năm nay");
        page.fill("#year", "" + world.today().getYear());
        page.selectOption("#body", "" + province.body());
        click("button:text-is('Lập dự thảo')");

        assertThat(page.locator("#WORK")).isVisible();
        var content = page.url().substring(page.url().indexOf("/phan-cong"));
        assertThat(page.locator("label", withText("Kiểm tra hồ sơ đất đai"))).isVisible();
        isFitForEveryone(content, "chuong-trinh-noi-dung");
        page.navigate(content);
        page.fill("#PURPOSE", "Phát huy vai trò của Ban.");
        page.fill("#GOALS", "Giải ngân hết vốn được giao.");
        page.fill("#WORK", "Kiện toàn bộ máy\n- Ban Chỉ đạo các xã");
        page.fill("#CARRYING_OUT", "Văn phòng Điều phối theo dõi, đôn đốc.");
        click("button:text-is('Lưu nội dung')");
        var programme = content.replace("/noi-dung", "");
        page.navigate(programme);
        assertThat(page.locator(".paper").first()).containsText("Một là: Kiện toàn bộ máy");
        assertThat(page.locator(".paper").first())
                .containsText("Hai là: Kiểm tra hồ sơ đất đai (Lan Thử Q9 chủ trì");
        isFitForEveryone(programme, "chuong-trinh-van-ban");

        page.navigate(programme);
        page.selectOption("#signer", new SelectOption().setIndex(1));
        click("text=Lưu thể thức");
        click("button:text-is('Chốt để trình ký')");
        page.fill("#number", "3");
        page.fill("#date", Vi.date(world.today()));
        click("button:text-is('Ghi số, ngày')");
        assertThat(page.locator(".head .tag")).hasText("Đã ký");
        page.navigate("/phan-cong/chuong-trinh");
        assertThat(page.locator("tbody")).containsText("3/");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
