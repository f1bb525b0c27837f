package vn.chungsuc.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Photos of phones, looked at in a browser that does not know their form. */
class PhotoStoryTest extends BrowserTest {

    private static final String PROGRAMS = "chungsuc.programs";
    private static final String AT = "/minh-chung/98001/2025?bo=xa-ntm-2021-2025";

    private static final String INDICATOR =
            "/minh-chung/98002/2025/chi-tieu/1.1?bo=xa-ntm-2021-2025";

    @Autowired private JdbcClient jdbc;

    @AfterEach
    void everyProgramAgain() {
        System.clearProperty(PROGRAMS);
    }

    private static void needLibheif() {
        var there =
                Arrays.stream(System.getenv("PATH").split(":"))
                        .flatMap(folder ->
                                Stream.of("heif-dec", "heif-convert")
                                        .map(name -> Path.of(folder, name)))
                        .anyMatch(Files::isExecutable);
        assumeTrue(there, "No heif-dec or heif-convert here: install libheif-examples");
    }

    private void bringAndOpen(String name, byte[] photo) {
        page.navigate(AT);
        page.setInputFiles("#tep", new FilePayload(name, "image/heic", photo));
        click("#work .drop-box button[type=submit]");
        click(".unplaced a:has-text('" + name + "')");
        assertThat(page.locator("h1")).hasText(name);
    }

    @Test
    void aHeicPhotoIsShownSmallAndMadeOnce() throws Exception {
        needLibheif();
        signIn("minh-chung-anh", "thuong-truc-xa", "98001");
        bringAndOpen("IMG_2101.HEIC", Samples.photo());
        var picture = page.locator("img.ev-picture");
        assertThat(picture).isVisible();
        assertThat(picture.evaluate("one => one.naturalWidth + ' × ' + one.naturalHeight"))
                .isEqualTo("1600 × 1200");
        var jpeg = page.request().get(picture.getAttribute("src")).body();
        var read = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(read.getRGB(400, 600) >> 16 & 0xff).as("red on the left").isGreaterThan(200);
        assertThat(read.getRGB(1200, 600) & 0xff).as("blue on the right").isGreaterThan(200);
        var made = made();
        page.reload();
        assertThat(picture).isVisible();
        assertThat(made()).isEqualTo(made);
        isFitForEveryone(page.url(), "minh-chung-anh-heic");
    }

    private String made() {
        return jdbc.sql(
                        "select string_agg(made_at::text, ' ') from files.preview where outcome ="
                                + " 'SHOWN'")
                .query(String.class)
                .single();
    }

    @Test
    void aBrokenPhotoAndOneTooLargeAreToldInASentence() throws Exception {
        needLibheif();
        signIn("minh-chung-anh", "thuong-truc-xa", "98001");
        bringAndOpen("hong.heic", Arrays.copyOf(Samples.photo(), 700));
        assertThat(page.locator(".note")).containsText("có thể tệp hỏng");
        assertThat(page.request().get(page.url().replace("?", "/anh?")).status()).isEqualTo(404);
        bringAndOpen("rat-to.heic", huge());
        assertThat(page.locator(".note")).containsText("quá lớn");
    }

    /** It says that it has 20,000 × 20,000 pixels. */
    private static byte[] huge() throws Exception {
        var photo = ByteBuffer.wrap(Samples.photo());
        for (int at = 0; at + 16 < photo.limit(); at++) {
            if (photo.getInt(at) == ByteBuffer.wrap("ispe".getBytes()).getInt()) {
                photo.putInt(at + 8, 20_000).putInt(at + 12, 20_000);
            }
        }
        return photo.array();
    }

    @Test
    void withoutLibheifThePageSaysSoAndHandsThePhotoOut() throws Exception {
        System.setProperty(PROGRAMS, "/khong-co");
        signIn("minh-chung-anh", "thuong-truc-xa", "98001");
        bringAndOpen("chua-xem.heic", Arrays.copyOf(Samples.photo(), 900));
        assertThat(page.locator(".note")).containsText("cần libheif");
        assertThat(page.locator("a:has-text('Tải về')")).isVisible();
        isFitForEveryone(page.url(), "minh-chung-anh-chua-xem");
        var english = new Cookie("ngon-ngu", "en").setUrl(page.url());
        page.context().addCookies(List.of(english));
        page.reload();
        assertThat(page.locator(".note")).containsText("libheif, which is not installed");
        picture("minh-chung-anh-chua-xem-en");
        isFitForEveryone(AT, "minh-chung-en");
    }

    /** The second tap is the camera's own. */
    @Test
    void aPhoneTakesAPhotoInTwoTaps() throws Exception {
        signIn("minh-chung-chup", "thuong-truc-xa", "98002");
        var phone =
                new Browser.NewContextOptions()
                        .setStorageState(page.context().storageState())
                        .setViewportSize(360, 740)
                        .setIsMobile(true)
                        .setHasTouch(true);
        try (var context = page.context().browser().newContext(phone)) {
            var hand = context.newPage();
            hand.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + INDICATOR);
            assertThat(hand.locator(".shot input")).hasAttribute("capture", "environment");
            hand.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screens/minh-chung-dien-thoai.png")));
            var camera = hand.waitForFileChooser(() -> hand.tap(".shot label"));
            camera.setFiles(new FilePayload("image.png", "image/png", Samples.png(777)));
            assertThat(hand.locator(".ev-files")).containsText("anh-chup-20");
        }
    }
}
