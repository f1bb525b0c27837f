package vn.chungsuc.bench;

import vn.chungsuc.units.NationalUnits;
import vn.chungsuc.units.UnitFacts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The change of 1/7/2025 as an administrator makes it: the country of 30/6/2025 with a year's
 * values in it, the list of 10,977 rows uploaded, looked through and applied with its resolution.
 */
final class UnitChangeRows {

    private static final String DATA = "unit-change";
    private static final String LIST = "/units/commune-changes-2025-07.csv.gz";
    private static final String PAGE = "/don-vi/thay-doi";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"da-xem\" value=\"([^\"]+)\"");

    private final Run run;

    UnitChangeRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("thay đổi đơn vị 1/7/2025", this::measured);
    }

    private void measured() throws Exception {
        try (var product = Product.start(run.product(), run.data(DATA), "office", run.log(DATA))) {
            try (var database = product.database()) {
                load(database);
            }
            var cookie = withFormCookie(product, PageSession.open(product));
            var file = list();
            long started = System.nanoTime();
            var where = upload(product, cookie, file);
            var preview = get(product, cookie, where);
            double looked = (System.nanoTime() - started) / 1e9;
            var seen = SEEN.matcher(preview);
            if (!seen.find()) {
                throw new IOException("The list has faults: " + where);
            }
            apply(product, cookie, where, token(preview), seen.group(1));
            double done = (System.nanoTime() - started) / 1e9;
            run.add(Row.atMost("thay đổi 1/7/2025, cả nước: nạp tới xem trước", looked, "s", 30));
            run.add(Row.atMost("thay đổi 1/7/2025, cả nước: nạp tới áp dụng xong", done, "s", 60));
        }
    }

    private static byte[] list() throws IOException {
        try (var file =
                new GZIPInputStream(
                        Objects.requireNonNull(
                                UnitChangeRows.class.getResourceAsStream(LIST), LIST))) {
            return file.readAllBytes();
        }
    }

    /** Units and a year of 57 values each, by SQL: what is measured begins after that. */
    private static void load(Connection database) throws Exception {
        database.setAutoCommit(false);
        units(database, NationalUnits.dayBefore());
        Nation.execute(database, "select units.refresh_tree(current_date)");
        Nation.account(database, NationRows.TOKEN);
        Nation.execute(
                database,
                "update access.role set permissions = permissions || '{MANAGE_UNITS}' where code ="
                        + " 'bench'");
        Nation.execute(
                database,
                """
                insert into assessment.sheet (unit_id, set_id, year, opened_at, verdicts, indicators_total, indicators_missing, updated_at)
                select u.id, '%s', 2025, now(), repeat('M', 57), 57, 0, now() from units.unit u where u.level = 'COMMUNE';
                insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
                select s.id, i, 'M', 900 + i, 1000 + i, now() from assessment.sheet s, generate_series(0, 56) i
                """
                        .formatted(Nation.SET));
        database.commit();
        database.setAutoCommit(true);
        Nation.execute(database, "analyze");
    }

    private static void units(Connection database, UnitFacts facts) throws Exception {
        try (var insert =
                database.prepareStatement(
                        """
                        with made as (
                            insert into units.unit (code, level, valid_from) values (?, ?, ?::date)
                            on conflict do nothing
                            returning id, valid_from
                        ), named as (
                            insert into units.unit_name (unit_id, name, kind, valid_from)
                            select id, ?, ?, valid_from from made
                        ), placed as (
                            insert into units.classification (unit_id, kind, value, valid_from)
                            select id, 'REGION', ?, valid_from from made where ? <> ''
                        )
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select made.id, p.id, made.valid_from from made join units.unit p on p.code = ?
                        """)) {
            for (var unit : facts.units()) {
                var region = unit.classifications().getOrDefault("REGION", "");
                insert.setString(1, unit.key().code());
                insert.setString(2, unit.level());
                insert.setString(3, unit.key().from().toString());
                insert.setString(4, unit.name());
                insert.setString(5, unit.kind());
                insert.setString(6, region);
                insert.setString(7, region);
                insert.setString(8, unit.parent() == null ? null : unit.parent().code());
                insert.executeUpdate();
            }
        }
    }

    private static String withFormCookie(Product product, String session) throws Exception {
        return product.get(PAGE, "Cookie", session).headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";", 2)[0])
                .filter(set -> !set.startsWith("chungsuc="))
                .collect(Collectors.joining("; ", session + "; ", ""));
    }

    private static String upload(Product product, String cookie, byte[] file) throws Exception {
        return post(
                product,
                cookie,
                PAGE,
                Map.of("_csrf", token(get(product, cookie, PAGE)), "ngay", "01/07/2025"),
                file);
    }

    private static void apply(
            Product product, String cookie, String where, String token, String seen)
            throws Exception {
        post(
                product,
                cookie,
                where + "/ap-dung",
                Map.of(
                        "_csrf", token,
                        "da-xem", seen,
                        "so", "Nghị quyết 202/2025/QH15",
                        "ngay-ban-hanh", "12/06/2025",
                        "co-quan", "Quốc hội"),
                null);
    }

    /** A form with or without a file; answers where it leads. */
    private static String post(
            Product product,
            String cookie,
            String path,
            Map<String, String> fields,
            byte @org.jspecify.annotations.Nullable [] file)
            throws Exception {
        var request =
                HttpRequest.newBuilder(product.at(path))
                        .header("Cookie", cookie)
                        .timeout(Duration.ofMinutes(5));
        if (file == null) {
            var form =
                    fields.entrySet().stream()
                            .map(one ->
                                    one.getKey()
                                            + "="
                                            + URLEncoder.encode(
                                                    one.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
        } else {
            var line = "----bench";
            var head =
                    fields.entrySet().stream()
                                    .map(one ->
                                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                                    .formatted(line, one.getKey(), one.getValue()))
                                    .collect(Collectors.joining())
                            + "--%s\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"thay-doi.csv\"\r\n\r\n"
                                    .formatted(line);
            request.header("Content-Type", "multipart/form-data; boundary=" + line)
                    .POST(
                            BodyPublishers.ofByteArrays(
                                    List.of(
                                            head.getBytes(StandardCharsets.UTF_8),
                                            file,
                                            ("\r\n--" + line + "--\r\n")
                                                    .getBytes(StandardCharsets.UTF_8))));
        }
        var answer =
                product.http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return URI.create(answer.headers().firstValue("Location").orElse("/")).getPath();
    }

    private static String get(Product product, String cookie, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(product.at(path))
                        .header("Cookie", cookie)
                        .timeout(Duration.ofMinutes(2))
                        .build();
        var answer = product.http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }

    private static String token(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("no form on the page");
        }
        return found.group(1);
    }
}
