package vn.chungsuc.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;

import java.time.Instant;

/** Signing in by the office's own system, which vouches for people but makes no accounts here. */
class OidcStoryTest extends BrowserTest {

    private static final String ROLE = "thuong-truc-xa";
    private static final String ACCOUNT = "lan-co-quan";

    @Autowired private TestOfficers testOfficers;
    @Autowired private JdbcClient jdbc;
    @Autowired private Remembered remembered;
    @LocalServerPort private int port;
    private OfficeProvider provider;

    @BeforeEach
    void anOfficeWithASignInOfItsOwn() throws Exception {
        provider = OfficeProvider.start("http://127.0.0.1:" + port + "/dang-nhap/co-quan/ve");
        set("issuer", provider.issuer());
        set("client-id", OfficeProvider.CLIENT);
        set("client-secret", OfficeProvider.SECRET);
        set("name", "Cổng của tỉnh");
        testOfficers.account(ACCOUNT, ROLE, "98001");
        jdbc.sql("update access.account set sign_in_email = null").update();
    }

    @AfterEach
    void without() throws Exception {
        System.getProperties()
                .keySet()
                .removeIf(key -> key.toString().startsWith("chungsuc.oidc."));
        jdbc.sql("delete from access.second_factor where account_id = :id")
                .param("id", testOfficers.account(ACCOUNT, ROLE, "98001"))
                .update();
        remembered.forgetAll();
        provider.close();
    }

    private static void set(String key, String value) {
        System.setProperty("chungsuc.oidc." + key, value);
    }

    private void comeAs(String person) {
        page.context().clearCookies();
        page.navigate("/tai-khoan");
        click("text=Đăng nhập bằng Cổng của tỉnh");
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", "mat-khau");
        click("button[type=submit]");
        page.waitForURL("http://127.0.0.1:" + port + "/**");
    }

    private int accounts() {
        return jdbc.sql("select count(*) from access.account").query(Integer.class).single();
    }

    @Test
    void whoeverTheOfficeVouchesForComesInOnlyIfAnAccountIsTheirsAlready() {
        signIn("quan-tri-co-quan", "quan-tri", "98");
        page.navigate("/quan-tri/tai-khoan/" + ACCOUNT);
        page.fill("#email", "khong phai");
        click("text=Lưu thư điện tử");
        assertThat(page.locator("main")).containsText("Viết thư điện tử như");
        assertThat(page.locator("#email")).hasValue("khong phai");
        var before = accounts();
        comeAs("lan");
        assertThat(page.locator(".note.err"))
                .containsText("«lan@coquan.vn» chưa gắn với tài khoản nào");
        assertAccessible();
        picture("co-quan-la");

        page.context().clearCookies();
        signIn("quan-tri-co-quan", "quan-tri", "98");
        page.navigate("/quan-tri/tai-khoan/" + ACCOUNT);
        page.fill("#email", "Lan@coquan.vn");
        click("text=Lưu thư điện tử");
        assertThat(page.locator("#email")).hasValue("lan@coquan.vn");
        isFitForEveryone("/quan-tri/tai-khoan/" + ACCOUNT, "tai-khoan-thu");
        page.navigate("/quan-tri/tai-khoan/quan-tri-co-quan");
        page.fill("#email", "lan@coquan.vn");
        click("text=Lưu thư điện tử");
        assertThat(page.locator("main")).containsText("đã gắn với một tài khoản khác");

        comeAs("lan");
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/tai-khoan");
        assertThat(page.locator(".me .sub")).containsText(ACCOUNT);
        comeAs("chua");
        assertThat(page.locator(".note.err")).containsText("thư điện tử đã xác minh");
        comeAs("la");
        assertThat(page.locator(".note.err")).containsText("tài khoản không tự sinh ra");
        assertThat(accounts()).isEqualTo(before);
        isFitForEveryone("/dang-nhap", "dang-nhap-co-quan");
    }

    @Test
    void theSecondStepTheLockAndTheCodeHoldAsEver() {
        var account = testOfficers.account(ACCOUNT, ROLE, "98001");
        set("code-claim", "ma-can-bo");
        comeAs("lan");
        assertThat(page.locator(".me .sub")).containsText(ACCOUNT);

        theCoverOpensInAnotherTab();

        var secret = new byte[20];
        jdbc.sql(
                        """
                        insert into access.second_factor (account_id, secret, made_at, confirmed_at)
                        values (:id, :secret, now(), now())
                        """)
                .param("id", account)
                .param("secret", secret)
                .update();
        comeAs("lan");
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/dang-nhap/ma");
        page.fill("#code", "000000");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Mã chưa đúng");
        comeAs("lan");
        assertThat(failures(account)).as("a wrong code stays counted").isEqualTo(1);
        page.fill("#code", TimeCodes.at(secret, Instant.now()));
        page.keyboard().press("Enter");
        assertThat(page.locator(".me .sub")).containsText(ACCOUNT);

        jdbc.sql("update access.account set locked_until = 'infinity' where id = :id")
                .param("id", account)
                .update();
        comeAs("lan");
        assertThat(page.locator(".note.err")).containsText("đang tạm khóa");
        jdbc.sql("update access.account set locked_until = null where id = :id")
                .param("id", account)
                .update();
    }

    /** Who comes in by the office's system alone has no password to lift the cover with. */
    private void theCoverOpensInAnotherTab() {
        page.evaluate("document.dispatchEvent(new CustomEvent('lock'))");
        assertThat(page.locator("#lock")).isVisible();
        var tab = page.waitForPopup(() -> page.click("text=Mở bằng cách khác, ở thẻ mới"));
        tab.click("text=Đăng nhập bằng Cổng của tỉnh");
        tab.waitForLoadState();
        if (!tab.url().contains("/dang-nhap/da-mo")) {
            tab.fill("input[name=username]", "lan");
            tab.fill("input[name=password]", "mat-khau");
            tab.click("button[type=submit]");
        }
        assertThat(tab.locator("h1")).containsText("Đã mở khóa");
        assertThat(page.locator("#lock")).isHidden();
        tab.close();
    }

    private int failures(int account) {
        return jdbc.sql("select failures from access.account where id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    @Test
    void anAnswerOfAnotherBrowserOrAnotherAttemptOpensNothing() {
        page.navigate("/dang-nhap/co-quan/ve?code=x&state=y");
        assertThat(page.locator(".note.err")).containsText("Bấm lại từ đầu");
        page.navigate("/dang-nhap/co-quan?next=https://noi-khac.vn/");
        page.waitForURL(provider.issuer() + "/**");
        page.navigate("/dang-nhap/co-quan/ve?code=x&state=y");
        assertThat(page.locator(".note.err")).containsText("Chưa đăng nhập được bằng hệ thống");
        set("issuer", "http://127.0.0.1:9/");
        page.navigate("/dang-nhap/co-quan");
        assertThat(page.locator(".note.err")).containsText("Chưa đăng nhập được bằng hệ thống");
        set("client-id", "");
        assertThat(page.navigate("/dang-nhap/co-quan").status()).isEqualTo(404);
        page.navigate("/dang-nhap");
        assertThat(page.locator("main")).not().containsText("Đăng nhập bằng Cổng");
    }
}
