package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.documents.RegisterDocument;
import vn.chungsuc.documents.Registration;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads «Ghi số, ngày, người ký, bản ký» and says what is wrong beside each field. */
@Component
class RegisterForm {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<FileType> SIGNED = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final RegisterDocument register;
    private final Clock clock;

    RegisterForm(RegisterDocument register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Fault> submit(
            Officer officer, long id, Map<String, String> typed, @Nullable MultipartFile copy)
            throws IOException {
        var faults = new ArrayList<Fault>();
        var number = number(typed.getOrDefault("number", "").strip(), faults);
        var date = date(typed.getOrDefault("date", "").strip(), faults);
        var signer = typed.getOrDefault("signerName", "").strip();
        if (signer.isEmpty()) {
            faults.add(new Fault("signerName", tr("Ghi họ tên người đã ký.")));
        }
        var file = file(copy, faults);
        if (!faults.isEmpty() || date == null) {
            return faults;
        }
        var knowingly = typed.containsKey("knowingly");
        try {
            register.handle(officer, id, new Registration(number, date, signer, file, knowingly));
            return List.of();
        } catch (RegisterDocument.NumberTaken taken) {
            return List.of(new Fault("number", taken.sentence()));
        }
    }

    List<Fault> addCopy(Officer officer, long id, MultipartFile copy) throws IOException {
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

    private @Nullable LocalDate date(String typed, List<Fault> faults) {
        try {
            var date = LocalDate.parse(typed, DAY);
            if (!date.isAfter(LocalDate.now(clock))) {
                return date;
            }
            faults.add(new Fault("date", tr("Ngày ký chưa tới. Ghi ngày trên bản đã ký.")));
        } catch (DateTimeParseException unreadable) {
            faults.add(
                    new Fault("date", tr("Không đọc được ngày «%s». Viết như 05/02/2026.", typed)));
        }
        return null;
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
