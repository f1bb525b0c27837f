package vn.chungsuc.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.chungsuc.Chromium;

import java.nio.file.Path;
import java.util.List;

/** An officer at the sheet while PostgreSQL is killed: what was typed is saved, or still there. */
class KilledDatabaseStoryTest {

    private static final double PATIENCE = 60_000;

    @TempDir static Path folder;
    static ServerProcess server;
    private BrowserContext browser;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Chromium.path().isPresent(),
                "No Chromium here: install it, or name it in CHROMIUM");
        server = ServerProcess.start(folder.resolve("data"));
        try (var database = server.connect()) {
            SmallOffice.settle(database);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openTheSheet() throws Exception {
        browser =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("vi-VN")
                                        .setViewportSize(1280, 900));
        browser.addCookies(
                List.of(
                        new Cookie("chungsuc", SmallOffice.COOKIE)
                                .setUrl(server.at("/").toString())));
        browser.setDefaultTimeout(PATIENCE);
        Editor.byApi(server, "98001", "3.1").standing();
        page = browser.newPage();
        page.navigate(server.at(SmallOffice.sheet("98001")).toString());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aCellTypedWhileItIsAwayWaitsAndIsSentByItself() throws Exception {
        try (var _ = Blackout.over(server)) {
            // a connection used within the last half second is taken unasked, and what is lost on
            // it is unknown
            page.waitForTimeout(1500);
            type("3-1", "4001");
            says("3-1", "Đang chờ gửi");
            assertThat(page.locator("#line")).containsText("Máy chủ đang bận");
            picture("cho-gui");
            type("11", "4011");
            assertThat(page.locator("#ct-3-1-tu")).hasValue("4001");
        }
        says("3-1", "Đã lưu");
        says("11", "Đã lưu");
        assertThat(page.locator("#line")).isEmpty();
        assertThat(numerator("3.1")).isEqualTo(4001);
        assertThat(numerator("11")).isEqualTo(4011);
    }

    @Test
    void anAnswerLostAfterTheCommitIsLookedUpAndNotSavedTwice() throws Exception {
        type("12-1", "1");
        says("12-1", "Đã lưu");
        int version = standing("12.1").version();
        try (var database = server.connect()) {
            var commits = HeldCommits.of(database);
            type("12-1", "4002");
            commits.await(1);
            commits.forgetAtTheNextStart();
            try (var _ = Blackout.over(server)) {
                says("12-1", "Chưa rõ đã lưu chưa, đang kiểm tra");
                picture("chua-ro");
                Thread.sleep(8000);
                says("12-1", "Chưa rõ đã lưu chưa, đang kiểm tra");
                assertThat(page.locator("#ct-12-1-tu")).hasValue("4002");
            }
        }
        assertThat(page.locator("#ct-12-1-tu")).hasValue("4.002", patient());
        assertThat(standing("12.1")).isEqualTo(new Editor.Standing(version + 1, 4002));
        page.waitForTimeout(2000);
        assertThat(standing("12.1")).isEqualTo(new Editor.Standing(version + 1, 4002));
        assertThat(page.locator("#ct-12-1-st")).not().containsText("Chưa rõ");
    }

    @Test
    void whatWasCutOffBeforeTheCommitIsLookedUpAndSentAgain() throws Exception {
        type("12-2", "2");
        says("12-2", "Đã lưu");
        int version = standing("12.2").version();
        try (var database = server.connect()) {
            database.setAutoCommit(false);
            SmallOffice.execute(
                    database, "lock table assessment.value_history in access exclusive mode");
            type("12-2", "4003");
            page.waitForTimeout(1500);
            try (var _ = Blackout.over(server)) {
                says("12-2", "Chưa rõ đã lưu chưa, đang kiểm tra");
            }
        }
        // «Đã lưu» is also what stands before it is sent again
        assertThat(page.locator("#ct-12-2-tu")).hasValue("4.003", patient());
        says("12-2", "Đã lưu");
        assertThat(standing("12.2")).isEqualTo(new Editor.Standing(version + 1, 4003));
    }

    private void type(String cell, String numerator) {
        page.fill("#ct-" + cell + "-tu", numerator);
        page.fill("#ct-" + cell + "-mau", Editor.DENOMINATOR);
        page.keyboard().press("Enter");
    }

    private void says(String cell, String words) {
        assertThat(page.locator("#ct-" + cell + "-st"))
                .containsText(
                        words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.HasValueOptions patient() {
        return new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);
    }

    private static Editor.Standing standing(String indicator) throws Exception {
        return Editor.byApi(server, "98001", indicator).standing();
    }

    private static int numerator(String indicator) throws Exception {
        return standing(indicator).numerator();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }
}
