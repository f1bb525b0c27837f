package vn.chungsuc.plans;

import vn.chungsuc.plans.Contents.Road;

import java.util.List;

/** What a paper's history says of changes of a plan; stored, and so Vietnamese. */
final class ChangeNotes {

    static final String FRAME = "thời gian, kế hoạch cấp trên, căn cứ";

    private ChangeNotes() {}

    static String part(String part) {
        return "mục " + part;
    }

    static String handedDown(int units) {
        return "giao cho %d đơn vị".formatted(units);
    }

    static String roads(List<Road> roads) {
        return "chỉ tiêu " + String.join(", ", roads.stream().map(Road::indicator).toList());
    }

    /** Why a task that came from a plan changes or ends with it. */
    static String amended(Plan plan) {
        return "Kế hoạch năm %d đã điều chỉnh%s"
                .formatted(plan.year(), plan.amendedFor() == null ? "" : ": " + plan.amendedFor());
    }
}
