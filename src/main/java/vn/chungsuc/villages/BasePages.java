package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.villages.VillageQueries.Counted;
import vn.chungsuc.villages.view.BaseGrid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts households and people into the words of their page. */
@Component
class BasePages {

    private final VillageQueries queries;
    private final Clock clock;

    BasePages(VillageQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param typed by the names of the fields; empty when nothing was
     * @param faults by the unit's code
     */
    BaseGrid page(
            Officer officer,
            Sheet sheet,
            Map<String, String> typed,
            @Nullable String dayFault,
            Map<String, String> faults,
            boolean saved) {
        VillagePages.requireCommune(sheet);
        var units = queries.counted(officer.scope(), Place.of(sheet));
        var paths = new VillagePaths(sheet.at());
        return new BaseGrid(
                tr("Hộ, khẩu của %s và các thôn, năm %d", sheet.unit().fullName(), sheet.year()),
                VillagePages.context(sheet),
                paths.base(),
                sheet.at().path(),
                paths.list(),
                typed.getOrDefault("den-ngay", Vi.date(day(sheet))),
                dayFault,
                officer.may(Permission.ENTER_VALUES) && sheet.own()
                        ? null
                        : tr("Vai trò của bạn chỉ xem, không nhập số liệu."),
                units.stream().map(one -> line(one, typed, faults.get(one.code()))).toList(),
                sum(units),
                difference(units),
                changes(units),
                saved);
    }

    private LocalDate day(Sheet sheet) {
        var today = LocalDate.now(clock);
        var last = Place.of(sheet).day();
        return last.isBefore(today) ? last : today;
    }

    private static BaseGrid.Line line(
            Counted one, Map<String, String> typed, @Nullable String fault) {
        var base = one.base();
        return new BaseGrid.Line(
                one.code(),
                "dv-" + one.code(),
                one.name(),
                one.village(),
                typed.getOrDefault(
                        "ho." + one.code(), base == null ? "" : Vi.number(base.households())),
                typed.getOrDefault(
                        "khau." + one.code(), base == null ? "" : Vi.number(base.people())),
                base == null ? "" : Vi.date(base.asOf()),
                fault);
    }

    private static Base added(List<Counted> units) {
        var bases =
                units.stream()
                        .filter(Counted::village)
                        .map(Counted::base)
                        .filter(Objects::nonNull)
                        .toList();
        return new Base(
                bases.stream().mapToInt(Base::households).sum(),
                bases.stream().mapToInt(Base::people).sum(),
                LocalDate.MIN);
    }

    private static String sum(List<Counted> units) {
        var sum = added(units);
        return tr("%s hộ, %s người", Vi.number(sum.households()), Vi.number(sum.people()));
    }

    private static @Nullable String difference(List<Counted> units) {
        var whole = units.getFirst().base();
        var sum = added(units);
        if (whole == null || units.size() == 1 || sum.people() == 0) {
            return null;
        }
        var said = new ArrayList<String>();
        if (whole.households() != sum.households()) {
            said.add(tr("Số hộ: xã ghi %s", off(whole.households(), sum.households())));
        }
        if (whole.people() != sum.people()) {
            said.add(tr("Số người: xã ghi %s", off(whole.people(), sum.people())));
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }

    private static String off(int stands, int sum) {
        return Compared.off(BigDecimal.valueOf(stands), BigDecimal.valueOf(sum));
    }

    /** Villages whose figures are newer than the commune's and differ from what was known then. */
    private static List<String> changes(List<Counted> units) {
        if (units.getFirst().base() == null) {
            return List.of();
        }
        return units.stream()
                .filter(Counted::village)
                .filter(one -> one.base() != null && !one.base().equals(one.before()))
                .map(one ->
                        tr(
                                "%s: %s → %s",
                                one.name(),
                                one.before() == null
                                        ? tr("chưa có số liệu")
                                        : VillagePages.base(one.before()),
                                VillagePages.base(one.base())))
                .toList();
    }
}
