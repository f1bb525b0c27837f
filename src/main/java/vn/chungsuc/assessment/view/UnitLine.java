package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

/** A unit with its latest sheet. */
public record UnitLine(
        String code,
        String fullName,
        @Nullable String above,
        int year,
        @Nullable Integer criteriaMet,
        @Nullable Integer indicatorsMet,
        @Nullable Integer indicatorsTotal) {

    public String path() {
        return "/danh-gia/" + code + "/" + year;
    }
}
