package vn.chungsuc.bench;

import org.dhatim.fastexcel.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An office's table of 120 communes previewed, and a million values taken out with a heap of 256
 * MB.
 */
final class SpreadsheetRows {

    private static final int COMMUNES = 120;
    private static final int CRITERIA = 19;
    private static final int YEARS = 6;
    private static final String DATA = "spreadsheets";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Run run;
    private final Nation nation = new Nation();

    SpreadsheetRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("bảng tính", this::measured);
    }

    private void measured() throws Exception {
        try (var product = start()) {
            try (var database = product.database()) {
                nation.load(database, NationRows.TOKEN);
                Nation.execute(database, values());
                Nation.execute(database, "analyze");
            }
            var cookie = withFormCookie(product, PageSession.open(product));
            preview(product, cookie);
            export(product, cookie);
        }
    }

    /** The session and the cookie its forms answer to. */
    private static String withFormCookie(Product product, String session) throws Exception {
        return product
                .get("/nhap-bang", "Cookie", session)
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .map(set -> set.split(";", 2)[0])
                .filter(set -> !set.startsWith("chungsuc="))
                .collect(Collectors.joining("; ", session + "; ", ""));
    }

    private Product start() throws Exception {
        var command = new ArrayList<>(run.plainJar());
        command.replaceAll(one -> one.startsWith("-Xmx") ? "-Xmx256m" : one);
        return Product.start(command, run.data(DATA), "office", run.log(DATA));
    }

    /** Six years of 57 values of every commune: 1,135,782. */
    private static String values() {
        return """
        insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_total, indicators_missing, updated_at)
        select u.id, '%s', y, now(), repeat('M', 57), 57, 0, now()
        from units.unit u, generate_series(2021, %d) y
        where u.level = 'COMMUNE';
        insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
        select s.id, i, 'M', 900 + i, 1000 + i, now()
        from assessment.sheet s, generate_series(0, 56) i
        """
                .formatted(Nation.SET, 2020 + YEARS);
    }

    private void preview(Product product, String cookie) throws Exception {
        var file = table();
        var times = new double[run.quick ? 3 : 9];
        for (int i = 0; i < times.length; i++) {
            long started = System.nanoTime();
            var where = upload(product, cookie, file);
            var page = get(product, cookie, where);
            times[i] = (System.nanoTime() - started) / 1e9;
            if (!page.contains("Xem trước")) {
                throw new IOException("No preview at " + where);
            }
        }
        Arrays.sort(times);
        run.add(
                Row.atMost(
                        "bảng %d xã × %d tiêu chí: nạp tới xem trước (heap 256 MB)"
                                .formatted(COMMUNES, CRITERIA),
                        times[times.length / 2],
                        "s",
                        3));
    }

    private byte[] table() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bench", "1.0")) {
            var page = book.newWorksheet("2025");
            page.value(0, 0, "Đơn vị");
            for (int n = 1; n <= CRITERIA; n++) {
                page.value(0, n, "TC " + n);
            }
            for (int i = 0; i < COMMUNES; i++) {
                page.value(i + 1, 0, nation.communes.get(i).code());
                for (int n = 1; n <= CRITERIA; n++) {
                    page.value(i + 1, n, (i + n) % 5 == 0 ? "chưa" : "x");
                }
            }
        }
        return out.toByteArray();
    }

    private static String upload(Product product, String cookie, byte[] file) throws Exception {
        var token = token(get(product, cookie, "/nhap-bang"));
        var line = "----bench";
        var head =
                """
                --%s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --%s\r
                Content-Disposition: form-data; name="tep"; filename="nam 2025.xlsx"\r
                \r
                """
                        .formatted(line, token, line);
        var tail = "\r\n--" + line + "--\r\n";
        var request =
                HttpRequest.newBuilder(product.at("/nhap-bang"))
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .header("Cookie", cookie)
                        .POST(
                                BodyPublishers.ofByteArrays(
                                        List.of(
                                                head.getBytes(StandardCharsets.UTF_8),
                                                file,
                                                tail.getBytes(StandardCharsets.UTF_8))))
                        .build();
        return where(product, request);
    }

    private static String where(Product product, HttpRequest request) throws Exception {
        var answer = product.http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(answer.statusCode() + " " + request.uri());
        }
        return URI.create(answer.headers().firstValue("Location").orElse("/")).getPath();
    }

    private void export(Product product, String cookie) throws Exception {
        var token = token(get(product, cookie, "/nhap-bang/xuat"));
        var request =
                HttpRequest.newBuilder(product.at("/nhap-bang/xuat"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(
                                BodyPublishers.ofString(
                                        "tu=2021&den=%d&_csrf=%s".formatted(2020 + YEARS, token)))
                        .build();
        long started = System.nanoTime();
        where(product, request);
        String page;
        do {
            Thread.sleep(500);
            page = get(product, cookie, "/nhap-bang/xuat");
        } while (page.contains("đang ghi"));
        if (!page.contains("Tải tệp")) {
            throw new IOException("The export failed");
        }
        run.add(
                Row.atMost(
                        "xuất 1.135.782 số liệu ra XLSX (heap 256 MB)",
                        (System.nanoTime() - started) / 1e9,
                        "s",
                        60));
        run.add(Row.atMost("bộ nhớ JVM sau khi xuất (RssAnon)", product.rssAnon(), "MB", 400));
    }

    private static String token(String page) throws IOException {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("No token on the page");
        }
        return token.group(1);
    }

    private static String get(Product product, String cookie, String path) throws Exception {
        var answer =
                product.http.send(
                        HttpRequest.newBuilder(product.at(path))
                                .header("Cookie", cookie)
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }
}
