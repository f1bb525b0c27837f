package vn.chungsuc.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * An office that has no account yet: the console, and nothing else, shows a link that works once,
 * for one hour.
 */
@Component
class FirstAdministrator {

    private static final Duration OPEN_FOR = Duration.ofHours(1);

    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;
    private final boolean office;

    FirstAdministrator(
            Invitations invitations,
            Journal journal,
            Clock clock,
            @Value("${chungsuc.mode:demo}") String mode) {
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
        this.office = mode.equals("office");
    }

    @EventListener
    @Order(0)
    void ready(ApplicationReadyEvent event) {
        if (office
                && event.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null
                && invitations.noAccountYet()) {
            var secret = invite();
            System.err.printf(
                    "%nChưa có tài khoản nào. Mở liên kết này để tạo người quản trị đầu tiên (dùng"
                            + " một lần, trong một giờ):%n "
                            + " http://127.0.0.1:%d/dang-nhap/lien-ket/%s%n%n",
                    server.getWebServer().getPort(), secret.text());
        }
    }

    private Secret invite() {
        var secret = Secret.random();
        var now = OffsetDateTime.now(clock);
        invitations.create(secret, null, now, now.plus(OPEN_FOR));
        journal.record(
                JournalEntry.by(
                        JournalEntry.SYSTEM, "first-administrator-invited", "account", "-"));
        return secret;
    }
}
