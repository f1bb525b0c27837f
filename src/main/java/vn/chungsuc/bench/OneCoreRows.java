package vn.chungsuc.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** The product and its database on one core, the clients on the other, the whole nation stored. */
final class OneCoreRows {

    private static final int YEAR = 2025;
    private static final String EMPTY = "/actuator/health/liveness";
    private static final String[] CODES = {"4.2", "5", "9.2", "14.2", "15.1", "17.11"};
    private final Run run;
    private final Nation nation;

    OneCoreRows(Run run, Nation nation) {
        this.run = run;
        this.nation = nation;
    }

    void measure() throws Exception {
        try (var product = NationRows.start(run)) {
            run.part("lưu một số liệu", () -> save(product));
            run.part("đọc bảng đánh giá", () -> read(product));
            run.part("tổng quan", () -> overview(product));
        } finally {
            Run.stayOn(Run.ALL_CORES, ProcessHandle.current().pid());
        }
    }

    /** The product and its database on one core, this process on the other; or all on all. */
    private static void pin(Product product, boolean apart) throws Exception {
        product.stayOn(apart ? "" + Run.PRODUCT_CORE : Run.ALL_CORES);
        Run.stayOn(apart ? "" + Run.LOAD_CORE : Run.ALL_CORES, ProcessHandle.current().pid());
    }

    private record Measured(Load.Result load, double cpuMillis) {}

    /** After a warm-up; the processor's time is that of the product and its database alone. */
    private Measured measured(Product product, Load.Client... clients) throws Exception {
        pin(product, false);
        Load.warm(run.warmUp(), run.warmAnswers(clients.length), clients);
        pin(product, true);
        var before = product.cpu();
        var load = Load.run(run.time(), clients);
        return new Measured(load, (product.cpu() - before) / Math.max(1, load.answered()));
    }

    private void save(Product product) throws Exception {
        var saved =
                measured(
                        product,
                        Load.clients(Run.CLIENTS, number -> new Saver(product, number)::save));
        try (var database = product.database()) {
            Nation.execute(
                    database,
                    """
                    create table if not exists bench_commit
                        (id bigint generated always as identity primary key, unit int, value numeric, at timestamptz)
                    """);
        }
        double commits;
        try (var committers = new Committers(product)) {
            commits =
                    measured(product, Load.clients(Run.CLIENTS, committers::client))
                            .load()
                            .perSecond();
        }
        run.add(
                Row.atLeast(
                                "lưu một số liệu, 8 máy trạm, một nhân",
                                saved.load().perSecond(),
                                "/s",
                                1000)
                        .beside("commit một dòng bằng JDBC", commits)
                        .costing(saved.cpuMillis()));
        run.add(Row.atMost("lưu một số liệu, p95", saved.load().percentile(0.95), "ms", 15));
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
        var empty = asked(product, Run.CLIENTS, () -> EMPTY).load().perSecond();
        var chance = new SplittableRandom(7);
        var json =
                asked(
                        product,
                        Run.CLIENTS,
                        () ->
                                "/api/v1/units/%s/assessments/%s/%d"
                                        .formatted(any(chance), Nation.SET, YEAR),
                        NationRows.BEARER);
        run.add(
                Row.atLeast(
                                "đọc bảng đánh giá 57 chỉ tiêu, JSON, một nhân",
                                json.load().perSecond(),
                                "/s",
                                800)
                        .beside("trả lời rỗng", empty)
                        .costing(json.cpuMillis()));
        var page =
                asked(
                        product,
                        Run.CLIENTS,
                        () -> "/danh-gia/" + any(chance) + "/" + YEAR,
                        "Cookie",
                        PageSession.open(product));
        run.add(
                Row.atLeast(
                                "đọc bảng đánh giá 57 chỉ tiêu, trang, một nhân",
                                page.load().perSecond(),
                                "/s",
                                350)
                        .beside("trả lời rỗng", empty)
                        .costing(page.cpuMillis()));
    }

    private String any(SplittableRandom chance) {
        synchronized (chance) {
            return nation.communes.get(chance.nextInt(nation.communes.size())).code();
        }
    }

    private Measured asked(Product product, int clients, Supplier<String> path, String... headers)
            throws Exception {
        return measured(
                product,
                Load.clients(clients, _ -> () -> NationRows.ok(product.get(path.get(), headers))));
    }

    private void overview(Product product) throws Exception {
        var cookie = new String[] {"Cookie", PageSession.open(product)};
        var empty = asked(product, 1, () -> EMPTY).load().percentile(0.95);
        overview(product, "tỉnh 102 xã", "82", 20, empty, cookie);
        overview(product, "cả nước 3.321 xã", Nation.CODE, 60, empty, cookie);
    }

    private void overview(
            Product product, String what, String unit, double budget, double empty, String[] cookie)
            throws Exception {
        var api = "/api/v1/overview/%s?year=%d&set=%s".formatted(unit, YEAR, Nation.SET);
        var page = "/tong-quan/%s?nam=%d".formatted(unit, YEAR);
        oneOverview(
                product,
                "tổng quan %s, JSON, p95".formatted(what),
                api,
                budget,
                empty,
                NationRows.BEARER);
        oneOverview(
                product, "tổng quan %s, trang, p95".formatted(what), page, budget, empty, cookie);
    }

    private void oneOverview(
            Product product, String what, String path, double budget, double empty, String... who)
            throws Exception {
        var asked = asked(product, 1, () -> path, who);
        run.add(
                Row.atMost(what, asked.load().percentile(0.95), "ms", budget)
                        .beside("trả lời rỗng, ms", empty)
                        .costing(asked.cpuMillis()));
    }
}
