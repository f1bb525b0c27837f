package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.AsOf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads «số, ngày, cơ quan ban hành, bản quét» of the resolution a change rests on. */
class ResolutionForm {

    private static final Set<FileType> SCANS = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final Map<String, String> typed;
    private final @Nullable MultipartFile scan;
    private final List<Fault> faults = new ArrayList<>();

    ResolutionForm(Map<String, String> typed, @Nullable MultipartFile scan) {
        this.typed = typed;
        this.scan = scan;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Null: something is to be mended. */
    @Nullable Resolution read(LocalDate day) throws IOException {
        var number = text("so", tr("Ghi loại và số, ví dụ Nghị quyết 202/2025/QH15."));
        var issuer = text("co-quan", tr("Ghi cơ quan ban hành."));
        var dated = AsOf.of(typed.get("ngay-ban-hanh"), LocalDate.EPOCH);
        if (dated.error() != null) {
            faults.add(new Fault("ngay-ban-hanh", dated.error()));
        } else if (typed.getOrDefault("ngay-ban-hanh", "").isBlank()) {
            faults.add(new Fault("ngay-ban-hanh", tr("Ghi ngày ban hành, ví dụ 12/06/2025.")));
        } else if (dated.day().isAfter(day)) {
            faults.add(
                    new Fault(
                            "ngay-ban-hanh",
                            tr("Ngày ban hành sau ngày thay đổi có hiệu lực; xem lại hai ngày.")));
        }
        var file = scan();
        return faults.isEmpty() ? new Resolution(number, dated.day(), issuer, file) : null;
    }

    private String text(String field, String missing) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            faults.add(new Fault(field, missing));
        } else if (text.length() > 200) {
            faults.add(new Fault(field, tr("Dài quá 200 chữ.")));
        }
        return text;
    }

    private @Nullable Arrival scan() throws IOException {
        if (scan == null || scan.isEmpty()) {
            return null;
        }
        try {
            var name = scan.getOriginalFilename();
            return Arrival.of(name == null ? "nghi-quyet" : name, scan.getBytes(), SCANS);
        } catch (Unfit unfit) {
            faults.add(new Fault("ban-quet", unfit.sentence()));
            return null;
        }
    }
}
