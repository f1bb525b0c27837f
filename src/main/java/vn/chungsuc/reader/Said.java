package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;

/** Arithmetic as the messages say it. */
final class Said {

    private Said() {}

    /** «1.200 + 350 = 1.550 đồng». */
    static String sum(List<BigDecimal> parts, BigDecimal total, String unit) {
        var said = new StringBuilder();
        for (var part : parts) {
            said.append(said.isEmpty() ? "" : " + ").append(Vi.number(part));
        }
        return said + " = " + amount(total, unit);
    }

    static String amount(BigDecimal amount, String unit) {
        return unit.isEmpty() || unit.equals("%")
                ? Vi.number(amount) + unit
                : Vi.number(amount) + " " + unit;
    }
}
