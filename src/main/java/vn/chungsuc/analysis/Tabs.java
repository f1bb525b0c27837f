package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.analysis.view.Tab;

import java.util.List;

/** The views of an area, in the order in which one asks: how, how far, against whom, is it true. */
enum Tabs {
    TREND,
    TABLE,
    DISTANCE,
    COMPARE,
    OUTLIERS,
    TRY;

    static List<Tab> of(Area area, Tabs current) {
        var path = area.path();
        var query = area.query();
        return List.of(
                tab(TREND, tr("Xu hướng"), path, current),
                tab(TABLE, tr("Bảng tự chọn"), path + "/bang?bo=" + area.set().id(), current),
                tab(
                        DISTANCE,
                        tr("Khoảng cách tới lớp trên"),
                        path + "/khoang-cach" + query,
                        current),
                tab(COMPARE, tr("So sánh đơn vị"), path + "/so-sanh" + query, current),
                tab(OUTLIERS, tr("Số bất thường"), path + "/bat-thuong" + query, current),
                tab(TRY, tr("Thử bộ tiêu chí"), path + "/thu-bo" + query, current),
                new Tab(
                        tr("So kế hoạch"),
                        "/ke-hoach/thuc-hien/%s?nam=%d".formatted(area.unit().code(), area.year()),
                        false),
                new Tab(tr("Nộp đúng hạn"), "/bao-cao/nop/dung-han", false));
    }

    private static Tab tab(Tabs one, String label, String path, Tabs current) {
        return new Tab(label, path, one == current);
    }
}
