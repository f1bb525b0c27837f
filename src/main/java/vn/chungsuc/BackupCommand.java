package vn.chungsuc;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.chungsuc.operations.Backup;
import vn.chungsuc.shared.Console;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "backup",
        description = "Sao lưu vào một thư mục chưa có gì, kể cả khi máy chủ đang chạy.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "THƯ-MỤC")
    Path target = Path.of("");

    @Override
    public Integer call() {
        return Headless.run(context -> {
            Console.result(context.getBean(Backup.class).into(target));
            return 0;
        });
    }
}
