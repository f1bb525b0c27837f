package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SQL keeps to the arrows of the Java code: of a neighbour it sees views named _v and functions
 * named _on, nothing else.
 */
class SqlBoundariesTest {

    private static final Path CODE = Path.of("src/main/java/vn/chungsuc");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)\\b(?:from|join|into|update|truncate|table|using|copy)\\s+([a-z]+)\\.([a-z_0-9]+)");
    private static final Pattern FUNCTION = Pattern.compile("\\b([a-z]+)\\.([a-z_0-9]+)\\s*\\(");

    /** The bench measures the product from outside, by plain JDBC: it weighs its very tables. */
    private static final Set<String> OUTSIDERS = Set.of("bench");

    @Test
    void sqlKeepsToTheArrows() throws IOException {
        var trespasses = new ArrayList<String>();
        for (var module : modules()) {
            if (OUTSIDERS.contains(module)) {
                continue;
            }
            for (var file : files(CODE.resolve(module), ".java")) {
                for (var sql : textBlocks(Files.readString(file))) {
                    trespasses.addAll(trespasses(module, sql));
                }
            }
            for (var file : files(MIGRATIONS.resolve(module), ".sql")) {
                trespasses.addAll(trespasses(module, withoutForeignKeys(Files.readString(file))));
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void theRuleHasTeeth() {
        assertThat(trespasses("assessment", "select 1 from units.unit")).hasSize(1);
        assertThat(trespasses("assessment", "select 1 from units.unit_v")).isEmpty();
        assertThat(trespasses("criteria", "select 1 from assessment.rollup_v")).hasSize(1);
        assertThat(trespasses("assessment", "select units.refresh_tree(now())")).hasSize(1);
        assertThat(trespasses("units", "select journal.write_on(1)")).isEmpty();
        assertThat(trespasses("units", "insert into journal.entry values (1)")).hasSize(1);
        assertThat(textBlocks("a = \"\"\"\nselect 1\n\"\"\"; b = \"select 2 from x\"")).hasSize(2);
    }

    private static List<String> trespasses(String module, String sql) {
        var found = new ArrayList<String>();
        TABLE.matcher(sql)
                .results()
                .filter(use -> !sql.startsWith("(", use.end()))
                .filter(use -> foreign(module, use.group(1)))
                .filter(use -> !use.group(2).endsWith("_v") || !mayUse(module, use.group(1)))
                .forEach(use -> found.add(module + " reads " + use.group(1) + "." + use.group(2)));
        FUNCTION.matcher(sql)
                .results()
                .filter(use -> foreign(module, use.group(1)))
                .filter(use -> !use.group(2).endsWith("_on") || !mayUse(module, use.group(1)))
                .filter(use -> !sql.substring(0, use.start()).matches("(?s).*(?i)into\\s+"))
                .forEach(use -> found.add(module + " calls " + use.group(1) + "." + use.group(2)));
        return found;
    }

    private static boolean foreign(String module, String schema) {
        return !schema.equals(module) && modules().contains(schema);
    }

    private static boolean mayUse(String module, String neighbour) {
        return ModularityTest.declared(module).contains(neighbour);
    }

    /** A foreign key may point down to a neighbour's key. */
    private static String withoutForeignKeys(String sql) {
        return sql.replaceAll("(?i)references\\s+[a-z]+\\.[a-z_]+\\s*(\\([a-z_, ]+\\))?", "");
    }

    private static List<String> textBlocks(String java) {
        return Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"")
                .matcher(java)
                .results()
                .map(block -> block.group(1) != null ? block.group(1) : block.group(2))
                .toList();
    }

    private static Set<String> modules() {
        try (var packages = Files.list(CODE)) {
            return packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
