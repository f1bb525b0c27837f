package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Who comes to the demo by HTTP, signs in and looks at pages. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final String base;

    Visitor(String port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /**
     * @param password null: of an account the demo shows, which needs none
     */
    void signIn(String account, @Nullable String password) throws Exception {
        var token = TOKEN.matcher(look("/dang-nhap"));
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in by");
        }
        var form =
                password == null
                        ? "account=" + account
                        : "username=" + account + "&password=" + encoded(password);
        var door = password == null ? "/dang-nhap/trinh-dien" : "/dang-nhap";
        http.send(
                HttpRequest.newBuilder(URI.create(base + door))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token.group(1))))
                        .build(),
                BodyHandlers.discarding());
    }

    String look(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    byte[] fetch(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
