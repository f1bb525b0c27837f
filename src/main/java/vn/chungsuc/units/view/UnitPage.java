package vn.chungsuc.units.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Crumb;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.units.AsOf;
import vn.chungsuc.units.PredecessorRecords;
import vn.chungsuc.units.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything known of one unit as of a day. */
public record UnitPage(
        Context context,
        List<Crumb> crumbs,
        Unit unit,
        AsOf on,
        List<Named> names,
        List<String> aliases,
        List<Named> parents,
        List<Classified> classifications,
        List<Relative> predecessors,
        List<Relative> successors,
        List<UnitLine> children,
        Listing listing,
        @Nullable Change change) {

    /** A name or a parent and the time it held; {@code to} is the last day, null while it holds. */
    public record Named(
            String text, @Nullable String code, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * @param source the ancestor that states it; null where the unit itself does
     */
    public record Classified(
            String label,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String act,
            @Nullable String source) {}

    /** A unit it came from, or went into. */
    public record Relative(
            int id,
            String code,
            String fullName,
            LocalDate date,
            @Nullable LocalDate lastDay,
            String kind,
            @Nullable BigDecimal share,
            List<PredecessorRecords.Line> records) {

        /** How much of the old unit it is, as far as stated. */
        public String part() {
            if (kind.equals("CONVERT")) {
                return tr("giải thể");
            }
            return kind.equals("SPLIT") && share == null
                    ? tr("một phần, chưa rõ tỷ lệ")
                    : share == null || share.compareTo(BigDecimal.ONE) == 0
                            ? tr("toàn bộ")
                            : vn.chungsuc.shared.Vi.number(share.movePointRight(2)) + " %";
        }

        public String path() {
            return "/don-vi/"
                    + code
                    + (lastDay == null ? "" : "?ngay=" + vn.chungsuc.shared.Vi.date(lastDay));
        }
    }

    /** The forms of those who may change units, with what was typed into one of them. */
    public record Change(
            Map<String, String> typed,
            List<Fault> faults,
            Map<String, String> kinds,
            Map<String, Map<String, String>> values) {

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public @Nullable String fault(String field) {
            return faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(Fault::sentence)
                    .findFirst()
                    .orElse(null);
        }
    }
}
