package vn.chungsuc.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code bench}: measures the budgets of the design on this machine. */
@Command(
        name = "bench",
        description = "Đo các định mức hiệu năng trên máy này, in bảng và ghi JSON.")
public class Bench implements Callable<Integer> {

    private static final Path AUTOGROUP = Path.of("/proc/sys/kernel/sched_autogroup_enabled");

    @Option(names = "--quick", description = "đo ngắn, ít năm số liệu")
    boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "ghi kết quả ra tệp JSON")
    @org.jspecify.annotations.Nullable
    Path json;

    @Option(names = "--jar", paramLabel = "FILE", description = "bản đóng gói cần đo")
    Path jar = Path.of("target/chungsuc.jar");

    @Option(names = "--installed", paramLabel = "DIR", description = "bản cài của bin/package")
    @org.jspecify.annotations.Nullable
    Path installed;

    @Option(
            names = "--only",
            paramLabel = "PART",
            description =
                    "start | nation | review | tasks | report | spreadsheets | editors | units |"
                            + " nodes")
    String only = "";

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("chungsuc-bench");
        var command =
                installed == null
                        ? List.<String>of()
                        : List.of(installed.resolve("bin/chungsuc").toString(), "serve");
        var run = new Run(folder, jar, command, quick, System.err);
        if (isGroupedBySession()) {
            System.err.println(
                    "kernel.sched_autogroup_enabled = 1: trên một nhân, lượt lưu chậm nhất chậm đi"
                            + " hai tới sáu lần; xem docs/operations.md");
        }
        try {
            if (wanted("start")) {
                new StartRows(run).measure();
            }
            if (wanted("report")) {
                new ReportRows(run).measure();
                new PlanRows(run).measure();
            }
            if (wanted("spreadsheets")) {
                new SpreadsheetRows(run).measure();
            }
            if (wanted("editors")) {
                new EditorRows(run).measure();
            }
            if (wanted("units")) {
                new UnitChangeRows(run).measure();
            }
            if (wanted("nodes")) {
                new NodeRows(run).measure();
            }
            if (wanted("nation")) {
                new NationRows(run).measure();
            }
            if (only.equals("review")) {
                new NationRows(run).measureReview();
            }
            if (only.equals("tasks")) {
                new NationRows(run).measureTasks();
            }
            print(run, System.out);
            write(run);
        } finally {
            delete(folder);
        }
        return run.rows.stream().allMatch(Row::met) && run.skipped.isEmpty() ? 0 : 1;
    }

    /**
     * Whether Linux shares the processor among sessions. Each backend of PostgreSQL is one, so all
     * threads of the server together get no more than one of them.
     */
    private static boolean isGroupedBySession() throws IOException {
        return Files.exists(AUTOGROUP) && Files.readString(AUTOGROUP).strip().equals("1");
    }

    private boolean wanted(String part) {
        return only.isEmpty() || only.equals(part);
    }

    private static void print(Run run, PrintStream out) {
        run.rows.forEach(row -> out.println(row.line()));
        run.skipped.forEach(part -> out.println("không đo được: " + part));
    }

    private void write(Run run) throws IOException {
        if (json == null) {
            return;
        }
        var result = new LinkedHashMap<String, Object>();
        result.put("date", LocalDate.now(java.time.ZoneId.systemDefault()).toString());
        result.put("quick", quick);
        result.put("cores", Runtime.getRuntime().availableProcessors());
        result.put("groupedBySession", isGroupedBySession());
        result.put("rows", run.rows.stream().map(Bench::asMap).toList());
        result.put("skipped", run.skipped);
        var text =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(result);
        Files.writeString(json, text + "\n");
    }

    private static Map<String, Object> asMap(Row row) {
        var map = new LinkedHashMap<String, Object>();
        map.put("what", row.what());
        map.put("measured", rounded(row.measured()));
        map.put("unit", row.unit());
        map.put(row.sense() == Row.Sense.AT_MOST ? "atMost" : "atLeast", row.budget());
        map.put("met", row.met());
        if (row.limit() != null && row.limitMeasured() != null && row.ratio() != null) {
            map.put("limit", row.limit());
            map.put("limitMeasured", rounded(row.limitMeasured()));
            map.put("ratio", rounded(row.ratio()));
        }
        if (row.cpuMillis() != null) {
            map.put("cpuMillis", rounded(row.cpuMillis()));
        }
        return map;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
