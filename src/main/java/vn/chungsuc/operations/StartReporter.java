package vn.chungsuc.operations;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.StartRefused;

/** One sentence instead of a stack trace, for what the person at the console can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                Console.say(String.valueOf(refused.getMessage()));
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                Console.say(
                        "Cổng %d đang bị chương trình khác dùng. Chọn cổng khác: --server.port=8081"
                                .formatted(taken.getPort()));
                return true;
            }
        }
        return false;
    }
}
