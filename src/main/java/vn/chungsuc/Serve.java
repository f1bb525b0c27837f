package vn.chungsuc;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.core.SpringProperties;

import vn.chungsuc.operations.Installation;
import vn.chungsuc.operations.LaterBeans;

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
        useWhatTheBuildPrepared();
        var application = new SpringApplication(ChungSucApplication.class);
        application.addInitializers(Installation.forServer());
        if (AotDetector.useGeneratedArtifacts()) {
            application.setLazyInitialization(true);
            application.addInitializers(
                    context -> context.addBeanFactoryPostProcessor(LaterBeans::mark));
        }
        try {
            application.run(options);
        } catch (SpringApplication.AbandonedRunException wanted) {
            throw wanted; // the build only wanted the definitions of the beans
        } catch (RuntimeException reported) {
            System.exit(1);
        }
    }

    /** Only in a jar: beside classes that somebody compiles anew, the generated ones grow stale. */
    private static void useWhatTheBuildPrepared() {
        var generated =
                ChungSucApplication.class.getResource(
                        ChungSucApplication.class.getSimpleName()
                                + "__ApplicationContextInitializer.class");
        if (generated != null
                && generated.getProtocol().equals("jar")
                && SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }
}
