package vn.chungsuc;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the suite: one process, started by the first test that wants it. Nothing is
 * downloaded.
 */
public final class Chromium {

    /** The one without a window costs a sixth less time. */
    private static final List<String> NAMES =
            List.of(
                    "chromium-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable");

    /** It speaks to this machine only. */
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-dev-shm-usage",
                    "--disable-features=OptimizationHints,MediaRouter,Translate",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE"
                            + " 127.0.0.1");

    private Chromium() {}

    private static final class Running {

        private static final Browser BROWSER =
                Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(path().orElseThrow())
                                        .setArgs(ARGUMENTS));
    }

    public static Browser browser() {
        return Running.BROWSER;
    }

    public static Optional<Path> path() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var installed =
                Arrays.stream(System.getenv("PATH").split(":"))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, installed).filter(Files::isExecutable).findFirst();
    }
}
