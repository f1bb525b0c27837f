package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.view.Difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where a province's set departs from its base: added, tightened, assigned otherwise. */
final class SetDifferences {

    private static final String NONE = "chưa có ngưỡng";

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
            add(now, "Chỉ tiêu", "không có", "tỉnh thêm, " + now.kind().word());
            return;
        }
        compare(now, "Tên", old.name(), now.name());
        compare(now, "Loại yêu cầu", old.kind().word(), now.kind().word());
        for (var bar : now.requirement().thresholds().entries()) {
            if (!old.requirement().thresholds().entries().contains(bar)) {
                add(now, place(bar), before(old, bar), bar.text(now.unit()) + doubt(bar));
            }
        }
        compare(now, "Ngành phụ trách", old.sectors().toString(), now.sectors().toString());
        compare(now, "Căn cứ", old.citation(), now.citation());
        compare(
                now,
                "Ghi chú",
                Objects.requireNonNullElse(old.note(), "–"),
                Objects.requireNonNullElse(now.note(), "–"));
    }

    private String before(Indicator old, Threshold bar) {
        var year = bar.year() == null ? overlay.head().firstYear() : bar.year();
        @Nullable Threshold was =
                old.requirement().thresholds().at(bar.part(), bar.dimension(), year);
        return was == null ? NONE : was.text(old.unit()) + doubt(was);
    }

    private String place(Threshold bar) {
        var where =
                bar.dimension() == null ? "mọi cột" : overlay.dimensions().nameOf(bar.dimension());
        return "Ngưỡng, " + where + (bar.year() == null ? "" : ", năm " + bar.year());
    }

    private static String doubt(Threshold bar) {
        return bar.confirmed() ? "" : " (cần xác nhận)";
    }

    private void bands() {
        for (var band : overlay.bands()) {
            if (!base.bands().contains(band)) {
                found.add(
                        new Difference(
                                "",
                                "Lớp thống kê",
                                band.label(),
                                "không có tên riêng",
                                Objects.requireNonNullElse(band.name(), "–")));
            }
        }
    }

    private void compare(Indicator now, String what, String before, String after) {
        if (!before.equals(after)) {
            add(now, what, before, after);
        }
    }

    private void add(Indicator now, String what, String before, String after) {
        found.add(new Difference(now.code(), now.name(), what, before, after));
    }
}
