package vn.chungsuc;

import com.tngtech.archunit.core.domain.JavaClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the formatted source of a class member by member: the formatter puts each at four spaces
 * and a blank line between.
 */
final class Sources {

    private static final Pattern WRITE =
            Pattern.compile(
                    "(?is)\\b(insert\\s+into|update\\s+[a-z_.]+\\s+(?:[a-z]+\\s+)?set|delete\\s+from|merge\\s+into|truncate|copy\\s+[a-z_.]+)\\b");
    private static final Pattern METHOD =
            Pattern.compile("(?m)^ {4}(?![@ ])[^=;\\n]*?\\b(\\w+)\\(");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}(?! )[^(\\n]*\\b(\\w+) =");

    private Sources() {}

    /** The methods that write and neither record in the same SQL nor say why they do not. */
    static Set<String> silentWriters(JavaClass type) {
        var members = members(type);
        var constants =
                members.stream()
                        .filter(member ->
                                WRITE.matcher(member).find()
                                        && !member.contains("journal.write_on"))
                        .map(member -> first(CONSTANT, member))
                        .filter(name -> !name.isEmpty())
                        .toList();
        var writers = new HashSet<String>();
        for (var member : members) {
            var name = first(METHOD, member);
            var writes =
                    WRITE.matcher(member).find()
                            || constants.stream()
                                    .anyMatch(constant ->
                                            member.matches("(?s).*\\b" + constant + "\\b.*"));
            if (!name.isEmpty()
                    && writes
                    && !member.contains("journal.write_on")
                    && !member.contains("@NotJournaled")) {
                writers.add(name);
            }
        }
        return writers;
    }

    private static List<String> members(JavaClass type) {
        var path = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        try {
            for (var root : List.of("src/main/java", "src/test/java")) {
                var file = Path.of(root, path);
                if (Files.exists(file)) {
                    return Arrays.asList(body(Files.readString(file), type).split("\n\n"));
                }
            }
            throw new IllegalStateException("No source of " + type.getName());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class inside {@link Offenders} is read as if it stood in a file of its own. */
    private static String body(String source, JavaClass type) {
        if (!type.getName().contains("Offenders$")) {
            return source;
        }
        var start = source.indexOf("class " + type.getSimpleName());
        return source.substring(start, source.indexOf("\n    }\n", start)).replace("\n    ", "\n");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
