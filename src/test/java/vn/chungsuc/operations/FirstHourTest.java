package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An office's first hour as the README tells it: start, load the units, become administrator. */
@TestMethodOrder(OrderAnnotation.class)
class FirstHourTest {

    private static final Pattern LINK =
            Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/dang-nhap/lien-ket/\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "Lua-chin-2026!";

    @TempDir static Path folder;
    static ServerProcess server;
    static String link;
    private static final HttpClient BROWSER =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @BeforeAll
    static void start() throws Exception {
        server = ServerProcess.start(folder.resolve("data"));
        for (int i = 0; i < 50 && !LINK.matcher(server.words()).find(); i++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void theLinkIsPrintedOnceAndGoodForAnHour() throws Exception {
        var links = LINK.matcher(server.words()).results().map(found -> found.group(1)).toList();
        assertThat(links).hasSize(1);
        link = links.getFirst();
        try (var database = server.connect();
                var statement = database.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select extract(epoch from expires_at - now())::int from access.invitation
                                """)) {
            row.next();
            assertThat(Duration.ofSeconds(row.getInt(1)))
                    .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(60));
        }
    }

    @Test
    @Order(2)
    void theFirstPageOfAnEmptyOfficeSaysWhichCommandComesNext() throws Exception {
        assertThat(get(link).body())
                .contains("chungsuc import units")
                .contains("--province 96")
                .doesNotContain("name=\"password\"");
        var log = Files.createTempFile(folder, "import", ".log");
        var command =
                ServerProcess.command(
                        folder.resolve("data"), log, "import", "units", "--province", "96");
        assertThat(command.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).as(Files.readString(log)).isZero();
        assertThat(get(link).body()).contains("Cà Mau").contains("name=\"password\"");
    }

    @Test
    @Order(3)
    void theLinkMakesOneAdministratorAndNoSecond() throws Exception {
        var made =
                Map.of(
                        "fullName", "Nguyễn Thị Đầu",
                        "username", "quantri",
                        "unit", "96",
                        "password", PASSWORD,
                        "again", PASSWORD);
        assertThat(post(link, get(link), made).uri().getPath()).isEqualTo("/dang-nhap");
        assertThat(get(link).statusCode()).isEqualTo(404);
        var home =
                post(
                        "/dang-nhap",
                        get("/dang-nhap"),
                        Map.of("username", "quantri", "password", PASSWORD));
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Cà Mau");
        assertThat(get("/don-vi/96").body()).contains("Cà Mau");
    }

    @Test
    @Order(4)
    void theDoorOfTheDemoIsNotThere() throws Exception {
        var knock = post("/dang-nhap/trinh-dien", get("/tai-khoan"), Map.of("account", "quantri"));
        assertThat(knock.statusCode()).isEqualTo(404);
        assertThat(get("/dang-nhap/trinh-dien").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void aLaterStartPrintsNone() throws Exception {
        server.close();
        server = ServerProcess.start(folder.resolve("data"));
        Thread.sleep(1000);
        assertThat(LINK.matcher(server.words()).find()).isFalse();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.at(path)));
    }

    private static HttpResponse<String> post(
            String path, HttpResponse<String> page, Map<String, String> fields) throws Exception {
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        var form =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        URI address = server.at(path);
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return BROWSER.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
