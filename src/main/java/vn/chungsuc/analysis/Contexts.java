package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Context;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.util.List;
import java.util.stream.Collectors;

/** The bar over a page of analysis: the unit, those above it, the year where there is one. */
@Component
class Contexts {

    private final Units units;

    Contexts(Units units) {
        this.units = units;
    }

    /** Of all years together. */
    Context of(Area area) {
        return Context.of(area.unit().fullName(), above(area), area.unit().code(), null)
                .at("/phan-tich/{unit}", List.of());
    }

    /**
     * @param page what stands behind the unit, {@code /khoang-cach}
     */
    Context of(Area area, String page) {
        return Context.of(area.unit().fullName(), above(area), area.unit().code(), area.year())
                .at("/phan-tich/{unit}" + page + "?nam={year}", area.years());
    }

    private @Nullable String above(Area area) {
        var above =
                units.ancestors(area.unit().id(), area.on()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(Unit::fullName)
                        .map(Words::lower)
                        .collect(Collectors.joining(", "));
        return above.isEmpty() ? null : above;
    }
}
