package vn.chungsuc.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The day the month's reports are due: the drafts of all communes stand ready, eight offices press
 * «Nộp» again and again. Each time figures are gathered, DOCX and PDF written, hashed, kept and
 * handed in.
 */
final class HandInRows {

    private static final int HOUR = 3600;
    private static final int COMMUNES = 3321;

    /** The whole country in one hour. */
    private static final double PACE = 1.0 * COMMUNES / HOUR;

    private static final int FEWEST = 40;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Run run;
    private List<Draft> reports = List.of();
    private final AtomicInteger next = new AtomicInteger();

    /** A draft, and the session of the one office that may hand it in. */
    private record Draft(long id, int unit) {
        String session() {
            return "chungsuc=bench-commune-" + unit;
        }
    }

    HandInRows(Run run) {
        this.run = run;
    }

    void measure() throws Exception {
        try (var product = NationRows.start(run)) {
            reports = drafted(product);
            var officers = Load.clients(Run.CLIENTS, _ -> new Office(product)::handIn);
            Load.run(run.warmUp(), officers);
            var rushed = Load.run(run.time(), officers);
            run.add(
                    Row.atLeast(
                            "nộp báo cáo tháng, 8 máy trạm liên tục, trong một giờ",
                            rushed.perSecond() * HOUR,
                            "báo cáo",
                            COMMUNES));
            var times = paced(officers, Math.max(FEWEST, (int) (run.time().toSeconds() * PACE)));
            run.add(
                    Row.atMost(
                            "nộp báo cáo tháng, nhịp 3.321 xã trong một giờ, p95",
                            times[(int) (0.95 * times.length)],
                            "ms",
                            100));
        }
    }

    /** Each office waits for its turn; the time is that of the request alone. */
    private static double[] paced(Load.Client[] officers, int requests) throws Exception {
        var between = Duration.ofNanos((long) (officers.length * 1e9 / PACE));
        var each = Math.max(1, requests / officers.length);
        var pending = new ArrayList<Future<double[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < officers.length; at++) {
                var first = System.nanoTime() + between.toNanos() * at / officers.length;
                pending.add(threads.submit(turns(officers[at], first, between, each)));
            }
        }
        var all = new ArrayList<double[]>();
        for (var times : pending) {
            all.add(times.get());
        }
        return all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    private static Callable<double[]> turns(
            Load.Client office, long first, Duration between, int count) {
        return () -> {
            var times = new double[count];
            for (int at = 0; at < count; at++) {
                var turn = first + at * between.toNanos();
                Thread.sleep(Duration.ofNanos(Math.max(0, turn - System.nanoTime())));
                var started = System.nanoTime();
                office.ask();
                times[at] = (System.nanoTime() - started) / 1e6;
            }
            return times;
        };
    }

    /**
     * Bodies, signers, an officer of each commune who is signed in, what is owed, and a draft of
     * each commune for six months, by SQL.
     */
    private static List<Draft> drafted(Product product) throws Exception {
        try (var database = product.database();
                var statement = database.createStatement()) {
            statement.execute(DRAFTS);
            statement.execute("analyze");
            var drafts = new ArrayList<Draft>();
            try (var row =
                    statement.executeQuery(
                            "select document_id, unit_id from quickreport.quick_report order by"
                                    + " document_id")) {
                while (row.next()) {
                    drafts.add(new Draft(row.getLong(1), row.getInt(2)));
                }
            }
            return drafts;
        }
    }

