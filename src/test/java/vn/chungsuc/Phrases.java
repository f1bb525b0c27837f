package vn.chungsuc;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** The Vietnamese of the sources: what is said through {@code tr}, and what is not. */
final class Phrases {

    private static final Pattern VIETNAMESE =
            Pattern.compile(
                    "[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String NAME = "Chung Sức";
    private static final Pattern SAID = Pattern.compile("\\btr\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHOICE =
            Pattern.compile(
                    "\\btr\\([^\"()]*\\?\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)//.*$|(?s)/\\*.*?\\*/");

    private Phrases() {}

    record Phrase(Path file, String text) {
        @Override
        public String toString() {
            return file + ": " + text;
        }
    }

    static boolean isVietnamese(String text) {
        return VIETNAMESE.matcher(text).find();
    }

    static List<Path> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(folder, unreadable);
        }
    }

    /** Every phrase a template or script passes through tr. */
    static Stream<Phrase> saidIn(Path file) {
        var text = read(file);
        var found = new ArrayList<Phrase>();
        for (var said = SAID.matcher(text); said.find(); ) {
            found.add(new Phrase(file, said.group(1).translateEscapes()));
        }
        for (var said = CHOICE.matcher(text); said.find(); ) {
            found.add(new Phrase(file, said.group(1).translateEscapes()));
            found.add(new Phrase(file, said.group(2).translateEscapes()));
        }
        return found.stream();
    }

    /** Lines of a template or script with Vietnamese that is not passed through tr. */
    static Stream<Phrase> bareIn(Path file) {
        return bare(file, read(file));
    }

    static Stream<Phrase> bare(Path file, String text) {
        var comments = file.toString().endsWith(".js") ? SCRIPT_COMMENT : TEMPLATE_COMMENT;
        var rest = comments.matcher(text).replaceAll("");
        rest = CHOICE.matcher(SAID.matcher(rest).replaceAll("tr(")).replaceAll("tr(");
        return rest.replace(NAME, "")
                .lines()
                .filter(Phrases::isVietnamese)
                .map(line -> new Phrase(file, line.strip()));
    }

    /** The phrases english.js has. */
    static List<String> literalsOf(Path script) {
        var keys = Pattern.compile("(?m)^\\s*\"((?:[^\"\\\\]|\\\\.)*)\":").matcher(read(script));
        return keys.results().map(key -> key.group(1).translateEscapes()).toList();
    }

    /** Every Vietnamese literal of Java sources; what is glued together counts as one. */
    static List<Phrase> literals(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    _ -> {},
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            var found = new ArrayList<Phrase>();
            for (var unit : task.parse()) {
                unit.accept(new Literals(Path.of(unit.getSourceFile().getName()), found), null);
            }
            return found;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final Path file;
        private final List<Phrase> found;

        Literals(Path file, List<Phrase> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (folded(sum) instanceof String whole) {
                add(whole);
                return null;
            }
            return super.visitBinary(sum, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                add(text);
            }
            return null;
        }

        private void add(String text) {
            if (isVietnamese(text.replace(NAME, ""))) {
                found.add(new Phrase(file, text));
            }
        }

        private static Object folded(Object tree) {
            return switch (tree) {
                case LiteralTree literal when literal.getValue() instanceof String ->
                        literal.getValue();
                case BinaryTree sum
                        when folded(sum.getLeftOperand()) instanceof String left
                                && folded(sum.getRightOperand()) instanceof String right ->
                        left + right;
                default -> false;
            };
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
