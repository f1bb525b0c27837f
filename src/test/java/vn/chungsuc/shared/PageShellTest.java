package vn.chungsuc.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;

/** What every page has around it. */
class PageShellTest extends BrowserTest {

    private static final int FIRST_VISIT = 90 * 1024;

    @Test
    void theDoorAndTheErrorPagesAreFitForEveryone() {
        isFitForEveryone("/dang-nhap", "dang-nhap");
        signIn("khung-loi", "thuong-truc-xa", "98001");
        isFitForEveryone("/khong-co-trang-nay", "404");
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang này");
    }

    @Test
    void theChecksOfAPageHaveTeeth() {
        page.navigate("/dang-nhap");
        page.evaluate("document.body.append(document.createElement('img'))");
        assertThatThrownBy(this::assertAccessible).hasMessageContaining("image-alt");
        page.evaluate("document.body.style.minWidth = '200vw'");
        assertThatThrownBy(this::assertNoSidewaysScroll).hasMessageContaining("1280 px");
    }

    @Test
    void homeIsFitForEveryone() {
        signIn("khung-nha", "thuong-truc-xa", "98001");
        isFitForEveryone("/", "viec-cua-toi");
        assertThat(page.locator(".ctx summary").first()).containsText("Xã Bãi Dâu");
    }

    @Test
    void aFirstVisitIsLight() {
        page.navigate("/dang-nhap");
        var bytes =
                page.evaluate(
                        "[...performance.getEntriesByType('navigation'),"
                            + " ...performance.getEntriesByType('resource')].reduce((sum, file) =>"
                            + " sum + file.transferSize, 0)");
        assertThat(((Number) bytes).intValue()).isBetween(10 * 1024, FIRST_VISIT);
    }

    @Test
    void assetsBearTheirHashAndAreKeptForEver() {
        page.navigate("/dang-nhap");
        var sheet = page.locator("link[rel=stylesheet][href*='/assets/']").getAttribute("href");
        var answer = page.request().get(sheet);

        assertThat(sheet).matches("/assets/app-[0-9a-f]{32}\\.css");
        assertThat(answer.headers().get("cache-control"))
                .contains("immutable")
                .contains("max-age=31536000");
    }

    @Test
    void thePickersOpenAndCloseByKeyboard() {
        signIn("khung-phim", "thuong-truc-xa", "98001");
        page.locator(".ctx summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#unit-q")).isFocused();

        page.keyboard().press("Escape");
        assertThat(page.locator("#unit-q")).isHidden();
        assertThat(page.locator(".ctx summary").first()).isFocused();
    }

    @Test
    void onAPhoneTheMenuOpensOverThePageAndGivesTheFocusBack() {
        signIn("khung-dien-thoai", "thuong-truc-xa", "98001");
        page.setViewportSize(360, 740);
        page.navigate("/");
        click(".thumb a[href='#danh-muc']");
        assertThat(page.locator("#danh-muc")).isVisible();
        assertNoSidewaysScroll();
        assertAccessible();

        page.keyboard().press("Escape");
        assertThat(page.locator("#danh-muc")).isHidden();
    }

    @Test
    void anIdlePageCoversItselfAndAPasswordBringsBackWhatWasTyped() {
        page.clock().install();
        signIn("khung-khoa", "thuong-truc-xa", "98001");
        click(page.locator(".ctx summary").first());
        page.fill("#unit-q", "bai dau");

        page.clock().fastForward("16:00");
        assertThat(page.locator("#lock")).isVisible();
        assertThat(page.locator("main")).isHidden();
        assertAccessible();

        page.fill("#lock-password", "khong-phai");
        page.keyboard().press("Enter");
        assertThat(page.locator("#lock .bad")).hasText("Tên đăng nhập hoặc mật khẩu chưa đúng.");

        page.fill("#lock-password", TestOfficers.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#lock")).isHidden();
        assertThat(page.locator("#unit-q")).hasValue("bai dau");
    }
}
