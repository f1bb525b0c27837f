package vn.chungsuc;

import org.springframework.boot.SpringApplication;

import vn.chungsuc.operations.Installation;

import java.util.Arrays;

/** The server: the command meant when none is named. Its options are Spring's. */
final class Serve {

    private Serve() {}

    static boolean isMeantBy(String[] arguments) {
        return arguments.length == 0
                || arguments[0].equals("serve") && !Arrays.asList(arguments).contains("--help")
                || arguments[0].startsWith("--") && arguments[0].contains("=");
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    static void run(String[] arguments) {
        var options =
                Arrays.stream(arguments)
                        .filter(word -> !word.equals("serve"))
                        .toArray(String[]::new);
        var application = new SpringApplication(ChungSucApplication.class);
        application.addInitializers(Installation.forServer());
        try {
            application.run(options);
        } catch (RuntimeException reported) {
            System.exit(1);
        }
    }
}
