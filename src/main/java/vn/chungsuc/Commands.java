package vn.chungsuc;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

import vn.chungsuc.bench.Bench;
import vn.chungsuc.criteria.EvaluateCommand;
import vn.chungsuc.reader.CheckCommand;
import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.StartRefused;

import java.util.Arrays;

/**
 * Every command but the server. Nothing here may load Spring: {@code check}, {@code evaluate} and
 * {@code --help} answer at once.
 */
@Command(
        name = "chungsuc",
        description = "Chung Sức: điều hành Chương trình MTQG xây dựng nông thôn mới.%n",
        subcommands = {
            ServeUsage.class,
            CheckCommand.class,
            EvaluateCommand.class,
            Bench.class,
            ImportCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            JournalCommand.class
        },
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nCác lệnh:%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footer = {
            "",
            "Biến môi trường: CHUNGSUC_DATA (thư mục dữ liệu, mặc định ./data), CHUNGSUC_MODE (demo"
                    + " hoặc office),",
            "CHUNGSUC_DATABASE_URL, CHUNGSUC_DATABASE_USER, CHUNGSUC_DATABASE_PASSWORD (PostgreSQL"
                    + " ngoài)."
        })
final class Commands {

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Cách dùng.")
    boolean help;

    static int run(String[] arguments) {
        var line = new CommandLine(new Commands());
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler(Commands::misused);
        line.setExecutionExceptionHandler(Commands::failed);
        line.setUsageHelpAutoWidth(true);
        if (Arrays.equals(arguments, new String[] {"help"})) {
            return line.execute("--help");
        }
        return line.execute(arguments);
    }

    private static int misused(ParameterException mistake, String[] arguments) {
        Console.say(
                "Lệnh chưa đúng: %s (xem: %s --help)"
                        .formatted(
                                oneLine(mistake),
                                mistake.getCommandLine().getCommandSpec().qualifiedName()));
        return 2;
    }

    private static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused || cause instanceof StartRefused) {
                Console.say(oneLine(cause));
                return 1;
            }
        }
        Console.say(failure.getClass().getSimpleName() + ": " + oneLine(failure));
        return 1;
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
