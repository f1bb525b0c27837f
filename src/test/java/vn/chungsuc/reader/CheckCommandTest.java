package vn.chungsuc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code check}, as an office would call it. */
class CheckCommandTest {

    @TempDir Path folder;

    private record Run(int code, String out, String errors) {
        List<JsonNode> json() {
            return out.lines().map(line -> new JsonMapper().readTree(line)).toList();
        }
    }

    @Test
    void oneObjectForEachFileInTheirOrder() throws IOException {
        var right = file("right.txt", Papers.PLAN);
        var wrong = file("wrong.md", Papers.PLAN.replace("Trần Văn Ví Dụ", ""));

        var run = run(wrong, "--format", "json", folder.resolve("none.docx").toString(), right);

        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors).isEmpty();
        assertThat(run.json()).hasSize(3);
        var first = run.json().get(0);
        assertThat(first.get("file").asString()).isEqualTo(wrong);
        assertThat(first.get("document").get("signer").isNull()).isTrue();
        assertThat(first.get("findings").get(0).get("rule").asString()).isEqualTo("signer-missing");
        assertThat(run.json().get(1).get("error").asString()).isEqualTo("Không có tệp này.");
        assertThat(run.json().get(1).size()).isEqualTo(2);
        var last = run.json().get(2);
        assertThat(last.get("document").get("date").asString()).isEqualTo("2024-02-12");
        assertThat(last.get("document").get("legalBasis").get(1).get("number").asString())
                .isEqualTo("1260/QĐ-UBND");
        assertThat(last.get("outline").get(0).get("number").asString()).isEqualTo("I");
    }

    @Test
    void exitTellsWhetherThereIsAnError() throws IOException {
        assertThat(run(file("right.txt", Papers.PLAN)).code).isZero();
        assertThat(run(file("wrong.txt", Papers.PLAN.replace("./.", "."))).code).isEqualTo(1);
    }

    @Test
    void standardInputIsADash() {
        var in = System.in;
        System.setIn(new ByteArrayInputStream(Papers.PLAN.getBytes(StandardCharsets.UTF_8)));
        try {
            var run = run("--format", "json", "-");
            assertThat(run.code).isZero();
            assertThat(run.json().getFirst().get("file").asString()).isEqualTo("-");
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void textIsWhatLinesAreCountedIn() throws IOException {
        var run = run("--text", file("plan.txt", Papers.PLAN));
        assertThat(run.code).isZero();
        assertThat(run.out).isEqualTo(Papers.PLAN);
    }

    @Test
    void unreadableFileIsOneSentence() throws IOException {
        var run = run(file("empty.txt", ""));
        assertThat(run.code).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.errors).hasLineCount(1).contains("empty.txt: Tệp không có chữ nào.");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var stdout = System.out;
        var stderr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int code = new CommandLine(new CheckCommand()).execute(arguments);
            return new Run(
                    code,
                    out.toString(StandardCharsets.UTF_8),
                    errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }
}
