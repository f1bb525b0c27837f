package vn.chungsuc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask again as soon as they are answered, for a while. */
final class Load {

    private static final Duration WINDOW = Duration.ofSeconds(5);

    interface Client {
        void ask() throws Exception;
    }

    interface Clients {
        Client number(int index) throws Exception;
    }

    /** Times in milliseconds. */
    record Result(long answered, double seconds, double[] sorted) {
        double perSecond() {
            return answered / seconds;
        }

        double percentile(double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        }
    }

    private Load() {}

    static Client[] clients(int count, Clients source) throws Exception {
        var clients = new Client[count];
        for (int i = 0; i < count; i++) {
            clients[i] = source.number(i);
        }
        return clients;
    }

    /**
     * Until what is asked has been compiled: windows of five seconds, at least so long and so many
     * answers, at most four times as long, ending when a window is hardly faster than the best
     * before it. The JVM counts calls, not seconds, before it compiles what a request runs through.
     */
    static void warm(Duration atLeast, long answers, Client... clients) throws Exception {
        var best = 0.0;
        long answered = 0;
        for (var spent = WINDOW; ; spent = spent.plus(WINDOW)) {
            var result = run(WINDOW, clients);
            answered += result.answered();
            var rate = result.perSecond();
            var settled =
                    rate < 1.03 * best && spent.compareTo(atLeast) >= 0 && answered >= answers;
            if (settled || spent.compareTo(atLeast.multipliedBy(4)) >= 0) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    static Result run(Duration duration, Client... clients) throws Exception {
        var until = System.nanoTime() + duration.toNanos();
        var pending = new ArrayList<Future<double[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : clients) {
                pending.add(threads.submit(timesOf(client, until)));
            }
        }
        var all = new ArrayList<double[]>();
        for (var times : pending) {
            all.add(times.get());
        }
        var sorted = all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Result(sorted.length, duration.toNanos() / 1e9, sorted);
    }

    private static Callable<double[]> timesOf(Client client, long until) {
        return () -> {
            var times = new double[1 << 10];
            int count = 0;
            for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
                client.ask();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = (System.nanoTime() - now) / 1e6;
            }
            return Arrays.copyOf(times, count);
        };
    }
}
