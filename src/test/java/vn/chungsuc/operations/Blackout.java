package vn.chungsuc.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** PostgreSQL killed, and kept from coming back by somebody who sits on its port, until closed. */
final class Blackout implements AutoCloseable {

    private final ServerSocket squatter;

    private Blackout(ServerSocket squatter) {
        this.squatter = squatter;
        Thread.ofPlatform().daemon(true).start(this::turnAway);
    }

    static Blackout over(ServerProcess server) throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            var running = server.postgres();
            ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
            var squatter = squat(running.port());
            if (squatter != null) {
                return new Blackout(squatter);
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new AssertionError("PostgreSQL was always faster");
    }

    private static ServerSocket squat(int port) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            } catch (IOException stillTaken) {
                Thread.sleep(1);
            }
        }
        return null;
    }

    private void turnAway() {
        while (!squatter.isClosed()) {
            try {
                squatter.accept().close();
            } catch (IOException over) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        squatter.close();
    }
}
