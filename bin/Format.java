import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Formats the sources (apply) or lists what is not formatted and fails (check). */
class Format {

    public static void main(String[] arguments) throws Exception {
        var apply = arguments[0].equals("apply");
        var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        var unformatted = new ArrayList<Path>();
        for (var file : sources()) {
            var before = Files.readString(file);
            var after = formatter.formatSourceAndFixImports(before);
            if (before.equals(after)) {
                continue;
            }
            unformatted.add(file);
            if (apply) {
                Files.writeString(file, after);
            }
        }
        unformatted.forEach(file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
        if (!apply && !unformatted.isEmpty()) {
            System.out.println("Run bin/format");
            System.exit(1);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
