package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.TypedDay;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is typed on the way of a sheet, with a sentence beside each field. */
@Component
class ReviewForms {

    static final int LONGEST = 1000;
    private static final Set<FileType> SCANS = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final Clock clock;

    ReviewForms(Clock clock) {
        this.clock = clock;
    }

    static String tooLong() {
        return tr("Dài quá %d chữ; viết gọn lại.", LONGEST);
    }

    String words(Map<String, String> typed, String name, String whenBlank, List<Fault> faults) {
        var words = typed.getOrDefault(name, "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            faults.add(new Fault(name, words.isEmpty() ? whenBlank : tooLong()));
        }
        return words;
    }

    /** Null: something is wrong with it, and the faults say what. */
    AgreeSheet.@Nullable Paper paper(
            Map<String, String> typed, @Nullable MultipartFile scan, List<Fault> faults)
            throws IOException {
        var signer = words(typed, "nguoi-ky", tr("Ghi họ tên, chức vụ người đã ký."), faults);
        var on = day(typed, "ngay-ky", faults);
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            faults.add(new Fault("ngay-ky", tr("Ngày ký chưa tới. Ghi ngày trên giấy đã ký.")));
        }
        var file = scan(scan, faults);
        return faults.isEmpty() && on != null && file != null
                ? new AgreeSheet.Paper(signer, on, file)
                : null;
    }

    private static @Nullable Arrival scan(@Nullable MultipartFile scan, List<Fault> faults)
            throws IOException {
        if (scan == null || scan.isEmpty()) {
            faults.add(new Fault("ban-ky", tr("Chọn bản quét hoặc ảnh chụp giấy đã ký.")));
            return null;
        }
        try {
            var name = scan.getOriginalFilename();
            return Arrival.of(name == null ? "ban-ky" : name, scan.getBytes(), SCANS);
        } catch (Unfit unfit) {
            faults.add(new Fault("ban-ky", unfit.sentence()));
            return null;
        }
    }

    /** The day an answer is due: today or later. */
    @Nullable LocalDate dueDay(Map<String, String> typed, String name, List<Fault> faults) {
        var day = day(typed, name, faults);
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            faults.add(new Fault(name, tr("Ngày đã qua. Chọn từ hôm nay trở đi.")));
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate day(
            Map<String, String> typed, String name, List<Fault> faults) {
        var written = typed.getOrDefault(name, "");
        var wrong = TypedDay.fault(written);
        if (wrong != null) {
            faults.add(new Fault(name, wrong));
        }
        return TypedDay.of(written);
    }
}
