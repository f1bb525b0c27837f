package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.AsOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads a single change as typed into rows such as a file would have. */
class ChangeForm {

    private static final int MOST_OLD = 50;

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;

    ChangeForm(Map<String, String> typed) {
        this.typed = typed;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    LocalDate day() {
        return day;
    }

    /** «sáp nhập 30001, 30002»: how the list is called among others. */
    String title() {
        var about = typed("cu").isEmpty() ? typed("ten-moi") : String.join(", ", old());
        var title = typed("viec") + " " + about;
        return title.substring(0, Math.min(title.length(), 120));
    }

    List<Row> rows() {
        var act = Act.of(typed("viec"));
        readDay();
        if (act == null) {
            faults.add(new Fault("viec", tr("Chọn việc.")));
            return List.of();
        }
        if (act == Act.SPLIT) {
            return parts();
        }
        var old = old();
        if (act == Act.FOUND) {
            require("ma-moi", tr("Nhập mã đơn vị mới."));
            require("ten-moi", tr("Nhập tên mới."));
            old = List.of("");
        } else if (old.isEmpty()) {
            faults.add(
                    new Fault(
                            "cu", tr("Nhập mã đơn vị cũ; nhiều mã thì cách nhau bằng dấu phẩy.")));
        } else if (old.size() > MOST_OLD) {
            faults.add(new Fault("cu", tr("Nhiều quá %d mã; dùng tệp.", MOST_OLD)));
        }
        switch (act) {
            case MERGE -> require("ma-moi", tr("Nhập mã đơn vị mới."));
            case RENAME -> require("ten-moi", tr("Nhập tên mới."));
            case MOVE -> require("cap-tren", tr("Nhập mã đơn vị cấp trên."));
            default -> {}
        }
        var rows = new ArrayList<Row>();
        for (var code : old) {
            rows.add(
                    new Row(
                            rows.size() + 1,
                            act.word(),
                            code,
                            "",
                            act == Act.MERGE || act == Act.FOUND ? typed("ma-moi") : "",
                            typed("loai-moi"),
                            typed("ten-moi"),
                            typed("cap-tren"),
                            ""));
        }
        return rows;
    }

    /** «30011; xã Tân Một; 60»: one part a line, of one old unit. */
    private List<Row> parts() {
        var old = old();
        if (old.size() != 1) {
            faults.add(new Fault("cu", tr("Chia tách từng đơn vị một: nhập một mã đơn vị cũ.")));
        }
        var lines =
                typed("chia").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 2 || lines.size() > MOST_OLD) {
            faults.add(new Fault("chia", tr("Ghi từ 2 đến %d phần, mỗi phần một dòng.", MOST_OLD)));
        }
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var cells = line.split("\\s*[;\t]\\s*", -1);
            if (cells.length < 2 || cells.length > 4 || line.length() > 400) {
                faults.add(
                        new Fault(
                                "chia",
                                tr(
                                        "Dòng «%s»: ghi mã; tên; tỷ lệ, ví dụ 30011; xã Tân Một;"
                                                + " 60.",
                                        shortened(line))));
                break;
            }
            rows.add(
                    new Row(
                            rows.size() + 1,
                            Act.SPLIT.word(),
                            old.isEmpty() ? "" : old.getFirst(),
                            "",
                            cells[0],
                            "",
                            cells[1],
                            cells.length > 3 ? cells[3] : typed("cap-tren"),
                            cells.length > 2 ? cells[2] : ""));
        }
        return rows;
    }

    private static String shortened(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private void readDay() {
        var read = AsOf.of(typed("tu-ngay"), LocalDate.EPOCH);
        if (read.error() != null) {
            faults.add(new Fault("tu-ngay", read.error()));
        } else if (typed("tu-ngay").isEmpty()) {
            faults.add(new Fault("tu-ngay", tr("Nhập ngày bắt đầu, ví dụ 01/03/2026.")));
        }
        day = read.day();
    }

    private void require(String field, String sentence) {
        if (typed(field).isEmpty()) {
            faults.add(new Fault(field, sentence));
        } else if (typed(field).length() > 200) {
            faults.add(new Fault(field, tr("Dài quá 200 chữ.")));
        }
    }

    private List<String> old() {
        return Arrays.stream(typed("cu").split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
