package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads what strangers sent: a file made to take for ever, or all memory, ends with a sentence like
 * any other that cannot be read.
 */
final class Guarded {

    private static final int LONGEST_SECONDS = 9;
    private static final int STACK = 4 << 20;

    private Guarded() {}

    /**
     * @throws Unreadable with the sentence to show
     */
    static <T> T run(Callable<T> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new Unreadable(
                    "Đọc quá " + LONGEST_SECONDS + " giây chưa xong: tệp quá phức tạp.");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Unreadable("Việc đọc bị ngắt.");
        } catch (ExecutionException e) {
            throw told(e.getCause());
        }
    }

    private static RuntimeException told(@Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return new Unreadable("Tệp quá lớn hoặc quá phức tạp để đọc.");
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
