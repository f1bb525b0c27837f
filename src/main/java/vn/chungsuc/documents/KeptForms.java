package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.VietnameseNumber;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what was typed over a fact or the particulars of a kept paper. */
final class KeptForms {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 2000;
    private static final int SHORT = 200;

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    KeptForms(Map<String, String> typed) {
        this.typed = typed;
    }

    static long factId(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(typed);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null where something is to be mended. */
    CorrectKept.@Nullable FactForm fact() {
        var words = text("noi-dung", LONGEST);
        if (words == null && faults.isEmpty()) {
            faults.add(new Fault("noi-dung", tr("Ghi nội dung như văn bản viết.")));
        }
        var value = value(text("gia-tri", SHORT));
        var unit = text("don-vi", SHORT);
        var note = text("ghi-chu", LONGEST);
        return words == null || !faults.isEmpty()
                ? null
                : new CorrectKept.FactForm(words, value, unit, note);
    }

    /** A number or a day as the machine writes it; a ratio or range as it is. */
    private @Nullable String value(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written, DAY).toString();
        } catch (DateTimeParseException noDay) {
            return number(written);
        }
    }

    private String number(String written) {
        if (!written.matches("-?[\\d.,]+")) {
            return written;
        }
        try {
            return VietnameseNumber.count(written).toPlainString();
        } catch (VietnameseNumber.Unreadable no) {
            faults.add(new Fault("gia-tri", String.valueOf(no.getMessage())));
            return written;
        }
    }

    KeptCheck.Particulars particulars() {
        return new KeptCheck.Particulars(
                text("loai", SHORT),
                text("so-vb", 20),
                text("ky-hieu", 60),
                text("dia-danh", SHORT),
                day(text("ngay", 20)),
                text("co-quan", SHORT),
                text("trich-yeu", LONGEST),
                text("nguoi-ky", SHORT));
    }

    private @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException no) {
            faults.add(new Fault("ngay", tr("Ngày viết như 25/03/2024.")));
            return null;
        }
    }

    private @Nullable String text(String field, int longest) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.length() > longest) {
            faults.add(new Fault(field, tr("Dài quá %d chữ.", longest)));
        }
        return text.isEmpty() ? null : text;
    }
}
