package vn.chungsuc.access.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** One of the last sign-ins under this name, successful or not. */
public record SignInTry(OffsetDateTime at, String action, @Nullable String ip) {

    public boolean succeeded() {
        return action.equals("signed-in") || action.equals("session-unlocked");
    }

    public String outcome() {
        return switch (action) {
            case "signed-in" -> tr("Đã vào");
            case "session-unlocked" -> tr("Đã mở khóa phiên");
            case "account-locked" -> tr("Khóa tài khoản vì sai nhiều lần");
            case "sign-in-refused" -> tr("Không được vào");
            case "code-failed" -> tr("Sai mã xác thực");
            default -> tr("Sai mật khẩu");
        };
    }
}
