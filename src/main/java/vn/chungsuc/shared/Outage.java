package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The database was away. Whether what was asked for happened is only certain when no connection was
 * to be had, and nothing was committed before that.
 */
public enum Outage {
    NOTHING_DONE,
    MAY_BE_DONE;

    public static boolean isBehind(Throwable failure) {
        return behind(failure).isPresent();
    }

    static Optional<Outage> behind(Throwable failure, boolean committing) {
        return committing ? behind(failure).map(_ -> MAY_BE_DONE) : behind(failure);
    }

    /**
     * A transaction that could neither be committed nor rolled back has lost its connection; what
     * it says then hides the first cause.
     */
    private static Optional<Outage> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException) {
                return Optional.of(NOTHING_DONE);
            }
            if (cause instanceof TransactionSystemException
                    || cause instanceof SQLException sql && isConnectionLoss(sql.getSQLState())) {
                return Optional.of(MAY_BE_DONE);
            }
        }
        return Optional.empty();
    }

    /** Class 08: connection exceptions; 57P01 to 57P03: shutting down, crashed, starting. */
    private static boolean isConnectionLoss(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
