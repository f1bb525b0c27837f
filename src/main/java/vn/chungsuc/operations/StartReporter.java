package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.StartRefused;

import java.sql.SQLException;

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
            if (cause instanceof SQLException no && isUnreachable(no.getSQLState())) {
                Console.say(
                        "Không nối được cơ sở dữ liệu: %s. Xem CHUNGSUC_DATABASE_URL, _USER, _PASSWORD."
                                .formatted(firstLine(no)));
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

    /** Nobody there, not let in, no such database. */
    private static boolean isUnreachable(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.startsWith("28") || state.equals("3D000"));
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).strip().split("\\R", 2)[0];
    }
}
