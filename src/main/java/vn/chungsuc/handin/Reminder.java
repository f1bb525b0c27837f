package vn.chungsuc.handin;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A ready text to those who have not handed in, and to nobody else. */
final class Reminder {

    private Reminder() {}

    static String text(List<Obligation> owed, LocalDate today) {
        var reports = new LinkedHashMap<String, List<Obligation>>();
        owed.forEach(one ->
                reports.computeIfAbsent(one.title(), _ -> new java.util.ArrayList<>()).add(one));
        return reports.entrySet().stream()
                .map(report -> of(report.getKey(), report.getValue(), today))
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(String title, List<Obligation> owed, LocalDate today) {
        var first = owed.getFirst();
        var lines =
                owed.stream().map(one -> "- " + line(one, today)).collect(Collectors.joining("\n"));
        return "%s: đề nghị các đơn vị sau nộp về %s, hạn %s:\n%s"
                .formatted(title, first.receiverName(), Vi.date(first.ruleDue()), lines);
    }

    private static String line(Obligation one, LocalDate today) {
        var words = one.unitName();
        if (one.state() == ObligationState.RETURNED) {
            words += ", bị trả lại: " + one.reason();
        }
        if (one.extended()) {
            words += ", gia hạn đến " + Vi.date(one.due());
        }
        return one.overdue() ? words + " (quá hạn %d ngày)".formatted(one.daysLate()) : words;
    }
}
