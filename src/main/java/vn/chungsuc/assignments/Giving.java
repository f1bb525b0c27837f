package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Several things given to one member or office, and what stands in the way (guards of the
 * assignment procedure): one lead for each thing, nobody without a seat on the decision's day.
 *
 * @param replaces whoever leads a thing now gives it up
 * @param day the decision's
 */
record Giving(
        Section section,
        List<Thing> things,
        Taker taker,
        boolean lead,
        @Nullable String words,
        boolean replaces,
        LocalDate day) {

    /**
     * @param gone lines of the draft that give way
     */
    record Result(List<Fault> faults, List<Line> gone, List<Line> added) {}

    /** All of it or, with faults, none of it. */
    Result over(List<Line> drafted) {
        var faults = new ArrayList<Fault>();
        if (!taker.isSeated(day)) {
            faults.add(new Fault("who", notSeated()));
        }
        var gone = new ArrayList<Line>();
        var added = new ArrayList<Line>();
        for (var thing : things) {
            var fault = fault(thing, drafted, gone);
            if (fault == null) {
                added.add(Line.of(section, thing, taker, lead, words));
            } else {
                faults.add(new Fault(thing.row(), fault));
            }
        }
        return faults.isEmpty()
                ? new Result(faults, gone, added)
                : new Result(faults, List.of(), List.of());
    }

    private @Nullable String fault(Thing thing, List<Line> drafted, List<Line> gone) {
        for (var line : drafted) {
            if (line.section() != section || !line.key().equals(thing.key())) {
                continue;
            }
            var same = line.party().equals(taker.key());
            if (same && line.lead() == lead && java.util.Objects.equals(line.words(), words)) {
                return tr("%s đã %s %s.", line.who(), line.part(), thing.label());
            }
            if (!same && line.lead() && lead && !replaces) {
                return tr(
                        "%s đã có %s %s; mỗi việc chỉ một. Đánh dấu «Thay người đang phụ trách» nếu"
                                + " muốn thay.",
                        sentence(thing.label()), line.who(), line.part());
            }
            if (same || line.lead() && lead) {
                gone.add(line);
            }
        }
        return null;
    }

    private String notSeated() {
        var to = taker.to();
        if (to != null && taker.hasLeft(day)) {
            return tr(
                    "%s thôi %s từ ngày %s, trước ngày %s của quyết định: không giao được. Chọn"
                            + " người đang giữ chức.",
                    taker.name(),
                    taker.title() == null ? tr("hoạt động") : taker.title(),
                    Vi.date(to),
                    Vi.date(day));
        }
        return tr(
                "%s chưa giữ chức vào ngày %s của quyết định (từ ngày %s). Lùi ngày hiệu lực hoặc"
                        + " chọn người khác.",
                taker.name(), Vi.date(day), Vi.date(taker.from()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
