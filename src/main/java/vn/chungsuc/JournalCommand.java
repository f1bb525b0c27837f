package vn.chungsuc;

import picocli.CommandLine.Command;

import vn.chungsuc.journal.VerifyJournal;
import vn.chungsuc.shared.Console;

@Command(
        name = "journal",
        description = "Nhật ký.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "verify")
final class JournalCommand {

    @Command(
            name = "verify",
            description = "Soát chuỗi niêm phong của nhật ký; thoát 0 nếu nguyên vẹn.")
    int verify() {
        return Headless.run(context -> {
            var finding = context.getBean(VerifyJournal.class).verify();
            Console.result(finding.sentence());
            return finding.sound() ? 0 : 1;
        });
    }
}
