package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.chungsuc.access.TestOfficers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A story told in a real browser, on the server the rest of the suite uses. Skipped where no
 * Chromium is installed; {@code CHROMIUM} names one in an unusual place. Whatever the story, it
 * fails when the browser reports a script error or something the content security policy stopped.
 */
@DatabaseTest
public abstract class BrowserTest {

    private static final int TABLET = 768;

    /** A phone, a tablet, an office's screen. */
    protected static final List<Integer> WIDTHS = List.of(360, TABLET, 1280);

    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final String AXE = AxeBuilder.getAxeScript();

    /** Whoever changes a page asks for its pictures; painting them takes longer than the story. */
    private static final boolean PICTURES = System.getenv("SCREENS") != null;

    @Autowired private TestOfficers officers;
    @LocalServerPort private int port;

    private @Nullable BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    protected Page page;

    @BeforeEach
    void openABrowser() {
        assumeTrue(
                Chromium.path().isPresent(),
                "No Chromium here: install it, or name it in CHROMIUM");
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("vi-VN")
                        .setViewportSize(1280, 900);
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && !isOfTheLine(said.text())) {
                complaints.add(said.text());
            }
        });
    }

    /** A refusal or a line cut in the story is no fault of the page. */
    private static boolean isOfTheLine(String said) {
        return said.startsWith("Failed to load resource")
                || said.startsWith("Response Status Error Code 4")
                || said.startsWith("htmx:sendError")
                || said.startsWith("htmx:sendAbort")
                || said.startsWith("htmx:afterRequest");
    }

    @AfterEach
    void closeIt() {
        if (context != null) {
            context.close();
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }

    /** Signs in through the door, with a password. */
    protected void signIn(String username, String role, String unitCode) {
        officers.account(username, role, unitCode);
        page.navigate("/dang-nhap");
        page.fill("#username", username);
        page.fill("#password", TestOfficers.PASSWORD);
        click("form[action='/dang-nhap'] button[type=submit]");
        page.waitForURL(address -> !address.contains("/dang-nhap"));
    }

    /**
     * Clicks once the page is whole: while it loads it jumps to its summary or its fragment, and a
     * click in that very moment is torn apart and lost.
     */
    protected void click(String selector) {
        page.waitForLoadState();
        page.click(selector);
    }

    protected void click(Locator place) {
        page.waitForLoadState();
        place.click();
    }

    /** For what a story does by other means than {@link #click}. */
    protected void waitUntilWhole() {
        page.waitForLoadState();
    }

    /**
     * Opens the page at every width: nothing serious for axe on a phone and on an office's screen,
     * no sideways scroll; pictures in {@code target/screens} with {@code SCREENS=1} set.
     */
    protected void isFitForEveryone(String path, String name) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.navigate(path);
            assertNoSidewaysScroll();
            if (width != TABLET) {
                assertAccessible(width > TABLET);
            }
            picture(name + "-" + width);
        }
    }

    protected void assertAccessible() {
        assertAccessible(true);
    }

    /**
     * Nothing serious or critical for axe, which is asked for violations alone: the rest costs most
     * of its time. Colours are the same at every width, and looking at them costs as much as all
     * else: {@code isFitForEveryone} has them looked at once.
     */
    private void assertAccessible(boolean colours) {
        page.evaluate(AXE);
        var faults =
                page.evaluate(
                        """
                        ([grave, colours]) => axe.run(document, {
                          resultTypes: ['violations'], selectors: false, rules: {'color-contrast': {enabled: colours}}
                        }).then(found =>
                          found.violations.filter(rule => grave.includes(rule.impact)).flatMap(rule =>
                            rule.nodes.map(node => `${rule.id}: ${rule.help} ${node.html}`)))
                        """,
                        List.of(GRAVE, colours));
        assertThat((List<?>) faults).as(page.url()).isEmpty();
    }

    protected void assertNoSidewaysScroll() {
        var beyond =
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(beyond).as(page.url() + " at " + page.viewportSize().width + " px").isEqualTo(0);
    }

    protected void picture(String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setCaret(ScreenshotCaret.INITIAL)
                        .setPath(Path.of("target/screens", name + ".png"))
                        .setFullPage(true));
    }
}
