package vn.chungsuc.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;

/** A passkey is added, opens the door and the page that covered itself, and is taken away. */
class PasskeyStoryTest extends BrowserTest {

    private static final String ROLE = "thuong-truc-xa";
    private static final String NAME = "khoa-truy-cap-chuyen";

    @Autowired private TestOfficers testOfficers;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;

    /** Passkeys are made for names, never for numbers. */
    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void anAuthenticator() {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", device);
        cdp.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    private void byPassword() {
        page.fill("#username", NAME);
        page.fill("#password", TestOfficers.PASSWORD);
        page.click("form[action='/dang-nhap'] button[type=submit]");
    }

    @Test
    void aKeyOpensTheDoorAndTheCoveredPage() {
        var account = testOfficers.account(NAME, ROLE, "98001");
        page.navigate("/dang-nhap");
        assertThat(page.locator("[data-passkey]")).isHidden();
        anAuthenticator();
        page.navigate(at("/dang-nhap?next=/tai-khoan"));
        byPassword();
        page.waitForURL(at("/tai-khoan"));
        added();
        hasASecondStep(account);

        page.context().clearCookies();
        page.navigate(at("/tai-khoan"));
        page.click("text=Đăng nhập bằng khóa truy cập");
        page.waitForURL(at("/tai-khoan*"));
        assertThat(page.locator("#khoa-truy-cap tbody tr")).not().containsText("chưa dùng");
        theCoverIsLifted();
        inAnotherTabToo();
        anOldProofIsNotEnough(account);
        takenAway();
    }

    private void added() {
        assertThat(page.locator("#passkey-unfit")).isHidden();
        page.click("text=Thêm khóa truy cập");
        assertThat(page.locator("#passkey-add .bad")).containsText("Đặt tên cho khóa");
        page.fill("#label", "Máy ở phòng");
        page.click("text=Thêm khóa truy cập");
        assertThat(page.locator("#khoa-truy-cap tbody tr")).containsText("Máy ở phòng");
        page.fill("#label", "Thêm lần nữa");
        page.click("text=Thêm khóa truy cập");
        assertThat(page.locator("#passkey-add .bad")).containsText("đã có khóa của tài khoản");
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertNoSidewaysScroll();
            picture("khoa-truy-cap-" + width);
        }
        assertAccessible();
    }

    private void hasASecondStep(int account) {
        jdbc.sql(
                        """
                        insert into access.second_factor (account_id, secret, made_at, confirmed_at)
                        values (:id, :secret, now(), now())
                        """)
                .param("id", account)
                .param("secret", new byte[20])
                .update();
    }

    private void cover() {
        page.evaluate("document.dispatchEvent(new CustomEvent('lock'))");
        assertThat(page.locator("#lock")).isVisible();
    }

    private void theCoverIsLifted() {
        cover();
        picture("khoa-truy-cap-man-khoa");
        page.click("text=Mở bằng khóa truy cập");
        assertThat(page.locator("#lock")).isHidden();
        page.navigate(at("/tai-khoan"));
        assertThat(page.locator("#khoa-truy-cap")).isVisible();
    }

    /** Whoever has no password opens it the way they come in; here the password stands for it. */
    private void inAnotherTabToo() {
        page.fill("#name", "đang gõ dở");
        cover();
        var tab = page.waitForPopup(() -> page.click("text=Mở bằng cách khác, ở thẻ mới"));
        tab.fill("#username", NAME);
        tab.fill("#password", TestOfficers.PASSWORD);
        tab.click("form[action='/dang-nhap'] button[type=submit]");
        assertThat(tab.locator("h1")).containsText("Đã mở khóa");
        assertThat(page.locator("#lock")).isHidden();
        assertThat(page.locator("#name")).hasValue("đang gõ dở");
        tab.close();
    }

    private void anOldProofIsNotEnough(int account) {
        jdbc.sql(
                        "update access.session set proven_at = now() - interval '11 minutes' where"
                                + " account_id = :id")
                .param("id", account)
                .update();
        page.fill("#label", "Khóa của kẻ ngồi nhờ");
        page.click("text=Thêm khóa truy cập");
        assertThat(page.locator("#passkey-add .bad")).containsText("Đã quá 10 phút");
        page.navigate(at("/tai-khoan"));
        page.click("text=Xác nhận lại");
        assertThat(page.locator("main")).containsText("xác nhận là bạn");
        byPassword();
        page.waitForURL(at("/tai-khoan*"));
        assertThat(page.locator("#passkey-add")).isVisible();
    }

    private void takenAway() {
        page.click("#khoa-truy-cap button:has-text('Gỡ')");
        assertThat(page.locator("#khoa-truy-cap")).containsText("Chưa có khóa nào");
        page.context().clearCookies();
        page.navigate(at("/dang-nhap"));
        page.click("text=Đăng nhập bằng khóa truy cập");
        assertThat(page.locator("[data-passkey-fault]")).containsText("có thể đã bị gỡ");
    }
}
