package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.Mode;
import vn.chungsuc.shared.StartRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The data directory, the mode and the database, settled before Spring makes its first bean; the
 * embedded database starts while Spring reads its classes.
 */
public final class Installation
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ATTACHED = "chungsuc.attached";
    private final boolean server;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private boolean external;
    private @Nullable DataDirectory directory;
    private @Nullable CompletableFuture<EmbeddedPostgres> starting;

    private Installation(boolean server) {
        this.server = server;
    }

    public static Installation forServer() {
        return new Installation(true);
    }

    /** A command joins the running server's database, or starts it for as long as it works. */
    public static Installation forCommand() {
        return new Installation(false);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // the build asks which beans there are; nothing is started
        }
        try {
            settle(context.getEnvironment());
        } catch (IOException e) {
            throw new StartRefused("Không dùng được thư mục dữ liệu: " + e.getMessage(), e);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("installation", properties));
        context.getBeanFactory().registerSingleton("installation", this);
        if (starting != null && context instanceof GenericApplicationContext beans) {
            beans.registerBean(EmbeddedPostgres.class, this::postgres);
        }
    }

    private void settle(Environment environment) throws IOException {
        var home = new DataDirectory(Path.of(environment.getRequiredProperty("chungsuc.data")));
        directory = home;
        var mode = Mode.of(mode(environment, home));
        var url = environment.getProperty("chungsuc.database.url", "");
        if (server) {
            refuseWhatTheModeForbids(
                    mode, url, environment.getProperty("server.address", "127.0.0.1"));
            Console.say(
                    "Chung Sức %s, %s, dữ liệu ở %s"
                            .formatted(
                                    environment.getProperty("chungsuc.version"),
                                    mode == Mode.DEMO ? "bản trình diễn" : "chế độ cơ quan",
                                    home.home()));
        }
        if (!server && home.isHeldByAnother()) {
            attach(home, url, environment);
            return;
        }
        home.hold();
        home.keepTo(mode);
        properties.put("chungsuc.mode", mode.word());
        if (url.isEmpty()) {
            starting = startInBackground(home);
        } else {
            external(url, environment);
        }
    }

    /** A command follows the directory unless told otherwise. */
    private String mode(Environment environment, DataDirectory home) throws IOException {
        var said = environment.getRequiredProperty("chungsuc.mode");
        var chosen = environment.containsProperty("CHUNGSUC_MODE") || server;
        return chosen ? said : home.mode().map(Mode::word).orElse(said);
    }

    private static void refuseWhatTheModeForbids(Mode mode, String url, String address) {
        if (mode == Mode.OFFICE) {
            return;
        }
        if (!url.isEmpty()) {
            throw new StartRefused(
                    "CHUNGSUC_DATABASE_URL chỉ dùng ở chế độ cơ quan: đặt thêm"
                            + " CHUNGSUC_MODE=office, hoặc bỏ biến này.");
        }
        if (!isLoopback(address)) {
            throw new StartRefused(
                    "Bản trình diễn có tài khoản mở sẵn nên chỉ nghe ở 127.0.0.1, không nghe ở %s. Dùng thật: đặt CHUNGSUC_MODE=office."
                            .formatted(address));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void attach(DataDirectory home, String url, Environment environment)
            throws IOException {
        properties.put(ATTACHED, true);
        properties.put("spring.flyway.enabled", false);
        home.mode().ifPresent(mode -> properties.put("chungsuc.mode", mode.word()));
        if (!url.isEmpty()) {
            external(url, environment);
            return;
        }
        var running =
                RunningPostgres.in(home.cluster())
                        .filter(RunningPostgres::ready)
                        .orElseThrow(() ->
                                new StartRefused(
                                        "Máy chủ đang mở trên %s nhưng cơ sở dữ liệu chưa sẵn sàng, thử lại sau ít giây."
                                                .formatted(home.home())));
        connection(
                "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres",
                EmbeddedPostgres.USER,
                home.password());
    }

    private void external(String url, Environment environment) {
        external = true;
        connection(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getProperty("chungsuc.database.user", ""),
                environment.getProperty("chungsuc.database.password", ""));
    }

    private void connection(String url, String user, String password) {
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", user);
        properties.put("spring.datasource.password", password);
    }

    private static CompletableFuture<EmbeddedPostgres> startInBackground(DataDirectory home) {
        var started = new CompletableFuture<EmbeddedPostgres>();
        Thread.ofPlatform()
                .name("start-postgres")
                .daemon(true)
                .start(() -> {
                    try {
                        started.complete(new EmbeddedPostgres(home, Map.of()).startHeld());
                    } catch (Exception e) {
                        started.completeExceptionally(e);
                    }
                });
        return started;
    }

    DataDirectory directory() {
        if (directory == null) {
            throw new IllegalStateException("not initialized");
        }
        return directory;
    }

    boolean external() {
        return external;
    }

    private EmbeddedPostgres postgres() {
        if (starting == null) {
            throw new IllegalStateException("no embedded database");
        }
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }
}
