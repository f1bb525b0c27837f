package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.AsOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What was typed to open a link. */
final class NewRequestForm {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_DAYS = 90;

    private NewRequestForm() {}

    /**
     * @param recipient the field that names whoever gets the link
     * @return null: there are faults
     */
    static @Nullable NewRequest read(
            Map<String, String> typed,
            String unit,
            String recipient,
            List<String> codes,
            LocalDate today,
            List<Fault> faults) {
        var name = typed.getOrDefault(recipient, "").strip();
        if (name.isEmpty() || name.length() > 100) {
            faults.add(new Fault(recipient, tr("Ghi tên người nhận liên kết.")));
        }
        if (codes.isEmpty() || codes.size() > 100) {
            faults.add(new Fault("ct", tr("Đánh dấu từ 1 đến 100 chỉ tiêu.")));
        }
        var year = typed.getOrDefault("nam", "").strip();
        if (!year.matches("20\\d\\d")) {
            faults.add(new Fault("nam", tr("Ghi năm, ví dụ 2026.")));
        }
        var until = until(typed, today, faults);
        return until == null || !faults.isEmpty()
                ? null
                : new NewRequest(
                        unit,
                        typed.getOrDefault("bo", ""),
                        Integer.parseInt(year),
                        codes.stream().distinct().toList(),
                        name,
                        text(typed, "dien-thoai"),
                        text(typed, "ghi-chu"),
                        until.atTime(LocalTime.of(23, 59)).atZone(HERE).toOffsetDateTime());
    }

    private static @Nullable LocalDate until(
            Map<String, String> typed, LocalDate today, List<Fault> faults) {
        var until = AsOf.of(typed.getOrDefault("han", ""), today.plusDays(7));
        if (until.error() != null) {
            faults.add(new Fault("han", until.error()));
            return null;
        }
        if (until.day().isBefore(today) || until.day().isAfter(today.plusDays(LONGEST_DAYS))) {
            faults.add(new Fault("han", tr("Hạn từ hôm nay đến %d ngày nữa.", LONGEST_DAYS)));
            return null;
        }
        return until.day();
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 1000));
    }
}
