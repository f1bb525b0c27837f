package vn.chungsuc;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.chungsuc.journal.VerifyJournal;
import vn.chungsuc.operations.Restore;
import vn.chungsuc.shared.Console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "restore",
        description = "Phục hồi bản sao lưu vào thư mục dữ liệu còn trống, rồi soát nhật ký.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "THƯ-MỤC")
    Path source = Path.of("");

    @Override
    public Integer call() throws IOException {
        Console.say(Restore.from(source));
        return Headless.run(context -> {
            var finding = context.getBean(VerifyJournal.class).verify();
            Console.result(finding.sentence());
            return finding.sound() ? 0 : 1;
        });
    }
}