    private static final String DRAFTS =
            """
            insert into people.body (unit_id, kind, name, heading, symbol, place, valid_from)
            select id, 'UBND', 'UBND xã', 'ỦY BAN NHÂN DÂN XÃ', 'UBND', 'Nơi đây', '2000-01-01'
            from units.unit where level = 'COMMUNE';
            insert into people.signer (body_id, authority, title, full_name, valid_from)
            select id, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Đo', '2000-01-01' from people.body;
            insert into access.assignment (account_id, role_code, unit_id, valid_from)
            select a.id, 'thuong-truc-xa', u.id, '2000-01-01'
            from access.account a, units.unit u where a.username = 'bench' and u.level = 'COMMUNE';
            insert into access.session (id_hash, account_id, assignment_id, created_at, last_seen)
            select sha256(convert_to('bench-commune-' || s.unit_id, 'UTF8')), s.account_id, s.id, now(), now()
            from access.assignment s join units.unit u on u.id = s.unit_id and u.level = 'COMMUNE'
            on conflict do nothing;
            insert into handin.report_rule (receiver_id, owing_level, form, name, cycle, due_month, due_day, cut_off_month, cut_off_day,
                                            valid_from, valid_to, asks_from, source, recorded_at)
            select id, 'COMMUNE', 'quick-report', 'Báo cáo nhanh', 'MONTH', 1, 15, 1, 10, '2025-01-01', '2026-01-01', '2026-01-01', 'bench', now()
            from units.unit where code = 'VN';
            insert into handin.obligation (rule_id, unit_id, receiver_id, cycle, year, ordinal, period_from, period_to, previous_cut_off,
                                           cut_off, due, made_at)
            select r.id, u.id, r.receiver_id, 'MONTH', 2025, m, make_date(2025, m, 1), make_date(2025, m, 28), current_date - 30,
                   current_date, current_date + 5, now()
            from handin.report_rule r, units.unit u, generate_series(1, 6) m
            where u.level = 'COMMUNE';
            insert into documents.document (unit_id, body_id, type, kind, year, title, state, symbol, place, signer_id, recipients,
                                            created_by, created_at, updated_by, updated_at)
            select o.unit_id, b.id, 'BC', 'quick-report', 2025, 'Kết quả thực hiện Chương trình tháng ' || o.ordinal, 'DRAFT', 'BC-UBND',
                   'Nơi đây', s.id, E'UBND tỉnh\\nLưu: VT', 1, now(), o.ordinal, now()
            from handin.obligation o
            join people.body b on b.unit_id = o.unit_id
            join people.signer s on s.body_id = b.id
            order by o.ordinal, o.unit_id;
            insert into quickreport.quick_report (document_id, unit_id, obligation_id, set_id, year, month, previous, cut_off)
            select d.id, o.unit_id, o.id, '%s', 2025, o.ordinal, o.previous_cut_off, o.cut_off
            from handin.obligation o
            join documents.document d on d.unit_id = o.unit_id and d.updated_by = o.ordinal;
            """
                    .formatted(Nation.SET);

    /** One browser that hands in one report after another. */
    private final class Office {
        private final Product product;
        private final String others;
        private final String form;

        Office(Product product) throws Exception {
            this.product = product;
            var first = reports.getFirst();
            var request =
                    HttpRequest.newBuilder(product.at("/bao-cao/nhanh/" + first.id()))
                            .header("Cookie", first.session())
                            .build();
            var page = product.http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            var token = TOKEN.matcher(page.body());
            if (page.statusCode() != 200 || !token.find()) {
                throw new IOException(page.statusCode() + " " + page.uri().getPath());
            }
            this.form = "_csrf=" + token.group(1);
            this.others =
                    page.headers().allValues("Set-Cookie").stream()
                            .map(set -> set.split(";", 2)[0])
                            .filter(set -> !set.startsWith("chungsuc="))
                            .collect(Collectors.joining("; ", "; ", ""));
        }

        void handIn() throws IOException, InterruptedException {
            var report = reports.get(next.getAndIncrement());
            var request =
                    HttpRequest.newBuilder(product.at("/bao-cao/nhanh/" + report.id() + "/lan-nop"))
                            .header("Cookie", report.session() + others)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build();
            var answer = product.http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 302 && answer.statusCode() != 303) {
                throw new IOException(
                        answer.statusCode()
                                + " "
                                + new String(answer.body(), StandardCharsets.UTF_8)
                                        .replaceAll("(?s)<[^>]*>|\\s+", " ")
                                        .strip());
            }
        }
    }
}
