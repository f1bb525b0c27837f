package vn.chungsuc;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.chungsuc.assessment.BulkFile;
import vn.chungsuc.assessment.BulkResult;
import vn.chungsuc.assessment.BulkValues;
import vn.chungsuc.criteria.LoadSet;
import vn.chungsuc.criteria.SetUpload;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.ImportUnits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

@Command(
        name = "import",
        description = "Nạp dữ liệu từ tệp.",
        synopsisSubcommandLabel = "units|criteria|values",
        mixinStandardHelpOptions = true)
final class ImportCommand {

    @Command(
            name = "units",
            description = {
                "Nạp danh sách đơn vị hành chính (CSV), hoặc biến động của chúng.",
                "Không nêu tệp: danh mục cả nước ngày 1/7/2025 có sẵn trong phần mềm."
            },
            mixinStandardHelpOptions = true)
    int units(
            @Parameters(paramLabel = "TỆP", arity = "0..1") @Nullable Path file,
            @Option(
                            names = "--on",
                            paramLabel = "NGÀY",
                            description = "có hiệu lực từ ngày, mặc định 2025-07-01")
                    @Nullable LocalDate day,
            @Option(
                            names = "--province",
                            paramLabel = "MÃ",
                            split = ",",
                            description = "chỉ lấy các tỉnh này của danh mục có sẵn")
                    @Nullable Set<String> provinces,
            @Option(names = "--dry-run", description = "chỉ cho biết sẽ đổi gì") boolean dryRun) {
        var from = day == null ? ImportUnits.TWO_TIERS : day;
        var bytes = file == null ? null : read(file);
        return Headless.run(context -> {
            var units = context.getBean(ImportUnits.class);
            var report =
                    bytes == null
                            ? units.handle(
                                    JournalEntry.SYSTEM,
                                    provinces == null ? Set.of() : provinces,
                                    dryRun)
                            : units.handle(
                                    JournalEntry.SYSTEM, fileName(file), bytes, from, dryRun);
            report.lines().forEach(Console::result);
            return 0;
        });
    }

    @Command(
            name = "criteria",
            description = "Nạp một bộ tiêu chí (XLSX theo mẫu, hoặc YAML) và công bố.",
            mixinStandardHelpOptions = true)
    int criteria(
            @Parameters(paramLabel = "TỆP") Path file,
            @Option(names = "--draft", description = "lưu bản dự thảo, chưa công bố") boolean draft,
            @Option(names = "--dry-run", description = "chỉ cho biết tệp có gì") boolean dryRun) {
        var upload = new SetUpload(String.valueOf(file.getFileName()), read(file));
        return Headless.run(context -> {
            var loadSet = context.getBean(LoadSet.class);
            var set =
                    dryRun
                            ? loadSet.preview(upload)
                            : loadSet.handle(JournalEntry.SYSTEM, upload, !draft);
            Console.result(
                    "%s: %d tiêu chí, %d chỉ tiêu"
                            .formatted(set.id(), set.criteriaTotal(), set.indicatorsTotal()));
            return 0;
        });
    }

    @Command(
            name = "values",
            description = "Nạp số liệu (CSV hoặc NDJSON), tất cả hoặc không dòng nào.",
            mixinStandardHelpOptions = true)
    int values(
            @Parameters(paramLabel = "TỆP") Path file,
            @Option(
                            names = "--set",
                            paramLabel = "ID",
                            description = "bộ tiêu chí, nếu tệp không có cột set")
                    @Nullable String set,
            @Option(
                            names = "--year",
                            paramLabel = "NĂM",
                            description = "năm, nếu tệp không có cột year")
                    @Nullable Integer year,
            @Option(names = "--replace", description = "ghi đè ô đã có số liệu khác")
                    boolean replace) {
        if ((set == null) != (year == null)) {
            throw new Refused("Nêu cả --set và --year, hoặc không nêu gì khi tệp có hai cột ấy.");
        }
        var format =
                file.toString().matches(".*\\.(nd)?jsonl?")
                        ? BulkFile.Format.NDJSON
                        : BulkFile.Format.CSV;
        return Headless.run(context -> {
            try (var body = Files.newInputStream(file)) {
                var import_ = BulkFile.of(null, set, year, replace, format, body);
                return told(context.getBean(BulkValues.class).handle(import_));
            } catch (IOException e) {
                throw new Refused("Không đọc được tệp %s.".formatted(file));
            }
        });
    }

    private static int told(BulkResult result) {
        result.refused()
                .forEach(line ->
                        Console.say(
                                "dòng %d, cột %s: %s"
                                        .formatted(line.line(), line.column(), line.message())));
        Console.result(
                "Đã đọc %d dòng: lưu %d, không đổi %d, từ chối %d."
                        .formatted(
                                result.read(),
                                result.saved(),
                                result.unchanged(),
                                result.refused().size()));
        return result.isRefused() ? 1 : 0;
    }

    private static String fileName(@Nullable Path file) {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("Không đọc được tệp %s.".formatted(file));
        }
    }
}
