package vn.chungsuc.analysis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

import vn.chungsuc.BrowserTest;

import java.util.regex.Pattern;

/** From the province's figure to the cell and who typed it; a spike explained; a set tried. */
@Sql(
        scripts = {"/small-world.sql", "/analysis-world.sql"},
        executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
class AnalysisStoryTest extends BrowserTest {

    @Autowired AnalysisWorld world;

    @BeforeEach
    void signedIn() {
        world.prepare();
        signIn("phan-tich-tinh", "vpdp-tinh", "69");
    }

    @Test
    void fromTheProvincesFigureToTheCellItsEvidenceAndItsAuthorInFourClicks() {
        page.navigate("/phan-tich/69/chi-tieu/2.1");
        follow("Xem ô số liệu 2024");
        assertThat(page.locator("h1")).containsText("2.1");
        assertThat(page.locator("main")).containsText("Officer phan-tich-tinh");
        follow("Xã Thử 03");
        page.waitForURL(Pattern.compile(".*/danh-gia/69003/2024.*"));
        assertThat(page.locator(".panel")).containsText("Officer phan-tich-tinh");
        assertThat(page.locator(".panel")).containsText("81");
        assertThat(page.locator(".panel")).containsText("Minh chứng");
    }

    @Test
    void aSpikeIsFoundAndExplained() {
        page.navigate("/phan-tich/69");
        follow("Số bất thường");
        assertThat(page.locator("main")).containsText("gấp 11,9 lần năm 2023");
        click(page.locator("tr:has-text('Xã Thử 07') summary"));
        page.locator("tr:has-text('Xã Thử 07') textarea").fill("Hai hợp tác xã xuất khẩu");
        click(page.locator("tr:has-text('Xã Thử 07') button[value=luu]"));
        assertThat(page.locator("main")).containsText("1 số đã có giải thích");
        click(page.locator("tr:has-text('Xã Thử 07') summary"));
        click(page.locator("tr:has-text('Xã Thử 07') button[value=bo]"));
        assertThat(page.locator("main")).containsText("0 số đã có giải thích");
    }

    @Test
    void unitsAreChosenFromTheListAndCompared() {
        page.navigate("/phan-tich/69/khoang-cach?nam=2023");
        page.getByLabel("So sánh Xã Thử 04").check();
        page.getByLabel("So sánh Xã Thử 06").check();
        click(
                page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("So sánh các đơn vị đã chọn")));
        assertThat(page.locator("main")).containsText("2 đơn vị khác nhau ở 3 tiêu chí");
        assertThat(page.locator("thead")).containsText("Xã Thử 06");
    }

    @Test
    void everyPageIsFitForEveryone() {
        isFitForEveryone("/phan-tich/69", "analysis-trend");
        isFitForEveryone("/phan-tich/69/tieu-chi/2", "analysis-criterion");
        isFitForEveryone("/phan-tich/69/chi-tieu/2.1", "analysis-indicator");
        isFitForEveryone("/phan-tich/69/khoang-cach?nam=2023", "analysis-distance");
        isFitForEveryone("/phan-tich/69004/khoang-cach?nam=2023", "analysis-unit-distance");
        isFitForEveryone(
                "/phan-tich/69/so-sanh?nam=2023&xa=69004&xa=69006&xa=69012", "analysis-compare");
        isFitForEveryone("/phan-tich/69/bat-thuong?nam=2024", "analysis-outliers");
        isFitForEveryone("/phan-tich/69/thu-bo?nam=2023&moi=xa-thu-sau", "analysis-try");
        isFitForEveryone("/bo-tieu-chi/so-sanh?tu=xa-thu-truoc&den=xa-thu-sau", "analysis-sets");
        isFitForEveryone("/bo-tieu-chi/tuong-ung?tu=xa-thu-truoc&den=xa-thu-sau", "analysis-pairs");
    }

    private void follow(String name) {
        click(
                page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                        .first());
    }

    @Test
    void aTableOfOnesChoiceIsALinkThatOneNamesAndOpensAgain() {
        page.navigate("/phan-tich/69");
        page.click(".seg a:text-is('Bảng tự chọn')");
        page.selectOption("#hang", "tieu-chi");
        page.selectOption("#cot", "nam");
        page.selectOption("#so", "ty-le");
        page.click("main form[role=search] button[type=submit]");
        assertThat(page.locator("main table th").first()).hasText("Tiêu chí");
        assertThat(page.locator("main table tbody tr").first()).containsText("1. ");
        page.fill("#ten", "Tỷ lệ theo tiêu chí");
        page.click("button:text-is('Lưu')");
        assertThat(page.locator("main tbody tr")).containsText("Tỷ lệ theo tiêu chí");
        isFitForEveryone("/phan-tich/da-luu", "bang-da-luu");
        follow("Tỷ lệ theo tiêu chí");
        assertThat(page.locator("#so")).hasValue("ty-le");
        assertThat(page.locator("#hang")).hasValue("tieu-chi");
        isFitForEveryone(page.url(), "bang-tu-chon");
        isFitForEveryone("/phan-tich/69/bang?hang=don-vi&cot=lop&so=don-vi", "bang-lop");

        page.navigate("/phan-tich/da-luu");
        page.fill("#ten", "Ngoài");
        page.fill("#duong", "https://khac.vn/chuyen-khac");
        page.click("main form[action='/phan-tich/da-luu'] button");
        assertThat(page.locator("#duong-error")).containsText("bắt đầu bằng /phan-tich/");
        waitUntilWhole();
        assertThat(page.locator("#ten")).hasValue("Ngoài");
        page.click("button:has-text('Bỏ')");
        assertThat(page.locator("main")).containsText("Chưa lưu bảng nào");
    }
}
