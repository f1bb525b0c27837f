package vn.chungsuc.bench;

import org.postgresql.PGConnection;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The national dataset in: bulk import, memory, and what COPY does with the same rows. */
final class NationRows {

    static final String TOKEN = "bench-token-of-this-run";
    static final String[] BEARER = {"Authorization", "Bearer " + TOKEN};
    private static final String DATA = "nation";

    /** With 57 indicators each, the 100,000 values of the memory budget. */
    private static final int FIRST = 1754;

    private static final JsonMapper JSON = new JsonMapper();

    private final Run run;
    private final Nation nation = new Nation();
    private List<String> indicators = List.of();
    private List<String> byWord = List.of();

    NationRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("bộ số liệu cả nước", this::imported);
        run.part("nộp báo cáo tháng", () -> new HandInRows(run).measure());
        run.part("rà soát theo chỉ tiêu", () -> new ReviewRows(run).measure());
        run.part("nhiệm vụ", () -> new TaskRows(run).measure());
        run.part("một nhân", () -> new OneCoreRows(run, nation).measure());
    }

    /** The sector's screen alone; with everything else it is measured by {@link #measure()}. */
    void measureReview() {
        run.part("bộ số liệu cả nước", this::imported);
        run.part("rà soát theo chỉ tiêu", () -> new ReviewRows(run).measure());
    }

    /** The tasks of a province alone. */
    void measureTasks() {
        run.part("bộ số liệu cả nước", this::imported);
        run.part("nhiệm vụ", () -> new TaskRows(run).measure());
    }

    static Product start(Run run) throws Exception {
        return Product.start(run.product(), run.data(DATA), "office", run.log(DATA));
    }

    private void imported() throws Exception {
        try (var product = start(run)) {
            try (var database = product.database()) {
                nation.load(database, TOKEN);
            }
        }
        try (var product = start(run);
                var database = product.database()) {
            Thread.sleep(run.quick ? 2000 : 8000);
            run.add(Row.atMost("bộ nhớ JVM khi rảnh (RssAnon)", product.rssAnon(), "MB", 280));
            learnIndicators(product);
            warmUp(product);
            double seconds = post(product, nation.csv(2021, 0, FIRST, indicators, byWord), 2021);
            run.add(
                    Row.atMost(
                            "bộ nhớ JVM sau khi nhập 100.000 số liệu (RssAnon)",
                            product.rssAnon(),
                            "MB",
                            400));
            long values = 1L * FIRST * indicators.size();
            for (int year : run.quick ? List.of(2025) : Nation.YEARS.subList(1, 5)) {
                var file = nation.csv(year, 0, nation.communes.size(), indicators, byWord);
                seconds += post(product, file, year);
                values += (long) nation.communes.size() * indicators.size();
            }
            copied(database, values / seconds);
            Nation.execute(database, "analyze");
        }
    }

    private void learnIndicators(Product product) throws Exception {
        var path =
                "/api/v1/units/%s/assessments/%s/2025"
                        .formatted(nation.communes.getFirst().code(), Nation.SET);
        var sheet = JSON.readTree(ok(product.get(path, BEARER)).body());
        var all = new ArrayList<String>();
        var word = new ArrayList<String>();
        for (JsonNode indicator : sheet.get("indicators")) {
            all.add(indicator.get("code").asString());
            if (indicator.get("threshold").isNull()) {
                word.add(indicator.get("code").asString());
            }
        }
        indicators = all;
        byWord = word;
    }

    /** The compiler's share of the first import is not what a second one costs. */
    private void warmUp(Product product) throws Exception {
        var rest = nation.csv(2021, FIRST, nation.communes.size(), indicators, byWord);
        post(product, rest, 2021);
    }

    private double post(Product product, byte[] csv, int year) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                product.at(
                                        "/api/v1/assessments/%s/%d/values"
                                                .formatted(Nation.SET, year)))
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .headers(BEARER)
                        .timeout(Duration.ofMinutes(5))
                        .POST(BodyPublishers.ofByteArray(csv))
                        .build();
        long started = System.nanoTime();
        ok(product.http.send(request, BodyHandlers.ofByteArray()));
        return (System.nanoTime() - started) / 1e9;
    }

    static java.net.http.HttpResponse<byte[]> ok(java.net.http.HttpResponse<byte[]> response)
            throws IOException {
        if (response.statusCode() >= 300) {
            var body = new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
            throw new IOException(
                    response.statusCode()
                            + " "
                            + response.uri().getPath()
                            + " "
                            + body.substring(0, Math.min(300, body.length())));
        }
        return response;
    }

    /** The same rows by COPY, into a table with the same key and into one with nothing. */
    private void copied(Connection database, double perSecond) throws Exception {
        var copy = database.unwrap(PGConnection.class).getCopyAPI();
        var rows = new ByteArrayOutputStream(64 << 20);
        copy.copyOut(
                """
                copy (select v.* from assessment.indicator_value v
                      join assessment.sheet s on s.id = v.sheet_id where s.year = 2025) to stdout
                """,
                rows);
        var indexed = copyIn(database, copy, "including all", rows.toByteArray());
        var bare = copyIn(database, copy, "", rows.toByteArray());
        var what = "nhập hàng loạt, số liệu mới";
        run.add(
                Row.atLeast(what, perSecond, "/s", 80_000)
                        .beside("COPY vào bảng có chỉ mục", indexed));
        run.add(
                Row.atLeast(what + ", so với COPY có chỉ mục", 100 * perSecond / indexed, "%", 50)
                        .beside("COPY vào bảng trơn, số liệu/s", bare));
    }

    private double copyIn(
            Connection database, org.postgresql.copy.CopyManager copy, String like, byte[] rows)
            throws Exception {
        var best = 0.0;
        for (int i = 0; i < 3; i++) {
            Nation.execute(database, "drop table if exists bench_copy");
            Nation.execute(
                    database,
                    "create table bench_copy (like assessment.indicator_value " + like + ")");
            long started = System.nanoTime();
            long count = copy.copyIn("copy bench_copy from stdin", new ByteArrayInputStream(rows));
            best = Math.max(best, count * 1e9 / (System.nanoTime() - started));
        }
        Nation.execute(database, "drop table bench_copy");
        return best;
    }
}
