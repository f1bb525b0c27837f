package vn.chungsuc.villages;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.criteria.Thresholds;

import java.util.List;
import java.util.Map;

final class Indicators {

    private Indicators() {}

    static Indicator named(String name, String unit) {
        var kind = unit.equals("%") ? RequirementKind.PERCENT : RequirementKind.AMOUNT;
        return new Indicator(
                "1.1",
                1,
                0,
                name,
                new Requirement(kind, unit, List.of(), false, Thresholds.NONE, true),
                null,
                Map.of(),
                "thử",
                null,
                null,
                false,
                false);
    }
}
