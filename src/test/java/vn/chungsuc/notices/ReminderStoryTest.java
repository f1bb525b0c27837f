package vn.chungsuc.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;

import java.time.OffsetDateTime;

/** An officer copies a text for whoever lacks figures, and opens what they were told. */
class ReminderStoryTest extends BrowserTest {

    private static final String CODE = "76410";

    @Autowired private NoticeWorld world;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;

    @Test
    void aTextToCopyAndABellThatCounts() {
        world.leads(CODE, "Người Cần Nhắc", "nhac-76410@thu.example", true);
        var account = officers.account("nhac-viec-" + CODE, "thuong-truc-xa", CODE);
        jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        values (:account, 'CHARGE', 'thử', 'Bạn được giao phụ trách tiêu chí 1.', '/phan-cong', :now)
                        """)
                .param("account", account)
                .param("now", OffsetDateTime.now())
                .update();
        signIn("nhac-viec-" + CODE, "thuong-truc-xa", CODE);
        page.navigate("/nhac-viec?han=31/12/2026");
        click("main tbody summary");
        var text = page.locator("#tin-0");
        assertThat(text)
                .hasValue(
                        java.util.regex.Pattern.compile(
                                "Kính gửi đồng chí Người Cần Nhắc[\\s\\S]*trước ngày"
                                        + " 31/12/2026[\\s\\S]*/danh-gia/"
                                        + CODE));
        click("[data-copy='tin-0']");
        assertThat(page.locator("#toasts")).containsText("hép");

        assertThat(page.locator("a[href='/thong-bao'] .tag")).containsText("1");
        click("a[href='/thong-bao']");
        assertThat(page.locator("main")).containsText("Bạn được giao phụ trách tiêu chí 1.");
        isFitForEveryone("/nhac-viec", "nhac-viec");
        isFitForEveryone("/thong-bao", "thong-bao");
        click("main .led button");
        assertThat(page.locator("h1")).hasText("Phân công phụ trách");
        assertThat(page.locator("a[href='/thong-bao'] .tag")).hasCount(0);
    }
}
