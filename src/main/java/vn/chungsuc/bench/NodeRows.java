package vn.chungsuc.bench;

import vn.chungsuc.operations.EmbeddedPostgres;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Two servers over one database behind a balancer, one of them killed while figures are saved:
 * every save comes to its end, and all of them are there, once.
 */
final class NodeRows {

    private static final int YEAR = 2025;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WHAT = "hai máy chủ, một bị kill -9 khi đang lưu: ";

    private final Run run;
    private final Nation nation = new Nation();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    NodeRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("hai máy chủ trên một cơ sở dữ liệu", this::measured);
    }

    private void measured() throws Exception {
        try (var postgres = new EmbeddedPostgres(run.data("nodes-database"), Map.of()).start();
                var one = node("node-1", postgres)) {
            try (var database = connect(postgres)) {
                nation.load(database, NationRows.TOKEN);
            }
            try (var other = node("node-2", postgres);
                    var balancer = new Balancer(List.of(one.at("/"), other.at("/")))) {
                told(save(balancer, other), postgres);
            }
        }
    }

    private Product node(String name, EmbeddedPostgres postgres) throws Exception {
        return Product.start(
                run.product(),
                run.data(name),
                "office",
                run.log(name),
                Map.of(
                        "CHUNGSUC_DATABASE_URL",
                        postgres.url(),
                        "CHUNGSUC_DATABASE_USER",
                        EmbeddedPostgres.USER,
                        "CHUNGSUC_DATABASE_PASSWORD",
                        postgres.password()));
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url(), EmbeddedPostgres.USER, postgres.password());
    }

    private List<Writer> save(Balancer balancer, Product killed) throws Exception {
        var writers =
                IntStream.range(0, Run.CLIENTS).mapToObj(i -> new Writer(balancer, i)).toList();
        var half = Duration.ofSeconds(run.quick ? 8 : 30);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<Void>>();
            writers.forEach(writer -> pending.add(threads.submit(writer)));
            Thread.sleep(half);
            killed.kill();
            Thread.sleep(half);
            writers.forEach(writer -> writer.over = true);
            for (var one : pending) {
                one.get();
            }
        }
        return writers;
    }

    private void told(List<Writer> writers, EmbeddedPostgres postgres) throws Exception {
        int saved = writers.stream().mapToInt(writer -> writer.saved).sum();
        int again = writers.stream().mapToInt(writer -> writer.again).sum();
        var failures = writers.stream().flatMap(writer -> writer.failures.stream()).toList();
        run.add(
                Row.atMost(WHAT + "lượt hỏng", failures.size(), "", 0)
                        .beside("%,d lượt, gửi lại %d".formatted(saved, again), saved));
        run.add(Row.atMost(WHAT + "lượt mất", missing(writers, postgres), "", 0));
        run.add(Row.atMost(WHAT + "mục nhật ký lệch", strayEntries(saved, postgres), "", 0));
        run.add(
                Row.atMost(
                        WHAT + "lượt chậm nhất",
                        writers.stream().mapToDouble(writer -> writer.slowest).max().orElse(0),
                        "s",
                        10));
        if (!failures.isEmpty()) {
            throw new IOException(failures.size() + " lượt hỏng, lượt đầu: " + failures.getFirst());
        }
    }

    /** Figures acknowledged that neither stand nor stood. */
    private static long missing(List<Writer> writers, EmbeddedPostgres postgres) throws Exception {
        long missing = 0;
        try (var database = connect(postgres)) {
            for (var writer : writers) {
                missing +=
                        writer.saved
                                - number(
                                        database,
                                        """
                                        select count(distinct h.numerator)
                                        from (select sheet_id, numerator from assessment.value_history
                                              union all
                                              select sheet_id, numerator from assessment.indicator_value) h
                                        join assessment.sheet s on s.id = h.sheet_id
                                        join units.unit u on u.id = s.unit_id
                                        where u.code = '%s' and h.numerator between 1 and %d
                                        """
                                                .formatted(writer.commune, writer.saved));
            }
        }
        return missing;
    }

    /** Each save is one entry, sealed in one unbroken chain by whichever server lives. */
    private static long strayEntries(int saved, EmbeddedPostgres postgres) throws Exception {
        try (var database = connect(postgres)) {
            for (int i = 0;
                    i < 100 && number(database, "select count(*) from journal.pending") > 0;
                    i++) {
                Thread.sleep(100);
            }
            long entries =
                    number(
                            database,
                            "select count(*) from journal.entry where action = 'value-saved'");
            long broken =
                    number(database, "select max(seq) - count(*) from journal.entry")
                            + number(database, "select count(*) from journal.pending");
            return Math.abs(entries - saved) + broken;
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Saves one figure after another in a cell of its own; what was not answered is sent again. */
    private final class Writer implements Callable<Void> {

        private final Balancer balancer;
        private final String commune;
        private final List<String> failures = new ArrayList<>();
        private int saved;
        private int again;
        private double slowest;
        private volatile boolean over;

        Writer(Balancer balancer, int number) {
            this.balancer = balancer;
            this.commune =
                    nation.communes.get(number * (nation.communes.size() / Run.CLIENTS)).code();
        }

        @Override
        public Void call() throws Exception {
            while (!over && failures.isEmpty()) {
                long started = System.nanoTime();
                save();
                slowest = Math.max(slowest, (System.nanoTime() - started) / 1e9);
            }
            return null;
        }

        /** The same request until it is answered: its version makes a second one harmless. */
        private void save() throws InterruptedException {
            var request =
                    HttpRequest.newBuilder(
                                    balancer.at(
                                            "/api/v1/units/%s/assessments/%s/%d/indicators/3.1"
                                                    .formatted(commune, Nation.SET, YEAR)))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + NationRows.TOKEN)
                            .header("Content-Type", "application/json")
                            .header("If-Match", "\"" + saved + "\"")
                            .PUT(
                                    BodyPublishers.ofString(
                                            "{\"numerator\":%d,\"denominator\":10000000}"
                                                    .formatted(saved + 1)))
                            .build();
            long until = System.nanoTime() + PATIENCE.toNanos();
            var answer = "";
            while (System.nanoTime() < until) {
                int status = send(request);
                if (status == 200) {
                    saved++;
                    return;
                }
                answer = "mã " + status;
                if (status < 500 && status != 0) {
                    break;
                }
                again++;
                Thread.sleep(100);
            }
            failures.add("%s bản %d: %s".formatted(commune, saved, answer));
        }

        /** 0: no answer came. */
        private int send(HttpRequest request) throws InterruptedException {
            try {
                return http.send(request, BodyHandlers.discarding()).statusCode();
            } catch (IOException lost) {
                return 0;
            }
        }
    }
}
