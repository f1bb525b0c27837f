package vn.chungsuc.operations;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import vn.chungsuc.shared.BeforeOpening;
import vn.chungsuc.shared.Console;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The order of a start: migrate, prepare, open, and only then say the address. */
@Configuration(proxyBeanMethods = false)
class Opening {

    private static final Set<MigrationState> STANDING =
            Set.of(MigrationState.SUCCESS, MigrationState.OUT_OF_ORDER);
    private final ObjectProvider<Installation> installation;

    Opening(ObjectProvider<Installation> installation) {
        this.installation = installation;
    }

    @Bean
    static FlywayMigrationStrategy migration() {
        return flyway -> {
            var found = flyway.info();
            var steps = found.pending().length;
            if (steps > 0) {
                Console.say("Cập nhật cấu trúc dữ liệu: %d bước".formatted(steps));
            }
            if (!Stream.of(found.all()).allMatch(Opening::standsAsWritten)) {
                flyway.migrate();
            }
        };
    }

    /** Anything else is left to the migration, which does it, lets it pass or refuses the start. */
    private static boolean standsAsWritten(MigrationInfo step) {
        return STANDING.contains(step.getState())
                && step.isChecksumMatching()
                && step.isDescriptionMatching()
                && step.isTypeMatching();
    }

    @Bean
    static SmartLifecycle preparation(
            ObjectProvider<BeforeOpening> work,
            @Value("${" + Installation.ATTACHED + ":false}") boolean attached) {
        return new Preparation(work, attached);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void opened(ApplicationReadyEvent event) throws IOException {
        var server =
                event.getApplicationContext() instanceof WebServerApplicationContext web
                        ? web.getWebServer()
                        : null;
        var directory = installation.getIfAvailable();
        if (server == null || directory == null) {
            return;
        }
        directory.directory().announce(server.getPort());
        var environment = event.getApplicationContext().getEnvironment();
        var host = InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"));
        var address =
                "http://%s:%d"
                        .formatted(
                                host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress(),
                                server.getPort());
        Console.result(
                "Chung Sức đã sẵn sàng sau %s giây. Mở %s (dừng: Ctrl-C)"
                        .formatted(seconds(event.getTimeTaken()), address));
    }

    private static String seconds(@Nullable Duration taken) {
        return String.format(
                Locale.of("vi"), "%.1f", (taken == null ? 0 : taken.toMillis()) / 1000.0);
    }

    /** Starts before the web server does, which waits for the phases below its own. */
    private static final class Preparation implements SmartLifecycle {

        private final ObjectProvider<BeforeOpening> work;
        private final boolean attached;
        private volatile boolean running;

        Preparation(ObjectProvider<BeforeOpening> work, boolean attached) {
            this.work = work;
            this.attached = attached;
        }

        @Override
        public void start() {
            if (!attached) {
                work.orderedStream().forEach(BeforeOpening::prepare);
            }
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return 0;
        }
    }
}
