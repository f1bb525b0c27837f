package vn.chungsuc;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** Stands in the help; the server itself is started before commands are parsed. */
@Command(
        name = "serve",
        description = "Mở máy chủ (lệnh mặc định).",
        mixinStandardHelpOptions = true)
final class ServeUsage implements Callable<Integer> {

    @Option(names = "--server.port", paramLabel = "N", description = "Cổng, mặc định 8080.")
    int port;

    @Option(
            names = "--server.address",
            paramLabel = "A",
            description = "Địa chỉ nghe, mặc định 127.0.0.1.")
    String address = "";

    @Override
    public Integer call() {
        return 0;
    }
}
