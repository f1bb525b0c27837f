package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Officers save through pages and the API while PostgreSQL is killed under the server: what was
 * acknowledged stays, what was told as not done was not, and what nobody knows is told so.
 */
@TestMethodOrder(OrderAnnotation.class)
class KilledDatabaseTest {

    private static final int KILLS = 3;

    @TempDir static Path folder;
    static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        server = ServerProcess.start(folder.resolve("data"));
        try (var database = server.connect()) {
            SmallOffice.settle(database);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void everyAcknowledgedSaveIsThereAndNoAnswerIsUntrue() throws Exception {
        var editors =
                List.of(
                        Editor.onThePage(server, "98001", "3.1"),
                        Editor.onThePage(server, "98002", "3.1"),
                        Editor.onThePage(server, "98002", "12.1"),
                        Editor.byApi(server, "98001", "12.1"),
                        Editor.byApi(server, "98001", "12.2"),
                        Editor.byApi(server, "98002", "12.2"));
        var works = editors.stream().map(Work::new).toList();
        var outages = new ArrayList<Duration>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<?>>();
            works.forEach(work -> pending.add(threads.submit(work)));
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(2000);
                outages.add(outage());
            }
            Thread.sleep(2000);
            works.forEach(work -> work.over = true);
            for (var one : pending) {
                one.get();
            }
        }
        assertThat(outages).as("back within 5 s").anyMatch(time -> time.toMillis() < 5000);
        for (var work : works) {
            assertThat(work.faults).isEmpty();
            assertThat(work.acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(kept(work.editor)).containsAll(work.acknowledged);
        }
    }

    /** From the blow until another PostgreSQL takes connections on the same port. */
    private static Duration outage() throws Exception {
        var before = server.postgres();
        long struck = System.nanoTime();
        ServerProcess.kill("KILL", before.pid());
        while (server.postgres().pid() == before.pid()) {
            Thread.sleep(10);
        }
        assertThat(server.postgres().port()).isEqualTo(before.port());
        return Duration.ofNanos(System.nanoTime() - struck);
    }

    private static Set<Integer> kept(Editor editor) throws Exception {
        try (var database = server.connect();
                var query =
                        database.prepareStatement(
                                """
                                select distinct h.numerator
                                from (select sheet_id, indicator, numerator from assessment.value_history
                                      union all
                                      select sheet_id, indicator, numerator from assessment.indicator_value) h
                                join assessment.sheet s on s.id = h.sheet_id
                                join units.unit u on u.id = s.unit_id
                                where u.code = ? and h.indicator = ?
                                """)) {
            query.setString(1, editor.unit());
            query.setInt(2, position(editor.indicator()));
            var kept = new HashSet<Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getInt(1));
                }
            }
            return kept;
        }
    }

    private static int position(String indicator) throws Exception {
        var set = new tools.jackson.databind.json.JsonMapper();
        var read = Editor.byApi(server, "98001", indicator).read();
        int at = 0;
        for (var one : set.readTree(read.body()).get("indicators")) {
            if (one.get("code").asString().equals(indicator)) {
                return at;
            }
            at++;
        }
        throw new AssertionError(indicator);
    }

    /** Saves one figure after another, each at the version it believes to stand. */
    private static final class Work implements Callable<Void> {

        private final Editor editor;
        private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        private final List<String> faults = new ArrayList<>();
        private final AtomicInteger next = new AtomicInteger();
        private volatile boolean over;

        Work(Editor editor) {
            this.editor = editor;
        }

        @Override
        public Void call() throws Exception {
            int version = 0;
            while (!over) {
                int figure = next.incrementAndGet();
                var answer = editor.save(figure, version);
                if (answer.statusCode() == 200) {
                    acknowledged.add(figure);
                    version++;
                } else {
                    version = afterAnOutage(answer, figure, version);
                }
            }
            return null;
        }

        private int afterAnOutage(HttpResponse<String> answer, int figure, int version)
                throws Exception {
            if (answer.statusCode() != 503
                    || answer.headers().firstValue("Retry-After").isEmpty()) {
                faults.add(answer.statusCode() + " without 503 and Retry-After: " + answer.body());
            }
            var unknown = answer.headers().firstValue("X-Outcome").isPresent();
            var stands = editor.standing();
            if (!unknown && stands.version() != version) {
                faults.add("%d told as not done, but it stands".formatted(figure));
            }
            return stands.version();
        }
    }

    @Test
    @Order(2)
    void anAnswerLostAfterTheCommitIsToldAsUnknownNeverAsFailed() throws Exception {
        var byApi = Editor.byApi(server, "98002", "12.2");
        byApi.standing();
        var onPage = Editor.onThePage(server, "98001", "3.1");
        int pageVersion = onPage.standing().version();
        int apiVersion = byApi.standing().version();
        HttpResponse<String> pageAnswer;
        HttpResponse<String> apiAnswer;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var database = server.connect()) {
            var commits = HeldCommits.of(database);
            var first = threads.submit(() -> onPage.save(70001, pageVersion));
            var second = threads.submit(() -> byApi.save(70002, apiVersion));
            commits.await(2);
            commits.forgetAtTheNextStart();
            ServerProcess.kill("KILL", server.postmaster());
            pageAnswer = first.get();
            apiAnswer = second.get();
        }
        for (var answer : List.of(pageAnswer, apiAnswer)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("X-Outcome")).contains("unknown");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Chưa rõ đã lưu chưa");
        }
        assertThat(onPage.standing()).isEqualTo(new Editor.Standing(pageVersion + 1, 70001));
        assertThat(byApi.standing()).isEqualTo(new Editor.Standing(apiVersion + 1, 70002));
        assertThat(byApi.save(70002, apiVersion).statusCode()).as("sent again").isEqualTo(200);
        assertThat(byApi.standing().version()).isEqualTo(apiVersion + 1);
    }

    @Test
    @Order(3)
    void whileItIsAwayPagesAndTheApiAnswer503AndThenGoOn() throws Exception {
        var byApi = Editor.byApi(server, "98001", "12.1");
        byApi.standing();
        var onPage = Editor.onThePage(server, "98001", "3.1");
        int pageVersion = onPage.standing().version();
        int apiVersion = byApi.standing().version();
        try (var _ = Blackout.over(server)) {
            // the pool learns that its connections are gone, sessions and tokens are asked for anew
            onPage.page();
            byApi.read();
            Thread.sleep(Duration.ofSeconds(6));
            var answers =
                    List.of(
                            onPage.page(),
                            onPage.save(1, pageVersion),
                            onPage.saveAsPlainForm(1, pageVersion),
                            byApi.read(),
                            byApi.save(1, apiVersion));
            for (var answer : answers) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("X-Outcome")).isEmpty();
                assertThat(answer.body()).contains("Máy chủ đang bận");
            }
            assertThat(server.status("/dang-nhap")).isEqualTo(200);
        }
        assertThat(onPage.standing().version()).isEqualTo(pageVersion);
        assertThat(onPage.save(80001, pageVersion).statusCode()).isEqualTo(200);
        assertThat(byApi.save(80002, apiVersion).statusCode()).isEqualTo(200);
    }
}
