package vn.chungsuc.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before several servers in an office, as little as shows how they bear it: turn by
 * turn to those that say they are ready, without sessions that stick. A request goes to the other
 * server only if it never reached the first or was answered 503 there; one whose answer was lost is
 * answered 502, and what to do about it is the client's business.
 */
final class Balancer implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Set<String> OF_ONE_HOP =
            Set.of(
                    "connection",
                    "host",
                    "content-length",
                    "expect",
                    "upgrade",
                    "transfer-encoding");

    private final List<URI> servers;
    private final List<URI> ready;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(1))
                    .executor(threads)
                    .build();
    private final HttpServer door;
    private volatile boolean open = true;

    Balancer(List<URI> servers) throws IOException {
        this.servers = List.copyOf(servers);
        this.ready = new CopyOnWriteArrayList<>(servers);
        this.door =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        door.setExecutor(threads);
        door.createContext("/", this::pass);
        door.start();
        threads.execute(this::look);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.getAddress().getPort() + path);
    }

    private void look() {
        while (open) {
            for (var server : servers) {
                if (!isReady(server)) {
                    ready.remove(server);
                } else if (!ready.contains(server)) {
                    ready.add(server);
                }
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    private boolean isReady(URI server) {
        var asked =
                HttpRequest.newBuilder(server.resolve("/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(2));
        try {
            return http.send(asked.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var standing = List.copyOf(ready);
            int first = Math.floorMod(turn.getAndIncrement(), Math.max(1, standing.size()));
            for (int i = 0; i < standing.size(); i++) {
                var server = standing.get((first + i) % standing.size());
                if (answered(exchange, body, server, i == standing.size() - 1)) {
                    return;
                }
            }
            exchange.sendResponseHeaders(503, -1);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** False: this server never had the request, or would not have it. */
    private boolean answered(HttpExchange exchange, byte[] body, URI server, boolean last)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request(exchange, body, server), BodyHandlers.ofByteArray());
        } catch (ConnectException | HttpConnectTimeoutException neverSent) {
            return false;
        } catch (IOException lost) {
            exchange.sendResponseHeaders(502, -1);
            return true;
        }
        if (answer.statusCode() == 503 && !last) {
            return false;
        }
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
        var length = answer.body().length;
        exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.body());
        return true;
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body, URI server) {
        var request =
                HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()))
                        .timeout(Duration.ofSeconds(30))
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        return request.build();
    }

    @Override
    public void close() {
        open = false;
        door.stop(0);
        threads.shutdownNow();
        http.shutdownNow();
    }
}
