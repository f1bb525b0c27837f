package vn.chungsuc.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.chungsuc.assessment.SheetWorld.at;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.criteria.LoadSet;
import vn.chungsuc.shared.Scope;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** In a village without a network: the sheet opens, figures are kept, judged, and sent later. */
class OfflineStoryTest extends BrowserTest {

    private static final String KEPT =
            """
            async () => {
              const count = async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname);
              const names = await caches.keys();
              const pages = (await Promise.all(names.filter((one) => one.startsWith('trang-')).map(count))).flat();
              const files = (await Promise.all(names.filter((one) => one.startsWith('tep-')).map(count))).flat();
              return navigator.serviceWorker.controller && 'offline' in document.body.dataset && pages.includes('/chua-gui') && pages.includes(location.pathname)
                && ['app', 'sheet', 'verdict', 'offline', 'queue', 'unsent'].every((name) => files.some((file) => file.startsWith(`/assets/${name}-`) && file.endsWith('.js')));
            }
            """;
    private static final String LINE_KEPT =
            "async (end) => { for (const name of await caches.keys()) for (const one of await"
                + " (await caches.open(name)).keys()) if (new URL(one.url).pathname.endsWith(end))"
                + " return true; return false; }";

    /** The browser's database opens only when the page is told: {@code release()}. */
    private static final String SLOW_STORE =
            """
            const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (...all) {
              const request = open.apply(this, all);
              Object.defineProperty(request, 'onsuccess', {
                set: (then) => request.addEventListener('success', (event) => (window.release = () => then(event))),
              });
              return request;
            };
            """;

    private static int next = 75400;

    @Autowired private TestOfficers officers;
    @Autowired private Sheets sheets;
    @Autowired private LoadSet loadSet;
    @Autowired private JdbcClient jdbc;

    private String code = "";

    @BeforeEach
    void aCommune() {
        code = String.valueOf(next++);
        new SheetWorld(jdbc).commune(code);
    }

    private String path() {
        return "/danh-gia/" + code + "/2023?bo=" + SheetWorld.SET;
    }

    private void open(String path) {
        signIn("xa-vang-" + code, "thuong-truc-xa", code);
        page.navigate(path);
        page.waitForFunction(KEPT);
    }

    private void type(String cell, String above, String below) {
        page.fill("#ct-" + cell + "-tu", above);
        page.fill("#ct-" + cell + "-mau", below);
        page.keyboard().press("Enter");
    }

    private String standing(String indicator) {
        var sheet = sheets.read(new Scope(unit(), java.util.Set.of()), at(code, 2023));
        return CellText.of(
                sheet.set().requireIndicator(indicator),
                sheet.cell(sheet.set().requireIndicator(indicator)));
    }

    private int unit() {
        return new SheetWorld(jdbc).commune(code);
    }

    @Test
    void theSheetOpensAgainWithoutANetworkAndWhatWasTypedIsSentLater() throws IOException {
        open(path());
        page.locator("#ct-1-1-co").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#ct-1-1-st")).containsText("Đã lưu");
        page.waitForFunction(LINE_KEPT, "/chi-tieu/1.1");

        page.context().setOffline(true);
        type("3-1", "190.113", "204.379");
        assertThat(page.locator("#ct-3-1-st")).hasText("Đang chờ gửi; chấm tại máy: Đạt");
        assertThat(page.locator("#ct-3-1 .vl.vd.here")).isVisible();
        assertThat(page.locator("#unsent .tag")).hasText("1");
        assertThat(page.locator("#line")).containsText("đóng trang cũng không mất");
        type("12-2", "5900", "5642");
        assertThat(page.locator("#ct-12-2-st")).containsText("Tử số lớn hơn mẫu số");
        picture("ngoai-tuyen-phieu");
        page.reload();
        isAsItWasLeft();

        page.close();
        page = page.context().newPage();
        page.navigate(path() + "&loc=thieu");
        isAsItWasLeft();
        type("12-1", "3871", "5642");
        assertThat(page.locator("#unsent .tag")).hasText("3");
        assertThat(page.locator("#ct-12-1-st")).containsText("Đang chờ gửi");
        theQueueTellsOfThemAndLeavesAsAFile();

        page.context().setOffline(false);
        assertThat(page.locator("#queue tbody tr")).hasCount(1);
        assertThat(page.locator("#queue tbody")).containsText("lớn hơn mẫu số 5.642");
        assertThat(standing("3.1")).startsWith("190.113/204.379");
        assertThat(standing("12.1")).startsWith("3.871/5.642");
        assertThat(standing("12.2")).isEqualTo("chưa có số liệu");
        click(page.locator("#queue tbody button:has-text('Bỏ')"));
        assertThat(page.locator("#queue-none")).isVisible();
        click(page.locator("#queue-said button:has-text('Lấy lại')"));
        assertThat(page.locator("#queue tbody tr")).hasCount(1);
        click(page.locator("#queue tbody a:has-text('Mở phiếu')"));
        assertThat(page.locator("#ct-12-2-st")).containsText("lớn hơn mẫu số 5.642");
        type("12-2", "5600", "5642");
        assertThat(page.locator("#ct-12-2-st")).containsText("Đã lưu");
        assertThat(page.locator("#unsent")).isHidden();
    }

