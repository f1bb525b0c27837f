package vn.chungsuc.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Outage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A packed server opens with the beans its first page needs. The others are made a moment later, so
 * that work by the clock begins and a fault in one of them ends the server then, not at the first
 * request that meets it.
 */
@Component
public class LaterBeans {

    private static final Logger log = LoggerFactory.getLogger(LaterBeans.class);

    private static final String OWN = "vn.chungsuc.";

    /** Whoever waited for the address has the first page by then, with both cores to itself. */
    private static final Duration FIRST_PAGE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * Before Spring's own switch, which leaves alone what is marked and looks through the class of
     * everything else for work by the clock: with a thousand beans that takes longer than it
     * spares.
     */
    public static void mark(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            if (name.startsWith(OWN)) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void opened(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        CompletableFuture.delayedExecutor(
                        FIRST_PAGE.toSeconds(),
                        TimeUnit.SECONDS,
                        Thread.ofPlatform().name("make-beans").daemon(true)::start)
                .execute(() -> makeAll(context));
    }

    private static void makeAll(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        try {
            for (var name : beans.getBeanDefinitionNames()) {
                if (context.isClosed()) {
                    return;
                }
                if (beans.getBeanDefinition(name).isSingleton()) {
                    make(context, name);
                }
            }
        } catch (RuntimeException fault) {
            if (!context.isClosed()) {
                log.error("Máy chủ dừng: một phần của chương trình không dựng được", fault);
                System.exit(SpringApplication.exit(context, () -> 1));
            }
        }
    }

    /** A database that is away for a while comes back, and what asks it while it is made waits. */
    private static void make(ConfigurableApplicationContext context, String name) {
        while (true) {
            try {
                context.getBean(name);
                return;
            } catch (BeansException fault) {
                if (!Outage.isBehind(fault) || context.isClosed()) {
                    throw fault;
                }
                log.warn("Cơ sở dữ liệu đang ngắt, dựng lại {} sau giây lát", name);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
