package vn.chungsuc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

import vn.chungsuc.BrowserTest;

/** The office one level up: where does every unit stand, and what holds them back. */
@Sql(
        scripts = {"/small-world.sql", "/counted-district.sql"},
        executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
class SuperiorStoryTest extends BrowserTest {

    @Test
    void aSuperiorSeesEveryUnitAndFollowsACellToItsIndicators() {
        signIn("cap-tren-dem", "vpdp-tinh", "97");
        page.navigate("/tong-quan/979?nam=2023");
        assertThat(page.locator("h1")).hasText("Tổng quan huyện Đếm Trong, năm 2023");
        assertThat(rows()).hasCount(34);

        page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Tiêu chí"))
                .getByRole(AriaRole.LINK)
                .first()
                .press("Enter");
        assertThat(page.locator("th[aria-sort]")).hasCount(1);

        page.locator("#q").fill("so 02");
        page.locator("#q").press("Enter");
        assertThat(rows().first()).containsText("Xã Số 02");
        assertThat(page.locator("tbody tr.apart")).hasCount(2);

        click(rows().first().locator("td[data-l='3'] a"));
        page.waitForURL(address -> address.contains("/danh-gia/97002/2023"));
    }

    @Test
    void aLeaderReadsTheAreaOnOneSheetOfPaper() throws Exception {
        signIn("cap-tren-dem", "vpdp-tinh", "97");
        page.navigate("/lanh-dao/979?nam=2023");
        assertThat(page.locator("h1")).hasText("Trang lãnh đạo: huyện Đếm Trong, năm 2023");
        assertThat(page.locator(".cls")).containsText("Bình quân tiêu chí");
        assertThat(page.locator(".leader section h2").first()).isVisible();
        isFitForEveryone("/lanh-dao/979?nam=2023", "leader");
        isFitForEveryone("/lanh-dao/97002?nam=2023", "leader-of-one");

        var pdf = page.request().get("/lanh-dao/979.pdf?nam=2023");
        org.assertj.core.api.Assertions.assertThat(pdf.status()).isEqualTo(200);
        try (var paper = Loader.loadPDF(pdf.body())) {
            org.assertj.core.api.Assertions.assertThat(paper.getNumberOfPages()).isEqualTo(1);
            org.assertj.core.api.Assertions.assertThat(new PDFTextStripper().getText(paper))
                    .contains("huyện Đếm Trong", "Bình quân tiêu chí");
        }
    }

    @Test
    void theOverviewIsFitForEveryone() {
        signIn("cap-tren-dem", "vpdp-tinh", "97");
        isFitForEveryone("/tong-quan/979?nam=2023&nhom=khu-vuc", "overview");
        isFitForEveryone("/tong-quan/979/chi-tieu/3.1?nam=2023", "overview-indicator");
        isFitForEveryone("/tong-quan/979?nam=2023&q=khong%20co", "overview-nothing");
    }

    private Locator rows() {
        return page.locator(".mx tbody tr");
    }
}
