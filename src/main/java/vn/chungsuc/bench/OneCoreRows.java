package vn.chungsuc.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The product and its database on one core, the clients on the other, the whole nation stored. */
final class OneCoreRows {

    private static final int YEAR = 2025;
    private static final String[] CODES = {"4.2", "5", "9.2", "14.2", "15.1", "17.11"};
    private final Run run;
    private final Nation nation;

    OneCoreRows(Run run, Nation nation) {
        this.run = run;
        this.nation = nation;
    }

    void measure() throws Exception {
        var cores = Run.allCores();
        Run.stayOn("" + Run.LOAD_CORE);
        try (var product = NationRows.start(run, Run.PRODUCT_CORE)) {
            run.part("lưu một số liệu", () -> save(product));
            run.part("đọc bảng đánh giá", () -> read(product));
            run.part("tổng quan", () -> overview(product));
        } finally {
            Run.stayOn(cores);
        }
    }

    private void save(Product product) throws Exception {
        var saved =
                Load.run(
                        Run.CLIENTS,
                        run.warmUp(),
                        run.time(),
                        number -> new Saver(product, number)::save);
        double commits;
        try (var database = product.database()) {
            Nation.execute(
                    database,
                    """
                    create table if not exists bench_commit
                        (id bigint generated always as identity primary key, unit int, value numeric, at timestamptz)
                    """);
        }
        try (var committers = new Committers(product)) {
            commits =
                    Load.run(Run.CLIENTS, Duration.ofSeconds(1), run.time(), committers::client)
                            .perSecond();
        }
        run.add(
                Row.atLeast("lưu một số liệu, 8 máy trạm, một nhân", saved.perSecond(), "/s", 1000)
                        .beside("commit một dòng bằng JDBC", commits));
        run.add(Row.atMost("lưu một số liệu, p95", saved.percentile(0.95), "ms", 15));
    }

    /** One client: cells of its own communes, each version as the product last told it. */
    private final class Saver {
        private final Product product;
        private final int number;
        private final SplittableRandom chance;
        private final int[] versions = new int[nation.communes.size() * CODES.length];

        Saver(Product product, int number) {
            this.product = product;
            this.number = number;
            this.chance = new SplittableRandom(number);
            Arrays.fill(versions, 1);
        }

        void save() throws IOException, InterruptedException {
            int commune =
                    number + Run.CLIENTS * chance.nextInt(nation.communes.size() / Run.CLIENTS);
            int code = chance.nextInt(CODES.length);
            int cell = commune * CODES.length + code;
            var body =
                    "{\"numerator\":%d,\"denominator\":9000}".formatted(chance.nextInt(1000, 9000));
            var request =
                    HttpRequest.newBuilder(
                                    product.at(
                                            "/api/v1/units/%s/assessments/%s/%d/indicators/%s"
                                                    .formatted(
                                                            nation.communes.get(commune).code(),
                                                            Nation.SET,
                                                            YEAR,
                                                            CODES[code])))
                            .headers(NationRows.BEARER)
                            .header("Content-Type", "application/json")
                            .header("If-Match", "\"" + versions[cell] + "\"")
                            .PUT(BodyPublishers.ofString(body))
                            .build();
            var answer = product.http.send(request, BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("ETag")
                    .map(tag -> Integer.parseInt(tag.replaceAll("\\D", "")))
                    .ifPresent(version -> versions[cell] = version);
            if (answer.statusCode() != 409) {
                NationRows.ok(answer);
            }
        }
    }

    private static final class Committers implements AutoCloseable {
        private final Product product;
        private final java.util.List<Connection> open = new java.util.ArrayList<>();

        Committers(Product product) {
            this.product = product;
        }

        Load.Client client(int number) throws Exception {
            var connection = product.database();
            open.add(connection);
            PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into bench_commit (unit, value, at) values (?, ?, now())");
            return () -> {
                insert.setInt(1, number);
                insert.setBigDecimal(2, java.math.BigDecimal.valueOf(number, 2));
                insert.executeUpdate();
            };
        }

        @Override
        public void close() throws Exception {
            for (var connection : open) {
                connection.close();
            }
        }
    }

    private void read(Product product) throws Exception {
        var empty = perSecond(product, _ -> "/actuator/health/liveness");
        var chance = new SplittableRandom(7);
        var json =
                perSecond(
                        product,
                        _ ->
                                "/api/v1/units/%s/assessments/%s/%d"
                                        .formatted(any(chance), Nation.SET, YEAR),
                        NationRows.BEARER);
        run.add(
                Row.atLeast("đọc bảng đánh giá 57 chỉ tiêu, JSON, một nhân", json, "/s", 800)
                        .beside("trả lời rỗng", empty));
        var cookie = PageSession.open(product);
        var page =
                perSecond(product, _ -> "/danh-gia/" + any(chance) + "/" + YEAR, "Cookie", cookie);
        run.add(
                Row.atLeast("đọc bảng đánh giá 57 chỉ tiêu, trang, một nhân", page, "/s", 350)
                        .beside("trả lời rỗng", empty));
    }

    private String any(SplittableRandom chance) {
        synchronized (chance) {
            return nation.communes.get(chance.nextInt(nation.communes.size())).code();
        }
    }

    private double perSecond(
            Product product, java.util.function.IntFunction<String> path, String... headers)
            throws Exception {
        return Load.run(
                        Run.CLIENTS,
                        run.warmUp(),
                        run.time(),
                        number -> () -> NationRows.ok(product.get(path.apply(number), headers)))
                .perSecond();
    }

    private void overview(Product product) throws Exception {
        var cookie = new String[] {"Cookie", PageSession.open(product)};
        var empty = p95(product, "/actuator/health/liveness");
        // Thanh Hóa: 166 communes; Đồng Tháp: 102, inside the budget's 100 to 120.
        overview(product, "tỉnh 102 xã", "82", 20, empty, cookie);
        overview(product, "cả nước 3.321 xã", Nation.CODE, 60, empty, cookie);
    }

    private void overview(
            Product product, String what, String unit, double budget, double empty, String[] cookie)
            throws Exception {
        var api = "/api/v1/overview/%s?year=%d&set=%s".formatted(unit, YEAR, Nation.SET);
        run.add(
                Row.atMost(
                                "tổng quan %s, JSON, p95".formatted(what),
                                p95(product, api, NationRows.BEARER),
                                "ms",
                                budget)
                        .beside("trả lời rỗng, ms", empty));
        var page = "/tong-quan/%s?year=%d&nam=%d".formatted(unit, YEAR, YEAR);
        run.add(
                Row.atMost(
                                "tổng quan %s, trang, p95".formatted(what),
                                p95(product, page, cookie),
                                "ms",
                                budget)
                        .beside("trả lời rỗng, ms", empty));
    }

    private double p95(Product product, String path, String... headers) throws Exception {
        return Load.run(
                        1,
                        run.warmUp(),
                        run.time(),
                        _ -> () -> NationRows.ok(product.get(path, headers)))
                .percentile(0.95);
    }
}
