package vn.chungsuc.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

/** A commune plans by criterion: from what the assessment says is missing to the frozen paper. */
class PlanStoryTest extends BrowserTest {

    @Autowired private PlanWorld world;

    @Test
    void aCommunePlansByCriterionFromAssessmentToFrozenPaper() {
        world.make();
        world.clear();
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        signIn("chuyen-ke-hoach", "thuong-truc-xa", "KE001");
        page.navigate("/ke-hoach/moi?year=2023");
        page.selectOption("#set", PlanWorld.SET);
        click("text=Lập dự thảo");
        assertThat(page.locator("h1")).containsText("năm 2023 trên địa bàn xã Bến Dừa");
        var plan = page.url().substring(page.url().indexOf("/ke-hoach"));

        click(".seg a:text-is('Chỉ tiêu')");
        click(page.locator("a", withText("Thêm chỉ tiêu")));
        page.selectOption("#indicator", "12.1");
        page.fill("#value", "40");
        assertThat(page.locator("#hien-trang")).containsText("50 % (năm 2022)");
        assertThat(page.locator("#hien-trang")).containsText("Thấp hơn hiện trạng");
        page.fill("#value", "bảy mươi");
        click("text=Lưu chỉ tiêu");
        assertThat(page.locator("#value-error")).containsText("Không đọc được số «bảy mươi»");
        assertThat(page.locator("#value")).hasValue("bảy mươi");
        page.fill("#value", "70");
        click("text=Lưu chỉ tiêu");
        assertThat(page.locator("tbody")).containsText("≥ 70 %");
        isFitForEveryone(plan + "/muc-tieu", "ke-hoach-chi-tieu");
        isFitForEveryone(plan + "/muc-tieu?sua=moi", "ke-hoach-them-chi-tieu");

        page.navigate(plan + "/lo-trinh");
        click(page.locator("#main a[aria-label='Đưa chỉ tiêu 1.1 vào lộ trình']"));
        page.fill("#duty", "Trình duyệt quy hoạch chung xã.");
        page.fill("#solution", "Phối hợp ngành huyện điều chỉnh quy hoạch.");
        page.selectOption("#quarter", "2");
        page.fill("#lead", "Trần Văn Quy, công chức");
        click("text=Lưu lộ trình");
        assertThat(page.locator("#c-1\\.1")).containsText("Trình duyệt quy hoạch");
        world.lay(Long.parseLong(plan.substring(plan.lastIndexOf('/') + 1)));
        click(page.locator("a", withText("Thêm nhiệm vụ")));
        page.fill("#words", "Kiện toàn Ban quản lý xã");
        page.fill("#lead", "UBND xã");
        page.fill("#last", "31/3/2023");
        click("text=Lưu nhiệm vụ");
        assertThat(page.locator("tbody")).containsText("đến hết ngày 31/03/2023");
        isFitForEveryone(plan + "/lo-trinh", "ke-hoach-lo-trinh");

        page.navigate(plan);
        assertThat(page.locator(".paper").first())
                .containsText("hoàn thành thêm 06 tiêu chí: 1, 2, 11, 12, 13, 18 và 09 chỉ tiêu");
        click(page.locator("#phan-muc-dich a"));
        page.fill("#words", "Nâng cao đời sống nhân dân.");
        click("text=Lưu mục này");
        assertThat(page.locator(".paper").first()).containsText("Nâng cao đời sống nhân dân.");
        click("button:text-is('Trình duyệt')");
        assertThat(page.locator(".head .tag")).hasText("Đã trình duyệt");
        isFitForEveryone(plan, "ke-hoach-van-ban");

        page.context().clearCookies();
        signIn("chuyen-ke-hoach-chu-tich", "chu-tich-xa", "KE001");
        page.navigate(plan);
        click("button:text-is('Duyệt kế hoạch')");
        assertThat(page.locator(".head .tag")).hasText("Đã duyệt");
        click("text=Giao việc từ kế hoạch");
        isFitForEveryone(plan + "/giao-viec", "ke-hoach-giao-viec");
        page.navigate(plan + "/giao-viec");
        page.check("input[name='giu'][value^='d-']");
        click("text=Giao các dòng đã chọn");
        assertThat(page.locator(".summary")).containsText("Không có ai tên «UBND xã»");
        waitUntilWhole();
        page.fill("input[name^='lead-d-']", "Ủy ban nhân dân xã Bến Dừa");
        click("text=Giao các dòng đã chọn");
        assertThat(page.locator("#main")).containsText("Dòng của kế hoạch đã giao thành việc");
        assertThat(page.locator("#main a", withText("Việc số"))).isVisible();

        isFitForEveryone("/ke-hoach/thuc-hien/KE001?nam=2023", "ke-hoach-thuc-hien");
        assertThat(page.locator("main")).containsText("1 kế hoạch đặt");
        assertThat(page.locator("tbody")).containsText("≥ 70 %");

        page.context().clearCookies();
        signIn("chuyen-ke-hoach", "thuong-truc-xa", "KE001");
        page.navigate(plan);
        page.selectOption("#signer", new SelectOption().setIndex(1));
        click("text=Lưu thể thức");
        click("summary:has-text('Giải trình chỗ trống')");
        page.fill("#waiver", "Không phát sinh");
        click("text=Ghi giải trình");
        click("button:text-is('Chốt để trình ký')");
        assertThat(page.locator("#ghi-so")).isVisible();
        assertThat(page.locator(".head a", withText("Word"))).isVisible();
        isFitForEveryone("/ke-hoach", "ke-hoach");
        isFitForEveryone(plan + "/thay-doi", "ke-hoach-cac-ban");
        isFitForEveryone(plan + "/thong-tin", "ke-hoach-can-cu");
        isFitForEveryone(plan + "/han-che", "ke-hoach-han-che");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
