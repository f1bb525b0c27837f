package vn.chungsuc.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import vn.chungsuc.notices.NoticeStore.Due;
import vn.chungsuc.shared.OneAtATime;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** One e-mail a day to each address, and only when there is something new to tell. */
@Service
class SendDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

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

    @Scheduled(cron = "0 30 6 * * *", zone = "Asia/Ho_Chi_Minh")
    void eachMorning() {
        if (mailer.isThere()) {
            turn.run(
                    "digests",
                    () -> {
                        gather.handle();
                        sendAll();
                    });
        }
    }

    /** How many were sent. */
    int sendAll() {
        var today = LocalDate.now(clock);
        var byAddress =
                store.due(today).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Due::address, LinkedHashMap::new, Collectors.toList()));
        int sent = 0;
        for (var person : byAddress.entrySet()) {
            sent += send(person.getKey(), person.getValue(), today) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(String to, List<Due> lines, LocalDate today) {
        String failure = null;
        try {
            mailer.send(
                    to,
                    "Chung Sức: %d việc, %s".formatted(lines.size(), Vi.date(today)),
                    text(lines));
        } catch (MailException refused) {
            LOG.warn("A digest could not be sent: {}", refused.getMessage());
            failure = refused.getClass().getSimpleName();
        }
        store.sent(
                to,
                today,
                lines.stream().map(Due::notice).toList(),
                failure,
                OffsetDateTime.now(clock));
        return failure == null;
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
