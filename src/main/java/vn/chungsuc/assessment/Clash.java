package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Refused;

/** Somebody saved meanwhile: both figures are told, neither is lost. */
class Clash extends Refused {

    private final transient Indicator indicator;
    private final transient Cell current;
    private final @Nullable String dimension;
    private final int year;

    Clash(Indicator indicator, Cell current, @Nullable String dimension, int year) {
        super(tr("Chỉ tiêu %s đã được người khác sửa sau khi bạn mở.", indicator.code()));
        this.indicator = indicator;
        this.current = current;
        this.dimension = dimension;
        this.year = year;
    }

    Indicator indicator() {
        return indicator;
    }

    Cell current() {
        return current;
    }

    @Nullable String dimension() {
        return dimension;
    }

    int year() {
        return year;
    }
}
