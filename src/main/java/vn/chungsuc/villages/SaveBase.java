package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.villages.VillageQueries.Counted;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Households and people of a commune and its villages as of a day: all lines or none. */
@Service
public class SaveBase {

    private final VillageQueries queries;
    private final FigureStore store;
    private final Journal journal;
    private final Clock clock;

    SaveBase(VillageQueries queries, FigureStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param given by the unit's code: what it shall be; others keep what they have
     * @return by the unit's code: the sentence beside its line; empty when all are saved
     */
    @Transactional
    public Map<String, String> handle(
            Officer officer, Sheet sheet, LocalDate asOf, Map<String, Base> given) {
        officer.require(Permission.ENTER_VALUES);
        if (!sheet.own()) {
            throw new Refused(tr("Số liệu của đơn vị cũ chỉ để xem."));
        }
        var place = Place.of(sheet);
        store.lock(place.commune());
        var units = queries.counted(officer.scope(), place);
        var faults = faults(units, given);
        if (!faults.isEmpty()) {
            return faults;
        }
        var changed =
                units.stream().filter(one -> isNew(one, given.get(one.code()), asOf)).toList();
        for (var one : changed) {
            var base = given.get(one.code());
            if (base != null) {
                store.writeBase(
                        one.unitId(), asOf, base, officer.accountId(), OffsetDateTime.now(clock));
            }
        }
        if (!changed.isEmpty()) {
            record(officer, sheet, asOf, changed, given);
        }
        return Map.of();
    }

    /** What stands already for this day or an earlier one is not stated again. */
    private static boolean isNew(Counted one, @Nullable Base wanted, LocalDate asOf) {
        var stands = one.base();
        return wanted != null
                && (stands == null
                        || stands.households() != wanted.households()
                        || stands.people() != wanted.people()
                        || asOf.isBefore(stands.asOf()));
    }

    private static Map<String, String> faults(List<Counted> units, Map<String, Base> given) {
        var faults = new LinkedHashMap<String, String>();
        given.forEach((code, base) -> {
            if (base.households() > base.people()) {
                faults.put(
                        code,
                        tr(
                                "Số hộ %s lớn hơn số người %s.",
                                Vi.number(base.households()), Vi.number(base.people())));
            }
        });
        if (faults.isEmpty()) {
            sums(units, given, faults);
        }
        return faults;
    }

    /** The sentence stands beside the villages typed now; else beside the commune. */
    private static void sums(
            List<Counted> units, Map<String, Base> given, Map<String, String> faults) {
        var commune = units.getFirst();
        var whole = given.getOrDefault(commune.code(), commune.base());
        if (whole == null) {
            return;
        }
        var villages = units.stream().filter(Counted::village).toList();
        long households = 0;
        long people = 0;
        var moved = new ArrayList<String>();
        for (var one : villages) {
            var base = given.getOrDefault(one.code(), one.base());
            households += base == null ? 0 : base.households();
            people += base == null ? 0 : base.people();
            if (given.containsKey(one.code()) && !sameCount(given.get(one.code()), one.base())) {
                moved.add(one.code());
            }
        }
        if (people <= whole.people() && households <= whole.households()) {
            return;
        }
        var sentence = tooMany(households, people, whole);
        (moved.isEmpty() ? List.of(commune.code()) : moved)
                .forEach(code -> faults.put(code, sentence));
    }

    private static boolean sameCount(@Nullable Base one, @Nullable Base other) {
        return one != null
                && other != null
                && one.households() == other.households()
                && one.people() == other.people();
    }

    private static String tooMany(long households, long people, Base whole) {
        return people > whole.people()
                ? tr(
                        "Cộng các thôn thành %s người, lớn hơn %s người của cả xã.",
                        Vi.number(people), Vi.number(whole.people()))
                : tr(
                        "Cộng các thôn thành %s hộ, lớn hơn %s hộ của cả xã.",
                        Vi.number(households), Vi.number(whole.households()));
    }

    private void record(
            Officer officer,
            Sheet sheet,
            LocalDate asOf,
            List<Counted> changed,
            Map<String, Base> given) {
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        for (var one : changed) {
            if (one.base() != null) {
                before.put(one.code(), one.base());
            }
            after.put(one.code(), Objects.requireNonNull(given.get(one.code())));
        }
        journal.record(
                JournalEntry.by(
                                officer,
                                "base-figures-saved",
                                "base-figure",
                                sheet.unit().code() + "/" + asOf)
                        .in(sheet.unit().id())
                        .changing(before, after));
    }
}
