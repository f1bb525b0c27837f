package vn.chungsuc.criteria;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code evaluate}: judges a CSV by a set that comes with the product; no Spring, no database. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Đánh giá một tệp số liệu theo một bộ tiêu chí.")
public class EvaluateCommand implements Callable<Integer> {

    private enum Format {
        json,
        text
    }

    @Option(
            names = "--set",
            required = true,
            paramLabel = "ID",
            description = "mã bộ tiêu chí, ví dụ xa-ntm-2021-2025")
    private String set = "";

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm đánh giá")
    private int year;

    @Option(
            names = "--dimension",
            required = true,
            paramLabel = "CỘT",
            description = "cột ngưỡng, ví dụ DBSCL")
    private String dimension = "";

    @Option(
            names = "--values",
            required = true,
            paramLabel = "TỆP",
            description = "CSV: indicator,value[,numerator,denominator]")
    private Path values = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "json|text",
            description = "dạng kết quả (mặc định: json)")
    private Format format = Format.json;

    @Override
    public Integer call() {
        try {
            var evaluation = evaluate();
            print(
                    System.out,
                    format == Format.json
                            ? EvaluationText.json(evaluation, year, dimension)
                            : EvaluationText.table(evaluation, year, dimension));
            return 0;
        } catch (ReadingsFile.Unusable e) {
            print(System.err, e.sentence());
            return 2;
        }
    }

    private Evaluation evaluate() {
        var found = BundledSets.find(set);
        if (found == null) {
            throw new ReadingsFile.Unusable("không có bộ tiêu chí «%s».".formatted(set));
        }
        if (!found.covers(year)) {
            throw new ReadingsFile.Unusable(
                    "bộ %s dùng cho các năm %d–%d, không có năm %d."
                            .formatted(
                                    set, found.head().firstYear(), found.head().lastYear(), year));
        }
        if (!found.dimensions().has(dimension)) {
            throw new ReadingsFile.Unusable(
                    "bộ %s không có cột «%s»; có: %s."
                            .formatted(
                                    set, dimension, String.join(", ", found.dimensions().keys())));
        }
        return found.evaluate(ReadingsFile.read(values, found), dimension, year);
    }

    /** Bytes of UTF-8 whatever the locale of the terminal. */
    private static void print(PrintStream out, String text) {
        out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
