package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The shape of what is typed about an account. */
final class AccountForms {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private AccountForms() {}

    static List<Fault> faults(String username, String fullName) {
        var faults = new ArrayList<Fault>();
        if (!USERNAME.matcher(username).matches()) {
            faults.add(
                    new Fault(
                            "username",
                            tr(
                                    "Tên đăng nhập có 3–40 ký tự: chữ thường không dấu, chữ số, dấu"
                                            + " chấm, gạch.")));
        }
        faults.addAll(fullName(fullName));
        return faults;
    }

    static List<Fault> fullName(String fullName) {
        return fullName.isBlank() || fullName.length() > 100
                ? List.of(new Fault("fullName", tr("Ghi họ tên, không quá 100 ký tự.")))
                : List.of();
    }

    /** Of an account; empty takes it away. */
    static List<Fault> email(String email) {
        return email.isEmpty() || email.length() <= 200 && EMAIL.matcher(email).matches()
                ? List.of()
                : List.of(
                        new Fault(
                                "email",
                                tr("Viết thư điện tử như ten@coquan.gov.vn, hoặc để trống.")));
    }

    static List<Fault> joined(List<Fault> faults, String field, List<String> sentences) {
        var all = new ArrayList<>(faults);
        sentences.forEach(sentence -> all.add(new Fault(field, sentence)));
        return all;
    }
}
