package vn.chungsuc.notices;

import vn.chungsuc.notices.TaskReminderQueries.Leading;

import java.util.List;
import java.util.stream.Collectors;

/** The ready texts of tasks, Vietnamese for every reader: they are sent on. */
final class TaskReminderTexts {

    private TaskReminderTexts() {}

    static String one(Leading one, String base) {
        return "Kính gửi %s,\ncác việc sau đã đến hạn hoặc sắp đến hạn:\n%s%s\nĐề nghị báo xong hoặc ghi tiến độ tại:\n%s/nhiem-vu?cua=toi"
                .formatted(one.leadName(), lines(one), more(one), base);
    }

    /** Those of this page of the list. */
    static String group(List<Leading> leading, String base) {
        return leading.stream()
                .map(one -> one.leadName() + ":\n" + lines(one) + more(one))
                .collect(
                        Collectors.joining(
                                "\n\n",
                                "Kính gửi các đồng chí. Các việc sau đã đến hạn hoặc sắp đến"
                                        + " hạn:\n\n",
                                "\n\nBáo xong hoặc ghi tiến độ tại: " + base + "/nhiem-vu"));
    }

    private static String lines(Leading one) {
        return one.lines().stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String more(Leading one) {
        var left = one.tasks() - one.lines().size();
        return left > 0 ? "\n- và %d việc nữa".formatted(left) : "";
    }
}