    @Test
    void aLineIsSaidToBeKeptOnlyOnceItIs() {
        page.addInitScript(SLOW_STORE);
        signIn("xa-vang-" + code, "thuong-truc-xa", code);
        page.navigate(path());
        page.waitForFunction("() => window.release && window.chungsuc.judge");
        page.context().setOffline(true);
        type("12-2", "5900", "5642");
        assertThat(page.locator("#ct-12-2-st")).hasText("Đang chờ gửi");
        assertThat(page.locator("#line")).containsText("đừng đóng trang này");
        page.evaluate("() => window.release()");
        assertThat(page.locator("#ct-12-2-st")).containsText("Giữ trên máy, chưa gửi");
        assertThat(page.locator("#line")).containsText("đóng trang cũng không mất");
        assertThat(page.locator("#unsent .tag")).hasText("1");
    }

    private void isAsItWasLeft() {
        assertThat(page.locator("main")).containsText("phiếu giữ trên máy lúc");
        assertThat(page.locator("#ct-1-1-co")).isChecked();
        assertThat(page.locator("#ct-3-1-tu")).hasValue("190.113");
        assertThat(page.locator("#ct-3-1-st")).hasText("Đang chờ gửi; chấm tại máy: Đạt");
    }

    private void theQueueTellsOfThemAndLeavesAsAFile() throws IOException {
        page.navigate("/tong-quan");
        assertThat(page.locator("h1")).hasText("Ô chưa gửi");
        assertThat(page.locator("main")).containsText("chưa được giữ trên máy này");
        assertThat(page.locator("#queue tbody tr")).hasCount(3);
        assertThat(page.locator("#queue tbody tr").first()).containsText("190.113 / 204.379");
        assertThat(page.locator("#kept li")).hasCount(1);
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertNoSidewaysScroll();
            picture("chua-gui-" + width);
        }
        assertAccessible();
        var csv = page.waitForDownload(() -> click("[data-file=csv]"));
        var text = Files.readString(csv.path());
        assertThat(text)
                .startsWith("\ufeff\"Phiếu\";")
                .contains("190.113 / 204.379")
                .contains("12.1");
        click("[data-send-all]");
        assertThat(page.locator("#queue-said")).containsText("Chưa gửi được");
    }

    @Test
    void aFigureSomebodyElseSavedMeanwhileIsShownBesideOnesOwnAndNeitherIsLost() {
        open(path());
        page.context().setOffline(true);
        type("12-1", "3871", "5642");
        type("3-1", "9", "10");
        assertThat(page.locator("#unsent .tag")).hasText("2");
        theColleagueSaves("12-1", "3902", "5642");
        theColleagueSaves("3-1", "8", "10");

        page.context().setOffline(false);
        assertThat(page.locator("#ct-12-1-st")).containsText("Trùng sửa");
        assertThat(page.locator("#ct-12-1-st")).containsText("3.902/5.642");
        assertThat(page.locator("#ct-3-1-st")).containsText("Trùng sửa");
        assertThat(page.locator("#unsent .tag")).hasText("2");
        page.reload();
        assertThat(page.locator("#ct-12-1-st")).containsText("Trùng sửa");
        assertThat(page.locator("#ct-12-1-tu")).hasValue("3871");
        picture("ngoai-tuyen-trung-sua");
        click(page.locator("#ct-12-1 button.mine"));
        assertThat(page.locator("#ct-12-1-st")).containsText("Đã lưu");
        assertThat(page.locator("#unsent .tag")).hasText("1");

        page.navigate("/chua-gui");
        assertThat(page.locator("#queue tbody tr")).hasCount(1);
        assertThat(page.locator("#queue tbody")).containsText("8/10");
        picture("chua-gui-trung-sua");
        click(page.locator("#queue button:has-text('Lấy 8/10')"));
        assertThat(page.locator("#queue-none")).isVisible();
        assertThat(standing("12.1")).startsWith("3.871/5.642");
        assertThat(standing("3.1")).startsWith("8/10");
    }

    private void theColleagueSaves(String cell, String above, String below) {
        var browser = page.context().browser();
        var door = page.url().replaceAll("(?<=\\d)/.*", "");
        var cookie = officers.cookie("dong-nghiep-vang-" + code, "thuong-truc-xa", code);
        try (var other = browser.newContext(new Browser.NewContextOptions().setBaseURL(door))) {
            other.addCookies(List.of(new Cookie("chungsuc", cookie).setUrl(door)));
            var theirs = other.newPage();
            theirs.navigate(path());
            theirs.fill("#ct-" + cell + "-tu", above);
            theirs.fill("#ct-" + cell + "-mau", below);
            theirs.keyboard().press("Enter");
            assertThat(theirs.locator("#ct-" + cell + "-st")).containsText("Đã lưu");
        }
    }

    @Test
    void aSetThatChangedMeanwhileIsToldAndTheFigureWaitsForAChoice() throws IOException {
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from)
                        values (:id, 'GROUP', '1', '2010-01-01')
                        """)
                .param("id", unit())
                .update();
        var set = "xa-thu-doi-giua-chung-" + code;
        loadSet.handle("thử", ChangingSet.draft(set), false);
        open("/danh-gia/" + code + "/2026?bo=" + set);
        page.context().setOffline(true);
        type("1-2", "90", "100");
        assertThat(page.locator("#ct-1-2-st")).hasText("Đang chờ gửi; chấm tại máy: Đạt");
        loadSet.handle("thử", ChangingSet.stricter(set), false);

        page.context().setOffline(false);
        assertThat(page.locator("#ct-1-2-st")).containsText("nay là «≥ 95 %»");
        assertThat(page.locator("#ct-1-2-tu")).hasValue("90");
        assertThat(page.locator("#unsent .tag")).hasText("1");
        page.navigate("/chua-gui");
        assertThat(page.locator("#queue tbody")).containsText("nay là «≥ 95 %»");
        click(page.locator("#queue button:has-text('Giữ 90/100')"));
        assertThat(page.locator("#queue-none")).isVisible();
        page.navigate("/danh-gia/" + code + "/2026?bo=" + set);
        assertThat(page.locator("#ct-1-2-tu")).hasValue("90");
        assertThat(page.locator("#ct-1-2 .vl.vc")).isVisible();
    }

    @Test
    void signingOutLeavesNoPageToOthersAndNoFigureBehind() {
        open(path());
        page.context().setOffline(true);
        type("12-1", "3871", "5642");
        assertThat(page.locator("#unsent .tag")).hasText("1");
        page.context().clearCookies();
        page.context().setOffline(false);
        assertThat(page.locator("#lock")).isVisible();
        page.fill("#lock-password", "khong-phai");
        page.keyboard().press("Enter");
        assertThat(page.locator("#lock .bad")).not().isEmpty();
        page.fill("#lock-password", TestOfficers.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#ct-12-1-st")).containsText("Đã lưu");

        page.context().setOffline(true);
        type("12-2", "5900", "5642");
        assertThat(page.locator("#unsent .tag")).hasText("1");
        signOut();
        assertThat(page.locator("dialog.dlg[open]")).containsText("Còn 1 ô chưa gửi");
        picture("dang-xuat-con-o");
        click("dialog.dlg[open] button >> text=Ở lại");
        page.context().setOffline(false);
        assertThat(page.locator("#ct-12-2-st")).containsText("lớn hơn mẫu số 5.642");
        signOut();
        click("text=Vẫn đăng xuất");
        page.waitForURL("**/dang-nhap");
        page.waitForFunction(
                "async () => (await caches.keys()).every((name) => !name.startsWith('trang-'))");

        signIn("nguoi-khac-" + code, "thuong-truc-xa", code);
        page.navigate("/chua-gui");
        assertThat(page.locator("main")).containsText("1 ô chưa gửi của tài khoản khác");
        assertThat(page.locator("#queue")).isHidden();
        assertThat(page.locator("#unsent")).isHidden();
        page.navigate(path());
        assertThat(page.locator("#ct-12-2-tu")).hasValue("");
        signOut();
        page.waitForURL("**/dang-nhap");

        signIn("xa-vang-" + code, "thuong-truc-xa", code);
        assertThat(page.locator("#unsent .tag")).hasText("1");
        page.navigate(path());
        assertThat(page.locator("#ct-12-2-tu")).hasValue("5900");
        assertThat(page.locator("#ct-12-2-st")).containsText("lớn hơn mẫu số 5.642");
        assertThat(standing("12.1")).startsWith("3.871/5.642");
    }

    private void signOut() {
        click(page.locator(".me .pick summary"));
        click(page.locator("form[action='/dang-xuat'] button"));
    }
}
