package vn.chungsuc;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.chungsuc.access.CreateToken;
import vn.chungsuc.shared.Console;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Refused;

@Command(
        name = "token",
        description = "Mã truy cập cho phần mềm khác.",
        synopsisSubcommandLabel = "create",
        mixinStandardHelpOptions = true)
final class TokenCommand {

    @Command(
            name = "create",
            description = "Tạo một mã và in ra một lần; hệ thống chỉ giữ SHA-256 của mã.",
            mixinStandardHelpOptions = true)
    int create(
            @Option(
                            names = "--account",
                            required = true,
                            paramLabel = "TÊN",
                            description = "tài khoản mà mã thay mặt")
                    String account,
            @Option(
                            names = "--name",
                            required = true,
                            paramLabel = "N",
                            description = "tên để nhớ mã dùng vào việc gì")
                    String name) {
        return Headless.run(context -> {
            try {
                Console.result(context.getBean(CreateToken.class).handle(account, name));
            } catch (NotFound absent) {
                throw new Refused("Không có tài khoản «%s».".formatted(account));
            }
            return 0;
        });
    }
}
