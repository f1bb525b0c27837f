package vn.chungsuc.unitchange.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What a list of changes comes to, in names: kept with the list once it is applied. */
public record Told(
        List<Made> made,
        List<Gone> gone,
        List<Moved> moved,
        List<Renamed> renamed,
        List<Total> totals) {

    /**
     * @param share of the old unit's people, 0 to 1; null: not stated
     */
    public record Part(String code, String name, @Nullable BigDecimal share, boolean whole) {

        /** «Xã Bến (30001), 40 %». */
        public String words() {
            var unit = name + " (" + code + ")";
            return whole
                    ? unit
                    : share == null
                            ? tr("%s, một phần, chưa rõ tỷ lệ", unit)
                            : unit + ", " + Vi.number(share.movePointRight(2)) + " %";
        }
    }

    public record Made(String code, String name, String level, String parent, List<Part> from) {

        public String words() {
            return from.stream().map(Part::words).collect(Collectors.joining("; "));
        }
    }

    /**
     * @param into the new units; empty: abolished
     * @param heir abolished: where what was below it goes
     */
    public record Gone(
            int id,
            String code,
            String name,
            String level,
            List<Part> into,
            @Nullable String heir) {

        public String words() {
            return into.isEmpty()
                    ? tr("giải thể, đơn vị trực thuộc về %s", String.valueOf(heir))
                    : into.stream().map(Part::words).collect(Collectors.joining("; "));
        }
    }

    /**
     * @param follows with the unit above it, without a row of its own
     */
    public record Moved(String code, String name, String level, String to, boolean follows) {}

    public record Renamed(String code, String before, String after) {}

    public record Total(String level, int before, int ended, int made, int after) {

        /** Units that others made or ended the same day. */
        public int others() {
            return after - (before - ended + made);
        }
    }
}
