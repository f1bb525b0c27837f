package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The figures of QCVN 12:2026/BCA on passwords, and what a refused one lacks. */
final class PasswordRules {

    static final int LEAST = 8;
    static final int NOT_AMONG_LAST = 10;
    static final int ADMINISTRATORS_CHANGE_MONTHS = 2;

    /** What bcrypt can tell apart. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** Empty when the password may be used; else one sentence for each thing to mend. */
    static List<String> faults(String password, String username) {
        var faults = new ArrayList<String>();
        if (password.codePointCount(0, password.length()) < LEAST) {
            faults.add(tr("Mật khẩu cần ít nhất %d ký tự.", LEAST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            faults.add(tr("Mật khẩu quá dài (quá %d byte).", MOST_BYTES));
        }
        var missing = new ArrayList<String>();
        need(missing, tr("chữ thường"), password, Character::isLowerCase);
        need(missing, tr("chữ hoa"), password, Character::isUpperCase);
        need(missing, tr("chữ số"), password, Character::isDigit);
        need(missing, tr("ký tự đặc biệt"), password, c -> !Character.isLetterOrDigit(c));
        if (!missing.isEmpty()) {
            faults.add(tr("Mật khẩu còn thiếu %s.", String.join(", ", missing)));
        }
        if (!username.isEmpty() && password.toLowerCase().contains(username)) {
            faults.add(tr("Mật khẩu không được chứa tên đăng nhập."));
        }
        return faults;
    }

    private static void need(
            List<String> missing, String name, String password, IntPredicate kind) {
        if (password.codePoints().noneMatch(kind)) {
            missing.add(name);
        }
    }
}
