package vn.chungsuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class EvaluateCommandTest {

    @TempDir Path folder;

    @Test
    void judgesTanThanhByTheSetOfItsProvince() throws IOException {
        var run =
                run(
                        "xa-ntm-2021-2025--an-giang",
                        "2023",
                        "DBSCL",
                        """
                        indicator,value,numerator,denominator
                        1.1,Đạt,,
                        1.2,x,,
                        10,"56,5",,
                        11,,40,1000
                        12.1,"69,99",,
                        13.4,không áp dụng,,
                        17.2,,0,0
                        15.3,19,,
                        """);

        assertThat(run.code).isZero();
        assertThat(run.errors).isEmpty();
        var answer = run.json();
        assertThat(indicator(answer, "11").toString())
                .isEqualTo(
                        "{\"code\":\"11\",\"verdict\":\"MET\",\"threshold\":4,\"confirmed\":true}");
        assertThat(indicator(answer, "12.1").toString())
                .isEqualTo(
                        "{\"code\":\"12.1\",\"verdict\":\"NOT_MET\",\"threshold\":70,\"confirmed\":true}");
        assertThat(indicator(answer, "10").toString())
                .isEqualTo(
                        "{\"code\":\"10\",\"verdict\":\"MET\",\"threshold\":56,\"confirmed\":false}");
        assertThat(indicator(answer, "15.3").toString())
                .isEqualTo(
                        "{\"code\":\"15.3\",\"verdict\":\"MISSING\",\"threshold\":null,\"confirmed\":false}");
        assertThat(answer.get("indicators").size()).isEqualTo(57);
        assertThat(answer.get("criteria").get(0).toString())
                .isEqualTo("{\"number\":1,\"met\":true,\"missing\":0}");
        assertThat(answer.get("criteriaTotal").asInt()).isEqualTo(19);
        assertThat(answer.get("criteriaMet").asInt()).isEqualTo(3);
        assertThat(answer.get("indicatorsMet").asInt()).isEqualTo(4);
        assertThat(answer.get("indicatorsTotal").asInt()).isEqualTo(55);
        assertThat(answer.get("ready").asBoolean()).isFalse();
    }

    @Test
    void sixtyPercentPassesInOneRegionAndFailsInAnother() throws IOException {
        var csv = "indicator,value\n5,75\n";
        assertThat(verdict(run("xa-ntm-2021-2025", "2022", "TN", csv), "5")).isEqualTo("MET");
        assertThat(verdict(run("xa-ntm-2021-2025", "2022", "DBSH", csv), "5")).isEqualTo("NOT_MET");
    }

    @Test
    void printsATableForPeople() throws IOException {
        var run =
                run(
                        "xa-ntm-2021-2025",
                        "2022",
                        "DBSCL",
                        "indicator,value\n10,53\n4.2,99\n",
                        "--format",
                        "text");
        assertThat(run.output)
                .contains("10     Đạt               ≥ 53 triệu đồng/người/năm")
                .contains("4.2    Đạt               ≥ 98 % (cần xác nhận)")
                .contains("Đạt 1/19 tiêu chí, 2/57 chỉ tiêu");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a figure that could be two   | 5,53.125          | dòng 2: «53.125» có thể hiểu hai cách: viết 53,125 hoặc 53125.
                    a malformed number           | 5,tám mươi        | dòng 2: Không đọc được số «tám mươi».
                    an unknown code              | 99.9,đạt          | dòng 2: bộ xa-ntm-2021-2025 không có chỉ tiêu «99.9».
                    a row given twice            | 5,80~~5,81        | dòng 4: chỉ tiêu 5 đã ghi ở dòng 2.
                    a share above the whole      | 5,150             | dòng 2: Tỷ lệ 150 % lớn hơn 100 %.
                    a numerator without its part | 5,,12,            | dòng 2: Thiếu mẫu số.
                    more than all                | 5,,5900,5642      | dòng 2: Tử số 5.900 lớn hơn mẫu số 5.642.
                    a comma out of quotes        | 10,53,5,1,2       | dòng 2: thừa cột
                    """)
    void refusesInOneLineWithTheLineNumber(String name, String rows, String sentence)
            throws IOException {
        var run =
                run(
                        "xa-ntm-2021-2025",
                        "2022",
                        "DBSCL",
                        "indicator,value,numerator,denominator\n" + rows.replace('~', '\n'));
        assertThat(run.code).isEqualTo(2);
        assertThat(run.output).isEmpty();
        assertThat(run.errors).contains(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "khong-co, 2022, DBSCL, không có bộ tiêu chí",
        "../application, 2022, DBSCL, không có bộ tiêu chí",
        "xa-ntm-2021-2025, 2026, DBSCL, không có năm 2026",
        "xa-ntm-2021-2025, 2022, XYZ, không có cột «XYZ»"
    })
    void refusesAnUnknownSetYearOrColumn(String set, String year, String dimension, String sentence)
            throws IOException {
        var run = run(set, year, dimension, "indicator,value\n");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors).contains(sentence).hasLineCount(1);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = folder.resolve("cu.csv");
        Files.write(file, "indicator,value\n1.1,đạt\n".getBytes(StandardCharsets.UTF_16LE));
        var run =
                execute(
                        "--set=xa-ntm-2021-2025",
                        "--year=2022",
                        "--dimension=DBSCL",
                        "--values=" + file);
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors).contains("UTF-8").hasLineCount(1);
    }

    private record Run(int code, String output, String errors) {
        JsonNode json() {
            return JsonMapper.shared().readTree(output);
        }
    }

    private Run run(String set, String year, String dimension, String csv, String... more)
            throws IOException {
        var file = Files.writeString(folder.resolve("so-lieu.csv"), csv);
        var arguments =
                new String[] {
                    "--set=" + set, "--year=" + year, "--dimension=" + dimension, "--values=" + file
                };
        return execute(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Run execute(String... arguments) {
        var out = System.out;
        var err = System.err;
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(errors, true, StandardCharsets.US_ASCII));
        try {
            var code = new CommandLine(new EvaluateCommand()).execute(arguments);
            return new Run(
                    code,
                    output.toString(StandardCharsets.UTF_8),
                    errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static JsonNode indicator(JsonNode answer, String code) {
        for (var indicator : answer.get("indicators")) {
            if (indicator.get("code").asString().equals(code)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + code);
    }

    private static String verdict(Run run, String code) {
        return indicator(run.json(), code).get("verdict").asString();
    }
}
