package vn.chungsuc;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

@Command(
        name = "import",
        description = "Nạp dữ liệu từ tệp.",
        synopsisSubcommandLabel = "units|criteria",
        mixinStandardHelpOptions = true)
final class ImportCommand {

    @Command(
            name = "units",
            description = "Nạp danh sách đơn vị hành chính (CSV), hoặc biến động của chúng.",
            mixinStandardHelpOptions = true)
    int units(
            @Parameters(paramLabel = "TỆP") Path file,
            @Option(
                            names = "--on",
                            paramLabel = "NGÀY",
                            description = "có hiệu lực từ ngày, mặc định 2025-07-01")
                    @Nullable LocalDate day,
            @Option(names = "--dry-run", description = "chỉ cho biết sẽ đổi gì") boolean dryRun) {
        var bytes = read(file);
        return Headless.run(context -> {
            context.getBean(ImportUnits.class)
                    .handle(
                            JournalEntry.SYSTEM,
                            String.valueOf(file.getFileName()),
                            bytes,
                            day == null ? ImportUnits.TWO_TIERS : day,
                            dryRun)
                    .lines()
                    .forEach(Console::result);
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

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("Không đọc được tệp %s.".formatted(file));
        }
    }
}
