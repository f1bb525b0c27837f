package vn.chungsuc.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Fills forms as a person does: keeps cookies, sends the token of the page it looked at. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final Product product;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private String page = "";

    Browser(Product product) {
        this.product = product;
    }

    String look(String path) throws IOException, InterruptedException {
        var answer =
                http.send(
                        HttpRequest.newBuilder(product.at(path)).build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        page = answer.body();
        return page;
    }

    /** Everything the page's pattern captures. */
    List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /**
     * @param form names and values in turn
     * @return where the answer leads
     */
    String send(String path, String... form) throws IOException, InterruptedException {
        var answer = post(path, form);
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.headers()
                .firstValue("Location")
                .map(where -> URI.create(where).getPath())
                .orElse("");
    }

    /**
     * @param form names and values in turn
     * @return the page that answers at once
     */
    String ask(String path, String... form) throws IOException, InterruptedException {
        var answer = post(path, form);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }

    private HttpResponse<String> post(String path, String... form)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(page);
        var fields = new ArrayList<>(Arrays.asList(form));
        if (token.find()) {
            fields.addAll(List.of("_csrf", token.group(1)));
        }
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded(fields.get(i))).append('=');
            body.append(encoded(fields.get(i + 1)));
        }
        return http.send(
                HttpRequest.newBuilder(product.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
