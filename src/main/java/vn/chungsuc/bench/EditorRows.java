package vn.chungsuc.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two hundred officers at work for ten minutes, each in a commune of its own: every few seconds a
 * cell of the sheet is saved as the page does it, every so often the sheet is opened anew.
 */
final class EditorRows {

    private static final int EDITORS = 200;
    private static final int YEAR = 2025;
    private static final int SAVES_TO_A_READ = 8;
    private static final long LEAST_PAUSE = 2000;
    private static final long MOST_PAUSE = 6000;
    private static final String DATA = "editors";
    private static final List<String> CODES = List.of("3.1", "12.1", "12.2", "11");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"ban\" value=\"(\\d+)\"");

    private final Run run;
    private final Nation nation = new Nation();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> reads = new ConcurrentLinkedQueue<>();

    EditorRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("%d người cùng nhập".formatted(EDITORS), this::measured);
    }

    private void measured() throws Exception {
        try (var product = Product.start(run.product(), run.data(DATA), "office", run.log(DATA))) {
            try (var database = product.database()) {
                nation.load(database, NationRows.TOKEN);
            }
            var sessions = PageSession.open(product, EDITORS);
            work(product, sessions, run.warmUp());
            saves.clear();
            reads.clear();
            var time = run.quick ? Duration.ofSeconds(60) : Duration.ofMinutes(10);
            work(product, sessions, time);
            told(time);
        }
    }

    private void told(Duration time) throws IOException {
        var what = "%d người cùng nhập trong %d phút".formatted(EDITORS, time.toMinutes());
        run.add(
                Row.atLeast(
                        what + ": lượt lưu",
                        saves.size() / (double) time.toSeconds(),
                        "/s",
                        EDITORS * 1000.0 / MOST_PAUSE * 0.9));
        run.add(Row.atMost(what + ": lỗi", errors.size(), "", 0));
        run.add(Row.atMost(what + ": lưu một ô, p95", p95(saves), "ms", 100));
        run.add(Row.atMost(what + ": mở phiếu, p95", p95(reads), "ms", 200));
        if (!errors.isEmpty()) {
            throw new IOException(errors.size() + " lỗi, lỗi đầu: " + errors.peek());
        }
    }

    private static double p95(ConcurrentLinkedQueue<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (0.95 * sorted.length)];
    }

    private void work(Product product, List<String> sessions, Duration time) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        var pending = new ArrayList<Future<Void>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < EDITORS; i++) {
                pending.add(threads.submit(new Editor(product, i, sessions.get(i), until)));
            }
        }
        for (var editor : pending) {
            editor.get();
        }
    }

    /** One officer; the times are those of the requests alone. */
    private final class Editor implements Callable<Void> {
        private final Product product;
        private final String sheet;
        private final String line;
        private final String session;
        private final long until;
        private final SplittableRandom chance;
        private final int[] versions = new int[CODES.size()];
        private String cookies;
        private String token = "";

        Editor(Product product, int number, String session, long until) {
            this.product = product;
            var commune = nation.communes.get(number * (nation.communes.size() / EDITORS)).code();
            this.sheet = "/danh-gia/%s/%d?bo=%s".formatted(commune, YEAR, Nation.SET);
            this.line = "/danh-gia/%s/%d/chi-tieu/%%s?bo=%s".formatted(commune, YEAR, Nation.SET);
            this.session = session;
            this.cookies = session;
            this.until = until;
            this.chance = new SplittableRandom(number + until);
        }

        @Override
        public Void call() throws Exception {
            Thread.sleep(chance.nextLong(MOST_PAUSE));
            open();
            for (int turn = 1; System.nanoTime() < until; turn++) {
                Thread.sleep(chance.nextLong(LEAST_PAUSE, MOST_PAUSE));
                if (turn % SAVES_TO_A_READ == 0) {
                    open();
                } else {
                    save(chance.nextInt(CODES.size()));
                }
            }
            return null;
        }

        private void open() throws Exception {
            var request = HttpRequest.newBuilder(product.at(sheet)).header("Cookie", cookies);
            var page = timed(request, reads);
            if (page == null) {
                return;
            }
            var found = TOKEN.matcher(page.body());
            token = found.find() ? found.group(1) : "";
            for (int i = 0; i < versions.length; i++) {
                versions[i] = version(page.body(), CODES.get(i), versions[i]);
            }
            var set =
                    page.headers().allValues("Set-Cookie").stream()
                            .map(cookie -> cookie.split(";", 2)[0])
                            .filter(cookie -> !cookie.startsWith("chungsuc="))
                            .collect(Collectors.joining("; "));
            cookies = set.isEmpty() ? cookies : session + "; " + set;
        }

        private void save(int code) throws Exception {
            int below = chance.nextInt(1000, 9000);
            var form =
                    "_csrf=%s&ban=%d&kieu=RATIO&tu=%d&mau=%d"
                            .formatted(token, versions[code], chance.nextInt(below), below);
            var request =
                    HttpRequest.newBuilder(product.at(line.formatted(CODES.get(code))))
                            .header("Cookie", cookies)
                            .header("HX-Request", "true")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form));
            var answer = timed(request, saves);
            if (answer != null) {
                versions[code] = version(answer.body(), CODES.get(code), versions[code] + 1);
            }
        }

        private static int version(String page, String code, int otherwise) {
            int at = page.indexOf("id=\"ct-" + code.replace('.', '-') + '"');
            var found = VERSION.matcher(page);
            return at >= 0 && found.find(at) ? Integer.parseInt(found.group(1)) : otherwise;
        }

        private @org.jspecify.annotations.Nullable HttpResponse<String> timed(
                HttpRequest.Builder request, ConcurrentLinkedQueue<Double> times)
                throws InterruptedException {
            long started = System.nanoTime();
            try {
                var answer =
                        product.http.send(
                                request.timeout(Duration.ofSeconds(60)).build(),
                                BodyHandlers.ofString(StandardCharsets.UTF_8));
                times.add((System.nanoTime() - started) / 1e6);
                if (answer.statusCode() == 200) {
                    return answer;
                }
                errors.add(answer.statusCode() + " " + answer.uri().getPath());
            } catch (IOException broken) {
                errors.add(String.valueOf(broken));
            }
            return null;
        }
    }
}
