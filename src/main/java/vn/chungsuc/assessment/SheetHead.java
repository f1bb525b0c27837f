package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.view.SheetPage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands above the lines of a sheet: where one is, what is to be known first, what to choose.
 */
final class SheetHead {

    private SheetHead() {}

    static Context context(Sheet sheet, Surroundings around, LocalDate today) {
        var unit = sheet.unit();
        var above =
                around.above().stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(SheetPages::lower)
                        .collect(Collectors.joining(", "));
        var years = new TreeSet<>(around.years());
        years.add(sheet.year());
        var last = Math.min(today.getYear(), lastYear(unit));
        if (last >= 2009) {
            years.add(last);
        }
        return Context.of(
                        unit.fullName(), above.isEmpty() ? null : above, unit.code(), sheet.year())
                .at("/danh-gia/{unit}/{year}", new ArrayList<>(years.descendingSet()))
                .noting(sheet.closed() ? tr("đã khóa sổ") : null);
    }

    private static int lastYear(Unit unit) {
        var last = unit.lastDay();
        return last == null ? Integer.MAX_VALUE : last.getYear();
    }

    static SheetPage.@Nullable Notice notice(Sheet sheet, SheetReviews.@Nullable Said said) {
        var last = sheet.unit().lastDay();
        if (sheet.isAfterItsEnd() && last != null) {
            return new SheetPage.Notice(
                    "warn",
                    tr("%s chỉ có đến ngày %s.", sheet.unit().fullName(), Vi.date(last)),
                    tr(
                            "Năm %d không nhập ở đây; số liệu các năm trước vẫn xem được.",
                            sheet.year()));
        }
        if (sheet.closed()) {
            return new SheetPage.Notice(
                    "warn",
                    tr("Năm đánh giá %d đã khóa sổ.", sheet.year()),
                    tr("Số liệu chỉ để xem."));
        }
        if (said != null) {
            return new SheetPage.Notice("info", said.strong(), said.text());
        }
        if (!sheet.isOpen()) {
            return sheet.carriedFrom() == null
                    ? new SheetPage.Notice(
                            "info",
                            tr("Chưa có số liệu năm %d.", sheet.year()),
                            tr("Ô đầu tiên được lưu sẽ mở phiếu."))
                    : new SheetPage.Notice(
                            "info",
                            tr("Phiếu năm %d chưa mở.", sheet.year()),
                            tr(
                                    "Dưới đây là trạng thái sẽ kế thừa từ năm %d; ô đầu tiên được"
                                            + " lưu sẽ mở phiếu.",
                                    sheet.carriedFrom()));
        }
        return last == null
                ? null
                : new SheetPage.Notice(
                        "info",
                        tr("Hồ sơ đến %s.", Vi.date(last)),
                        tr("Đơn vị này nay đã sắp xếp lại."));
    }

    static List<SheetPage.SetOption> sets(Sheet sheet, Surroundings around) {
        var options = new ArrayList<>(around.options());
        if (!options.contains(sheet.set())) {
            options.addFirst(sheet.set());
        }
        return options.stream()
                .map(set ->
                        new SheetPage.SetOption(
                                new SheetPaths(
                                                new SheetAddress(
                                                        sheet.at().unit(),
                                                        set.id(),
                                                        sheet.year(),
                                                        sheet.at().on()))
                                        .page(),
                                tr(set.name()),
                                set.equals(sheet.set())))
                .toList();
    }

    static List<SheetPage.Filter> filters(Sheet sheet, SheetFilter current, SheetPaths paths) {
        var filters = new ArrayList<SheetPage.Filter>();
        for (var filter : SheetFilter.values()) {
            var count =
                    (int) sheet.set().indicators().stream().filter(filter.shows(sheet, "")).count();
            if (count > 0 || filter == current || filter == SheetFilter.ALL) {
                filters.add(
                        new SheetPage.Filter(
                                filter.label(),
                                count,
                                filter == SheetFilter.ALL
                                        ? paths.page()
                                        : paths.page("loc=" + filter.code()),
                                filter == current));
            }
        }
        return filters;
    }
}
