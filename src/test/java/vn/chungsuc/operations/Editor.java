package vn.chungsuc.operations;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who writes one figure of one commune, through the page or through the API. */
final class Editor {

    static final String DENOMINATOR = "100000";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServerProcess server;
    private final String unit;
    private final String indicator;
    private String cookies = "chungsuc=" + SmallOffice.COOKIE;
    private String csrf = "";

    private Editor(ServerProcess server, String unit, String indicator) {
        this.server = server;
        this.unit = unit;
        this.indicator = indicator;
    }

    static Editor byApi(ServerProcess server, String unit, String indicator) {
        return new Editor(server, unit, indicator);
    }

    /** With the page open before anything happens. */
    static Editor onThePage(ServerProcess server, String unit, String indicator) throws Exception {
        var editor = new Editor(server, unit, indicator);
        var page = editor.page();
        var token = CSRF.matcher(page.body());
        if (page.statusCode() != 200 || !token.find()) {
            throw new AssertionError(page.statusCode() + " " + page.body());
        }
        editor.csrf = token.group(1);
        editor.cookies +=
                page.headers().allValues("Set-Cookie").stream()
                        .map(set -> "; " + set.split(";", 2)[0])
                        .collect(Collectors.joining());
        return editor;
    }

    record Standing(int version, int numerator) {}

    String unit() {
        return unit;
    }

    String indicator() {
        return indicator;
    }

    HttpResponse<String> save(int numerator, int version) throws Exception {
        return csrf.isEmpty() ? put(numerator, version) : post(numerator, version, true);
    }

    /** As a browser without scripts does it. */
    HttpResponse<String> saveAsPlainForm(int numerator, int version) throws Exception {
        return post(numerator, version, false);
    }

    HttpResponse<String> page() throws Exception {
        return send(
                HttpRequest.newBuilder(server.at(SmallOffice.sheet(unit)))
                        .header("Cookie", cookies));
    }

    HttpResponse<String> read() throws Exception {
        return send(bearer(SmallOffice.api(unit)).GET());
    }

    /** What the database has, as soon as it can be asked. */
    Standing standing() throws Exception {
        for (var answer = read(); ; answer = read()) {
            if (answer.statusCode() == 200) {
                return standing(answer.body());
            }
            if (answer.statusCode() != 503) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(200);
        }
    }

    private Standing standing(String body) {
        for (var one : new JsonMapper().readTree(body).get("indicators")) {
            if (one.get("code").asString().equals(indicator)) {
                return new Standing(one.get("version").asInt(), one.path("numerator").asInt(0));
            }
        }
        throw new AssertionError("No " + indicator);
    }

    private HttpResponse<String> put(int numerator, int version) throws Exception {
        var body = "{\"numerator\":%d,\"denominator\":%s}".formatted(numerator, DENOMINATOR);
        return send(
                bearer(SmallOffice.api(unit) + "/indicators/" + indicator)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(int numerator, int version, boolean htmx) throws Exception {
        var form =
                Map.of(
                        "_csrf",
                        csrf,
                        "ban",
                        "" + version,
                        "kieu",
                        "RATIO",
                        "tu",
                        "" + numerator,
                        "mau",
                        DENOMINATOR);
        var request =
                HttpRequest.newBuilder(server.at(SmallOffice.line(unit, indicator)))
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        form.entrySet().stream()
                                                .map(field ->
                                                        field.getKey()
                                                                + "="
                                                                + URLEncoder.encode(
                                                                        field.getValue(),
                                                                        StandardCharsets.UTF_8))
                                                .collect(Collectors.joining("&"))));
        return send(htmx ? request.header("HX-Request", "true") : request);
    }

    private HttpRequest.Builder bearer(String path) throws IOException {
        return HttpRequest.newBuilder(server.at(path))
                .header("Authorization", "Bearer " + SmallOffice.TOKEN);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
