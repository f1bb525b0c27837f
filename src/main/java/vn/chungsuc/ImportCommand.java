package vn.chungsuc;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        synopsisSubcommandLabel = "units",
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

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("Không đọc được tệp %s.".formatted(file));
        }
    }
}
