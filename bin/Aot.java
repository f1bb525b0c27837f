import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplicationAotProcessor;

/**
 * Spring's ahead-of-time processing, into the classes of the product. Spring Boot's own goal compiles
 * on the Java that Maven runs on, which may be older than the product's.
 */
class Aot {

    private static final String APPLICATION = "vn.chungsuc.ChungSucApplication";

    public static void main(String[] arguments) throws Exception {
        var product = Path.of(arguments[0]);
        var work = Path.of(arguments[1]);
        var sources = work.resolve("sources");
        var classes = Files.createDirectories(work.resolve("classes"));
        for (var stale : files(classes).toList()) {
            Files.deleteIfExists(product.resolve("" + classes.relativize(stale)));
        }
        SpringApplicationAotProcessor.main(
                new String[] {
                    APPLICATION, "" + sources, "" + work.resolve("resources"), "" + classes, "vn.chungsuc", "chungsuc"
                });
        compile(sources, classes);
        for (var made : files(classes).toList()) {
            var target = product.resolve("" + classes.relativize(made));
            Files.createDirectories(target.getParent());
            Files.copy(made, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var options =
                new ArrayList<>(List.of("-d", "" + classes, "-proc:none", "-implicit:none", "-nowarn", "-Xlint:none"));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        files(sources).map(Path::toString).forEach(options::add);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("What Spring generated does not compile");
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }
}
