package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed into a form: read field by field, with what is wrong said beside each field, and
 * shown again as it was typed.
 */
public final class TypedForm {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s*[:hg]\\s*(\\d{2})?");

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    public TypedForm(Map<String, String> typed) {
        this.typed = typed;
    }

    public static TypedForm blank() {
        return new TypedForm(Map.of());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    public List<Fault> faults() {
        return faults;
    }

    public boolean isFaulted() {
        return !faults.isEmpty();
    }

    /** The sentence beside a field; null: none. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public void refuse(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }

    /** Null for nothing typed. */
    public @Nullable String text(String field, int longest) {
        var text = value(field).strip();
        if (text.length() > longest) {
            refuse(field, tr("Dài quá %d chữ; viết gọn lại.", longest));
        }
        return text.isEmpty() ? null : text;
    }

    /**
     * @param sentence said where nothing is typed
     */
    public String required(String field, int longest, String sentence) {
        var text = text(field, longest);
        if (text == null) {
            refuse(field, sentence);
            return "";
        }
        return text;
    }

    /** Null with a fault. */
    public @Nullable LocalDate day(String field) {
        var day = TypedDay.of(value(field));
        if (day == null) {
            refuse(field, String.valueOf(TypedDay.fault(value(field))));
        }
        return day;
    }

    /** Null for nothing typed, or with a fault. */
    public @Nullable LocalDate dayIfAny(String field) {
        return has(field) ? day(field) : null;
    }

    /** What is told happened already. */
    public void notAhead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            refuse(field, tr("Ngày %s chưa tới.", Vi.date(day)));
        }
    }

    /** Beside the field of the later one. */
    public void inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            refuse(field, tr("Ngày %s trước ngày %s.", Vi.date(then), Vi.date(first)));
        }
    }

    /** Of the row the form was filled in from; 0: none. */
    public int version() {
        var typed = value("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** «8:00», «8h30», «14g»; null for nothing typed, or with a fault. */
    public @Nullable LocalTime clockIfAny(String field) {
        if (!has(field)) {
            return null;
        }
        var parts = CLOCK.matcher(value(field).strip());
        if (parts.matches()) {
            var hour = Integer.parseInt(parts.group(1));
            var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        refuse(field, tr("Không đọc được giờ «%s». Viết như 8:00 hoặc 14h30.", value(field)));
        return null;
    }

    /** The one of an enum named so; null with a fault. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> of, String sentence) {
        for (var one : of.getEnumConstants()) {
            if (one.name().equals(value(field))) {
                return one;
            }
        }
        refuse(field, sentence);
        return null;
    }

    /** Those with words in them, stripped of a leading dash. */
    public List<String> lines(String field) {
        return value(field)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-–+•]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
