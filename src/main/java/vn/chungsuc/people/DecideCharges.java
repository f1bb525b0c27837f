package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Part of another module's change: what a signed decision gives begins, what it takes the place of
 * ends the day before. Whoever records its number needs no right over people: the signature gave
 * it.
 */
@Service
public class DecideCharges {

    /**
     * @param setId null: the whole unit
     */
    public record Given(
            int unitId,
            @Nullable String setId,
            @Nullable Integer criterion,
            @Nullable String indicator,
            Charge.Part part,
            int memberId) {}

    private final DecidedChargeStore store;
    private final ChargeStore charges;
    private final Journal journal;

    DecideCharges(DecidedChargeStore store, ChargeStore charges, Journal journal) {
        this.store = store;
        this.charges = charges;
        this.journal = journal;
    }

    /**
     * @param ends charges in force on the day or later; those that had not begun never were
     * @return the numbers of what begins, in no order
     * @throws Refused when somebody holds no seat on the day, or somebody else leads the same thing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Integer> handle(
            Officer officer, List<Integer> ends, List<Given> gives, LocalDate from, Decision by) {
        Stream.concat(gives.stream().map(Given::unitId), store.unitsOf(ends).stream())
                .distinct()
                .sorted()
                .forEach(charges::lock);
        store.end(ends, from);
        var refusals =
                Stream.concat(
                                store.unseated(gives, from).stream().map(who -> noSeat(who, from)),
                                store.ledByOthers(gives, from).stream().map(DecideCharges::led))
                        .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(String.join(" ", refusals));
        }
        var begun = store.begin(gives, from, by);
        journal.record(
                JournalEntry.by(officer, "charges-decided", "decision", by.label())
                        .in(officer.scope().unitId())
                        .changing(
                                Map.of("ended", ends.size()),
                                Map.of("begun", begun.size(), "on", from.toString())));
        return begun;
    }

    private static String noSeat(String who, LocalDate day) {
        return tr(
                "%s không giữ chức vào ngày %s. Ghi lại chức vụ ở trang Tổ chức, hoặc rút chốt để"
                        + " sửa quyết định.",
                who, Vi.date(day));
    }

    private static String led(DecidedChargeStore.Led led) {
        return tr(
                "%s ở %s đang do %s phụ trách, không theo quyết định này. Thôi giao ở trang Phân"
                        + " công phụ trách trước.",
                led.criterion() == null && led.indicator() == null
                        ? tr("Địa bàn¦phân công")
                        : Charge.what(led.criterion(), led.indicator()),
                led.unitName(),
                led.fullName());
    }

    /**
     * The day or the number of the decision was put right.
     *
     * @param begun what began by it, where that still stands as it began
     * @param ended what it took the place of
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(
            Officer officer,
            List<Integer> begun,
            List<Integer> ended,
            LocalDate was,
            LocalDate from,
            Decision by) {
        if (!was.equals(from)) {
            var name = store.outside(begun, ended, was, from);
            if (name != null) {
                throw new Refused(
                        tr(
                                "Phân công của %s không lùi, dời được đến ngày %s: chức vụ hoặc"
                                        + " phân công liền kề không gồm ngày ấy.",
                                name, Vi.date(from)));
            }
            IntStream.range(0, 2)
                    .map(step -> from.isBefore(was) ? step : 1 - step)
                    .forEach(step -> {
                        if (step == 0) {
                            store.endOn(ended, was, from);
                        } else {
                            store.beginOn(begun, was, from);
                        }
                    });
        }
        store.name(begun, by);
        journal.record(
                JournalEntry.by(officer, "charges-redated", "decision", by.label())
                        .in(officer.scope().unitId())
                        .changing(was.toString(), from.toString()));
    }
}
