package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** The e-mail of the day, as whoever runs the product sees it; {@code notices} sends it. */
public interface DailyMail {

    Today today();

    /** Now, what today's round has not sent; nothing if another server is at it. */
    void send();

    /**
     * How today's mail stands.
     *
     * @param server the mail server's name; empty: none is named and nothing is mailed
     * @param began null: not yet today
     * @param sent addresses
     * @param waiting addresses with something known by now that was not mailed
     * @param away the mail server does not answer
     * @param password it does not accept the product's name and password
     * @param refused addresses it does not take, at most ten
     */
    record Today(
            String server,
            @Nullable OffsetDateTime began,
            int sent,
            int waiting,
            boolean away,
            boolean password,
            List<String> refused) {}
}
