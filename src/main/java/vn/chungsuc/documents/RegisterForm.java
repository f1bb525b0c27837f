package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads «Ghi số, ngày, người ký, bản ký», and their correction, and says what is wrong beside each
 * field.
 */
@Component
class RegisterForm {

    private static final int LONGEST = 1000;
    private static final Set<FileType> SIGNED = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final RegisterDocument register;
    private final CorrectRegistration correct;
    private final Clock clock;

    RegisterForm(RegisterDocument register, CorrectRegistration correct, Clock clock) {
        this.register = register;
        this.correct = correct;
        this.clock = clock;
    }

    /**
     * @param copy null: none is brought
     */
    public List<Fault> submit(
            Officer officer, long id, Map<String, String> typed, @Nullable MultipartFile copy)
            throws IOException {
        var faults = new ArrayList<Fault>();
        var file = file(copy, faults);
        var as = read(typed, file, faults);
        return as == null || !faults.isEmpty()
                ? faults
                : unlessTaken(() -> register.handle(officer, id, as));
    }

    /** «Sửa số, ngày, người ký», with the reason. */
    public List<Fault> correct(Officer officer, long id, Map<String, String> typed) {
        var faults = new ArrayList<Fault>();
        var as = read(typed, null, faults);
        var why = typed.getOrDefault("why", "").strip();
        if (why.isEmpty()) {
            faults.add(new Fault("why", tr("Viết vì sao sửa: số cũ vẫn nằm trong lịch sử.")));
        } else if (why.length() > LONGEST) {
            faults.add(new Fault("why", tr("Lý do dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
        return as == null || !faults.isEmpty()
                ? faults
                : unlessTaken(() -> correct.handle(officer, id, as, why));
    }

    private static List<Fault> unlessTaken(Runnable change) {
        try {
            change.run();
            return List.of();
        } catch (RegisterDocument.NumberTaken taken) {
            return List.of(new Fault("number", taken.sentence()));
        }
    }

    /** Null with faults. */
    private @Nullable Registration read(
            Map<String, String> typed, @Nullable Arrival copy, List<Fault> faults) {
        var number = number(typed.getOrDefault("number", "").strip(), faults);
        var date = date(typed.getOrDefault("date", ""), faults);
        var signer = typed.getOrDefault("signerName", "").strip();
        if (signer.isEmpty()) {
            faults.add(new Fault("signerName", tr("Ghi họ tên người đã ký.")));
        }
        return date == null || !faults.isEmpty()
                ? null
                : new Registration(number, date, signer, copy, typed.containsKey("knowingly"));
    }

    public List<Fault> addCopy(Officer officer, long id, MultipartFile copy) throws IOException {
        var faults = new ArrayList<Fault>();
        var file = file(copy, faults);
        if (file == null) {
            return faults.isEmpty() ? List.of(new Fault("copy", tr("Chọn tệp bản ký."))) : faults;
        }
        register.handle(officer, id, file);
        return List.of();
    }

    private static int number(String typed, List<Fault> faults) {
        if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) > 0) {
            return Integer.parseInt(typed);
        }
        faults.add(new Fault("number", tr("Số văn bản là số nguyên dương, ví dụ 47.")));
        return 0;
    }

    /** Read off the signed paper, so it cannot lie in the future. */
    private @Nullable LocalDate date(String typed, List<Fault> faults) {
        var date = TypedDay.of(typed);
        if (date == null) {
            faults.add(new Fault("date", String.valueOf(TypedDay.fault(typed))));
            return null;
        }
        if (date.isAfter(LocalDate.now(clock))) {
            faults.add(
                    new Fault(
                            "date",
                            tr(
                                    "Ngày ký %s chưa tới. Ghi ngày trên bản đã ký, không sau hôm"
                                            + " nay.",
                                    Vi.date(date))));
            return null;
        }
        return date;
    }

    private static @Nullable Arrival file(@Nullable MultipartFile copy, List<Fault> faults)
            throws IOException {
        if (copy == null || copy.isEmpty()) {
            return null;
        }
        try {
            var name = copy.getOriginalFilename();
            return Arrival.of(name == null ? "ban-ky" : name, copy.getBytes(), SIGNED);
        } catch (Unfit unfit) {
            faults.add(new Fault("copy", unfit.sentence()));
            return null;
        }
    }
}
