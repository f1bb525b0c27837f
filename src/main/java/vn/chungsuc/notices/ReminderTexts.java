package vn.chungsuc.notices;

import vn.chungsuc.notices.ReminderQueries.Missing;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The ready texts, Vietnamese for every reader: they are sent on. */
final class ReminderTexts {

    private ReminderTexts() {}

    static String one(Missing one, String address, LocalDate due) {
        var instead = one.standsInFor() == null ? "" : " (thay " + one.standsInFor() + ")";
        return """
        Kính gửi đồng chí %s%s,
        %s còn %d chỉ tiêu năm %d chưa có số liệu: %s.
        Đề nghị cập nhật trước ngày %s tại:
        %s\
        """
                .formatted(
                        one.fullName(),
                        instead,
                        one.unitName(),
                        one.codes().size(),
                        one.year(),
                        String.join(", ", one.codes()),
                        Vi.date(due),
                        address);
    }

    /** Those of this page of the list, one line each. */
    static String group(List<Missing> missing, String base, LocalDate due) {
        return missing.stream()
                .map(one ->
                        "- %s (%s): %d chỉ tiêu: %s"
                                .formatted(
                                        one.fullName(),
                                        one.unitName(),
                                        one.codes().size(),
                                        String.join(", ", one.codes())))
                .collect(
                        Collectors.joining(
                                "\n",
                                "Kính gửi các đồng chí. Các chỉ tiêu sau chưa có số liệu, đề nghị"
                                        + " cập nhật trước ngày %s:\n".formatted(Vi.date(due)),
                                "\nNhập tại: " + base));
    }
}
