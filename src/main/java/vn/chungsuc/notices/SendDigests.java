package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import vn.chungsuc.notices.NoticeStore.Due;
import vn.chungsuc.shared.DailyMail;
import vn.chungsuc.shared.OneAtATime;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One e-mail a day to each address, and only when there is something new to tell. The day's round
 * begins in the morning, or once a server runs after that; what the mail server does not take is
 * tried again until the evening, and the next morning.
 */
@Service
class SendDigests implements DailyMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);
    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final int MOST_NAMED = 10;

    /** Why an e-mail was not sent. After the first two nobody else's would be either. */
    enum Failure {
        AWAY,
        PASSWORD,
        ADDRESS
    }

    private final GatherNotices gather;
    private final NoticeStore store;
    private final Mailer mailer;
    private final OneAtATime turn;
    private final String address;
    private final Clock clock;

    /**
     * @param address where people open the product, {@code CHUNGSUC_ADDRESS}; empty: links are left
     *     out
     */
    SendDigests(
            GatherNotices gather,
            NoticeStore store,
            Mailer mailer,
            OneAtATime turn,
            @Value("${chungsuc.address:}") String address,
            Clock clock) {
        this.gather = gather;
        this.store = store;
        this.mailer = mailer;
        this.turn = turn;
        this.address = address.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Scheduled(cron = "0 */15 6-20 * * *", zone = "Asia/Ho_Chi_Minh")
    void eachQuarter() {
        if (!LocalTime.now(clock).isBefore(MORNING)) {
            send();
        }
    }

    @Override
    public void send() {
        if (mailer.isThere()) {
            turn.run("digests", this::round);
        }
    }

    private void round() {
        var today = LocalDate.now(clock);
        var byAddress =
                store.due(today, known(today)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Due::address, LinkedHashMap::new, Collectors.toList()));
        for (var person : byAddress.entrySet()) {
            var failure = send(person.getKey(), person.getValue(), today);
            if (failure == Failure.AWAY || failure == Failure.PASSWORD) {
                return;
            }
        }
    }

    /** Until when something had to be known to be in today's mail. */
    private OffsetDateTime known(LocalDate today) {
        return store.began(today)
                .orElseGet(() -> {
                    gather.handle();
                    var now = OffsetDateTime.now(clock);
                    store.begin(today, now);
                    return now;
                });
    }

    private @Nullable Failure send(String to, List<Due> lines, LocalDate today) {
        Failure failure = null;
        try {
            mailer.send(
                    to,
                    "Chung Sức: %d việc, %s".formatted(lines.size(), Vi.date(today)),
                    text(lines));
        } catch (MailException refused) {
            LOG.warn("A digest could not be sent: {}", refused.getMessage());
            failure = failure(refused);
        }
        store.sent(
                to,
                today,
                lines.stream().map(Due::notice).toList(),
                failure,
                OffsetDateTime.now(clock));
        return failure;
    }

    /** Spring names a cause only when no connection was made. */
    private static Failure failure(MailException refused) {
        if (refused instanceof MailAuthenticationException) {
            return Failure.PASSWORD;
        }
        return refused instanceof MailSendException && refused.getCause() != null
                ? Failure.AWAY
                : Failure.ADDRESS;
    }

    @Override
    public Today today() {
        var today = LocalDate.now(clock);
        var mailed = store.mailed(today);
        return new Today(
                mailer.server(),
                mailed.began(),
                mailed.sent(),
                mailer.isThere() ? store.waiting(today, OffsetDateTime.now(clock)) : 0,
                mailed.away(),
                mailed.password(),
                store.refused(today, MOST_NAMED));
    }

    private String text(List<Due> lines) {
        var text = new StringBuilder();
        text.append("Kính gửi ").append(lines.getFirst().fullName()).append(",\n\n");
        for (var line : lines) {
            text.append("- ").append(line.line()).append('\n');
            if (!address.isEmpty()) {
                text.append("  ").append(address).append(line.path()).append('\n');
            }
        }
        return text.append("\nThư này gửi mỗi ngày nhiều nhất một lần, chỉ khi có việc mới.\n")
                .toString();
    }
}
