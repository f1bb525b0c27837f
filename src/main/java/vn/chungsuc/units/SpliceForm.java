package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.view.UnitPage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was typed into a change, or into sentences on what to mend. */
class SpliceForm {

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    SpliceForm(Map<String, String> typed) {
        this.typed = typed;
    }

    Optional<Splice> read(Unit unit, Officer officer, Units units) {
        var splice =
                switch (typed("viec")) {
                    case "ten" -> name(unit);
                    case "ten-khac" ->
                            new Splice.Alias(unit, required("ten-khac", tr("Nhập tên gọi khác.")));
                    case "phan-loai" -> classified(unit);
                    case "cap-tren" -> parent(unit, officer, units);
                    default -> throw new NotFound();
                };
        return faults.isEmpty() ? Optional.of(splice) : Optional.empty();
    }

    UnitPage.Change again() {
        return new UnitPage.Change(
                typed, List.copyOf(faults), Classifications.kinds(), allValues());
    }

    static UnitPage.Change blank() {
        return new UnitPage.Change(Map.of(), List.of(), Classifications.kinds(), allValues());
    }

    private static Map<String, Map<String, String>> allValues() {
        var values = new java.util.LinkedHashMap<String, Map<String, String>>();
        Classifications.kinds()
                .keySet()
                .forEach(kind -> values.put(kind, Classifications.values(kind)));
        return values;
    }

    private Splice name(Unit unit) {
        var kind = required("loai", tr("Nhập loại đơn vị."));
        return new Splice.Name(
                unit, kind, required("ten", tr("Nhập tên mới.")), day("tu-ngay-ten"));
    }

    private Splice classified(Unit unit) {
        var both = required("phan-loai", tr("Nhập một phân loại.")).split(":", 2);
        var kind = both[0];
        if (!Classifications.kinds().containsKey(kind)) {
            faults.add(new Fault("phan-loai", tr("Không có phân loại này.")));
        }
        return new Splice.Classified(
                unit,
                kind,
                both.length > 1 ? both[1] : "",
                day("tu-ngay-phan-loai"),
                typed("can-cu"));
    }

    private Splice parent(Unit unit, Officer officer, Units units) {
        var day = day("tu-ngay-cap-tren");
        var code = required("cap-tren", tr("Nhập mã đơn vị cấp trên."));
        Unit parent = unit;
        try {
            parent = faults.isEmpty() ? units.requireOwn(officer.scope(), code, day) : unit;
        } catch (NotFound e) {
            faults.add(
                    new Fault(
                            "cap-tren",
                            tr(
                                    "Không có đơn vị mã «%s» trong địa bàn của bạn vào ngày đó.",
                                    code)));
        }
        return new Splice.Parent(unit, parent, day);
    }

    private LocalDate day(String field) {
        var read = AsOf.of(typed(field), LocalDate.EPOCH);
        if (read.error() != null) {
            faults.add(new Fault(field, read.error()));
        } else if (typed(field).isEmpty()) {
            faults.add(new Fault(field, tr("Nhập ngày bắt đầu, ví dụ 01/03/2026.")));
        }
        return read.day();
    }

    private String required(String field, String missing) {
        if (typed(field).isEmpty()) {
            faults.add(new Fault(field, missing));
        } else if (typed(field).length() > 200) {
            faults.add(new Fault(field, tr("Dài quá 200 chữ.")));
        }
        return typed(field);
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
