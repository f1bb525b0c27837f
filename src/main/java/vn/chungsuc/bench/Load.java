package vn.chungsuc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask again as soon as they are answered, for a while. */
final class Load {

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

    static Result run(int clients, Duration warmUp, Duration duration, Clients source)
            throws Exception {
        var started = System.nanoTime();
        var from = started + warmUp.toNanos();
        var until = from + duration.toNanos();
        var pending = new ArrayList<Future<double[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                var client = source.number(i);
                pending.add(threads.submit(timesOf(client, from, until)));
            }
        }
        var all = new ArrayList<double[]>();
        for (var times : pending) {
            all.add(times.get());
        }
        var sorted = all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Result(sorted.length, duration.toNanos() / 1e9, sorted);
    }

    private static Callable<double[]> timesOf(Client client, long from, long until) {
        return () -> {
            var times = new double[1 << 10];
            int count = 0;
            for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
                client.ask();
                if (now >= from) {
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = (System.nanoTime() - now) / 1e6;
                }
            }
            return Arrays.copyOf(times, count);
        };
    }
}
