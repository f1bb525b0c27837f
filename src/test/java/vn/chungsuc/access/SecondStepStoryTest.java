package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;

import java.time.Instant;

/** A second step is taken into use; a session that ends in the middle of a form loses nothing. */
class SecondStepStoryTest extends BrowserTest {

    private static final String NAME = "hai-buoc-chuyen";
    private static final String COMMUNE = "76591";
    private static final String PAGE = "/tai-khoan/hai-buoc";

    @Autowired TestOfficers testOfficers;
    @Autowired SessionStore sessions;
    @Autowired Remembered remembered;
    @Autowired PeopleWorld communes;

    @Test
    void bothStepsAndWhatWasTypedOutlivesTheSession() {
        communes.commune(COMMUNE);
        signIn(NAME, "thuong-truc-xa", COMMUNE);
        isFitForEveryone(PAGE, "hai-buoc-chua");
        click("text=Bắt đầu");
        page.waitForSelector("#key");
        isFitForEveryone(PAGE, "hai-buoc-khoa");
        var secret = new Base32().decode(page.textContent("#key").replace(" ", ""));
        assertThat(page.locator("svg.qr path").getAttribute("d")).hasSizeGreaterThan(1000);

        page.fill("#password", TestOfficers.PASSWORD);
        page.fill("#code", "000000");
        click("main form button[type=submit]");
        PlaywrightAssertions.assertThat(page.locator("#code-error")).containsText("Mã chưa đúng");
        page.fill("#password", TestOfficers.PASSWORD);
        page.fill("#code", TimeCodes.at(secret, Instant.now()));
        click("main form button[type=submit]");
        PlaywrightAssertions.assertThat(page.locator(".codes li")).hasCount(10);
        picture("hai-buoc-ma-du-phong-1280");
        assertAccessible();
        var recovery = page.locator(".codes li").allTextContents();
        isFitForEveryone(PAGE, "hai-buoc-bat");

        aPlainFormComesBackFilledIn(secret);
        theCoveredPageAsksForTheCodeToo(recovery.getFirst().strip());
    }

    /** Typed on a page whose session was closed elsewhere: sign in again, by both steps. */
    private void aPlainFormComesBackFilledIn(byte[] secret) {
        page.navigate("/tai-khoan?x=1");
        page.fill("#name", "Bảng tính của phòng");
        page.fill("#expires", "31/12/2099");
        closeAllSessions();
        click("text=Tạo mã truy cập");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("phiên làm việc đã hết");
        picture("het-phien-1280");
        click("text=Đăng nhập rồi làm tiếp");
        page.fill("#username", NAME);
        page.fill("#password", TestOfficers.PASSWORD);
        click("form[action='/dang-nhap'] button[type=submit]");
        page.waitForURL("**/dang-nhap/ma*");
        assertAccessible();
        picture("nhap-ma-1280");
        page.fill("#code", TimeCodes.at(secret, Instant.now().plus(TimeCodes.STEP)));
        click("form[action='/dang-nhap/ma'] button[type=submit]");
        page.waitForURL("**/tai-khoan?x=1");
        assertThat(page.inputValue("#name")).isEqualTo("Bảng tính của phòng");
        assertThat(page.inputValue("#expires")).isEqualTo("31/12/2099");
        picture("dien-lai-1280");
        page.evaluate(
                "document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'cũ')");
        click("text=Tạo mã truy cập");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("mở đã lâu");
        click("a:has-text('Quay lại trang trước')");
        PlaywrightAssertions.assertThat(page.locator("#name")).hasValue("Bảng tính của phòng");
        click("text=Tạo mã truy cập");
        PlaywrightAssertions.assertThat(page.locator("#new-token")).isVisible();
        page.navigate("/tai-khoan?x=1");
        assertThat(page.inputValue("#name")).isEmpty();
    }

    /**
     * A cell of the sheet: the page covers itself and sends what was typed once it is open again.
     */
    private void theCoveredPageAsksForTheCodeToo(String recovery) {
        page.navigate("/danh-gia/" + COMMUNE + "/2023?bo=xa-ntm-2021-2025");
        // what the page asks for by itself would cover it before anything is typed
        page.waitForLoadState(LoadState.NETWORKIDLE);
        closeAllSessions();
        page.locator("#ct-1-1-co").focus();
        page.keyboard().press("Space");
        var lock = page.locator("#lock");
        PlaywrightAssertions.assertThat(lock).isVisible();
        page.fill("#lock-password", TestOfficers.PASSWORD);
        lock.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("#lock-code")).isVisible();
        page.fill("#lock-code", "AAAA-BBBB-CCCC-DDDD");
        lock.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(lock.locator(".bad")).containsText("Mã chưa đúng");
        page.fill("#lock-code", recovery);
        lock.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(lock).not().isVisible();
        PlaywrightAssertions.assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
    }

    private void closeAllSessions() {
        var account = testOfficers.account(NAME, "thuong-truc-xa", COMMUNE);
        sessions.revokeAllBut(account, null);
        remembered.forget(account);
    }
}
