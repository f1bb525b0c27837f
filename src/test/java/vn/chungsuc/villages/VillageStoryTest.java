package vn.chungsuc.villages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

import java.nio.file.Path;

/** The commune officer fills twelve villages on one screen, by keyboard and by thumb. */
class VillageStoryTest extends BrowserTest {

    private static final String CODE = "76590";
    private static final int VILLAGES = 12;
    private static final String PATH =
            "/danh-gia/" + CODE + "/2023/thon/3.1?bo=" + VillageWorld.SET;

    @Autowired private VillageWorld world;

    @Test
    void twelveVillagesBecomeTheCommunesFigure() {
        world.commune(CODE, VILLAGES);
        signIn("ghi-thon-" + CODE, "thuong-truc-xa", CODE);
        householdsAndPeople();
        byKeyboard();
        theKeysAreListed();
        byThumb();
        theSumBecomesTheCommunesFigure();
        aLaterChangeIsNamed();
        onPaper();
    }

    private void householdsAndPeople() {
        page.navigate("/danh-gia/" + CODE + "/2023/thon?bo=" + VillageWorld.SET);
        click("a:has-text('Hộ, khẩu')");
        page.fill("#den-ngay", "30/06/2023");
        page.fill("#dv-" + CODE + "-ho", "300");
        page.fill("#dv-" + CODE + "-khau", "1.000");
        page.fill("#dv-" + VillageWorld.village(CODE, 1) + "-ho", "100");
        page.fill("#dv-" + VillageWorld.village(CODE, 1) + "-khau", "1.100");
        click("button:has-text('Lưu hộ, khẩu')");
        assertThat(page.locator("#dv-" + VillageWorld.village(CODE, 1) + "-loi"))
                .hasText("Cộng các thôn thành 1.100 người, lớn hơn 1.000 người của cả xã.");
        assertThat(page.locator("#dv-" + CODE + "-khau")).hasValue("1.000");
        assertAccessible();
        picture("ho-khau-sai-1280");
        page.fill("#dv-" + VillageWorld.village(CODE, 1) + "-khau", "400");
        click("button:has-text('Lưu hộ, khẩu')");
        assertThat(page.locator(".note.ok")).containsText("Đã lưu hộ, khẩu.");
        isFitForEveryone(
                "/danh-gia/" + CODE + "/2023/thon/ho-khau?bo=" + VillageWorld.SET, "ho-khau");
        page.setViewportSize(1280, 900);
    }

    /** The first is refused; «Alt + S» finds it again. */
    private void byKeyboard() {
        page.navigate(PATH);
        page.locator(field(1, "tu")).focus();
        type("120", "100");
        for (int i = 2; i <= VILLAGES - 1; i++) {
            type("90", "100");
        }
        assertThat(page.locator("#thon-" + VillageWorld.village(CODE, 1) + "-st"))
                .containsText("Tử số 120 lớn hơn mẫu số 100.");
        assertThat(page.locator("#to-mend")).containsText("1 ô cần sửa");
        page.keyboard().press("Alt+s");
        assertThat(page.locator(field(1, "tu"))).isFocused();
        page.keyboard().type("88");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tong")).containsText("11/12 thôn có số");
        assertThat(page.locator("#tong")).containsText("988/1.100");
        picture("thon-ban-phim-1280");
    }

    private void type(String above, String below) {
        page.keyboard().type(above);
        page.keyboard().press("Tab");
        page.keyboard().type(below);
        page.keyboard().press("Enter");
        page.keyboard().press("Shift+Tab");
    }

    private static String field(int village, String name) {
        return "#thon-" + VillageWorld.village(CODE, village) + "-" + name;
    }

    private void theKeysAreListed() {
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys")).containsText("ô cần sửa tiếp theo");
        assertAccessible();
        picture("phim-tat-1280");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).not().isVisible();
        page.keyboard().press("Alt+n");
        assertThat(page.locator(field(VILLAGES, "tu"))).isFocused();
    }

    private void byThumb() {
        isFitForEveryone(PATH, "thon");
        page.setViewportSize(360, 740);
        page.navigate(PATH);
        click(page.locator(field(VILLAGES, "tu")));
    }

    private void theSumBecomesTheCommunesFigure() {
        page.fill(field(VILLAGES, "tu"), "32");
        page.fill(field(VILLAGES, "mau"), "100");
        click(page.locator("#tong h2"));
        assertThat(page.locator("#tong")).containsText("12/12 thôn có số");
        click("#tong button:has-text('Ghi tổng thành số của xã')");
        assertThat(page.locator("#tong")).containsText("Phiếu xã đúng bằng tổng các thôn.");
    }

    private void aLaterChangeIsNamed() {
        page.setViewportSize(1280, 900);
        page.navigate(PATH);
        assertThat(page.locator("#tong")).containsText("Phiếu xã đúng bằng tổng các thôn.");
        page.fill(field(4, "tu"), "88");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tong .note.warn"))
                .containsText("Tử số: phiếu xã 1.020, cộng các thôn 1.018, ít hơn 2.");
        assertThat(page.locator("#tong .note.warn li"))
                .containsText("Thôn 4: 90/100 = 90% → 88/100 = 88%");
        picture("thon-lech-1280");
        click(".crumb a:has-text('Số liệu thôn')");
        assertThat(page.locator("main")).containsText("lệch");
        isFitForEveryone("/danh-gia/" + CODE + "/2023/thon?bo=" + VillageWorld.SET, "thon-ds");
    }

    /** For the eye: the papers lie in {@code target/screens}. */
    private void onPaper() {
        print(PATH, "in-thon");
        print("/danh-gia/" + CODE + "/2023?bo=" + VillageWorld.SET, "in-phieu");
    }

    private void print(String path, String name) {
        page.navigate(path);
        page.pdf(
                new Page.PdfOptions()
                        .setPath(Path.of("target/screens", name + ".pdf"))
                        .setPreferCSSPageSize(true));
    }
}
