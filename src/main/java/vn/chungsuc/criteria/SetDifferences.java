package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.view.Difference;
import vn.chungsuc.shared.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Where a province's set departs from its base: added, tightened, assigned otherwise. */
final class SetDifferences {

    private final CriteriaSet base;
    private final CriteriaSet overlay;
    private final List<Difference> found = new ArrayList<>();

    private SetDifferences(CriteriaSet base, CriteriaSet overlay) {
        this.base = base;
        this.overlay = overlay;
    }

    static List<Difference> between(CriteriaSet base, CriteriaSet overlay) {
        var differences = new SetDifferences(base, overlay);
        overlay.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(Indicator::refined)
                .forEach(differences::indicator);
        differences.bands();
        return differences.found;
    }

    private void indicator(Indicator now) {
        var old = base.indicator(now.code()).orElse(null);
        if (old == null) {
            add(now, tr("Chỉ tiêu"), tr("không có"), tr("tỉnh thêm, %s", tr(now.kind().word())));
            return;
        }
        compare(now, tr("Tên"), tr(old.name()), tr(now.name()));
        compare(now, tr("Loại yêu cầu"), tr(old.kind().word()), tr(now.kind().word()));
        for (var bar : now.requirement().thresholds().entries()) {
            if (!old.requirement().thresholds().entries().contains(bar)) {
                add(now, place(bar), before(old, bar), bar.text(now.unit()) + doubt(bar));
            }
        }
        compare(now, tr("Ngành phụ trách"), sectors(old), sectors(now));
        compare(now, tr("Căn cứ"), old.cited(), now.cited());
        compare(
                now,
                tr("Ghi chú"),
                tr(Objects.requireNonNullElse(old.note(), "–")),
                tr(Objects.requireNonNullElse(now.note(), "–")));
    }

    private static String sectors(Indicator indicator) {
        var said = new TreeMap<LocalDate, List<String>>();
        indicator
                .sectors()
                .forEach(
                        (from, names) -> said.put(from, names.stream().map(Language::tr).toList()));
        return said.toString();
    }

    private String before(Indicator old, Threshold bar) {
        var year = bar.year() == null ? overlay.head().firstYear() : bar.year();
        @Nullable Threshold was =
                old.requirement().thresholds().at(bar.part(), bar.dimension(), year);
        return was == null ? tr("chưa có ngưỡng") : was.text(old.unit()) + doubt(was);
    }

    private String place(Threshold bar) {
        var where =
                bar.dimension() == null
                        ? tr("mọi cột")
                        : tr(overlay.dimensions().nameOf(bar.dimension()));
        return bar.year() == null
                ? tr("Ngưỡng, %s", where)
                : tr("Ngưỡng, %s, năm %d", where, bar.year());
    }

    private static String doubt(Threshold bar) {
        return bar.confirmed() ? "" : tr(" (cần xác nhận)");
    }

    private void bands() {
        for (var band : overlay.bands()) {
            if (!base.bands().contains(band)) {
                found.add(
                        new Difference(
                                "",
                                tr("Lớp thống kê"),
                                band.label(),
                                tr("không có tên riêng"),
                                tr(Objects.requireNonNullElse(band.name(), "–"))));
            }
        }
    }

    private void compare(Indicator now, String what, String before, String after) {
        if (!before.equals(after)) {
            add(now, what, before, after);
        }
    }

    private void add(Indicator now, String what, String before, String after) {
        found.add(new Difference(now.code(), tr(now.name()), what, before, after));
    }
}
