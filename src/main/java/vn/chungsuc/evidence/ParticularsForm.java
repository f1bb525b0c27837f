package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is typed of a document, read. */
final class ParticularsForm {

    static final String NUMBER = "so";
    static final String ISSUED = "ngay-van-ban";
    static final String UNTIL = "het-han";
    static final String NOTE = "ghi-chu";

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int LONGEST = 1000;

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();
    private final Evidence.Particulars read;

    private ParticularsForm(Map<String, String> typed) {
        this.typed = typed;
        var issued = day(ISSUED);
        var until = day(UNTIL);
        if (issued != null && until != null && until.isBefore(issued)) {
            faults.add(new Fault(UNTIL, tr("Ngày hết hiệu lực trước ngày văn bản.")));
        }
        this.read = new Evidence.Particulars(text(NUMBER), issued, until, text(NOTE));
    }

    static ParticularsForm of(Map<String, String> typed) {
        return new ParticularsForm(typed);
    }

    List<Fault> faults() {
        return faults;
    }

    Evidence.Particulars read() {
        return read;
    }

    private @Nullable String text(String field) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.length() > LONGEST) {
            faults.add(new Fault(field, tr("Dài quá %d ký tự.", LONGEST)));
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate day(String field) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        var found = DAY.matcher(text);
        try {
            if (found.matches()) {
                return LocalDate.of(
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(1)));
            }
            faults.add(
                    new Fault(field, tr("Không đọc được ngày «%s». Viết như 31/12/2026.", text)));
        } catch (DateTimeException none) {
            faults.add(new Fault(field, tr("Không có ngày %s.", text)));
        }
        return null;
    }
}
