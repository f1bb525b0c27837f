package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import java.util.regex.Pattern;

/** The official code of a unit: which unit it names depends on the day. */
public record UnitCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{2,12}");

    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    tr("Mã đơn vị «%s» không đúng: 2–12 chữ số hoặc chữ hoa.", value));
        }
    }

    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
