package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;
import vn.chungsuc.units.UnitCode;
import vn.chungsuc.units.UnitName;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Understands one row at a time, or says what is wrong with it. */
class RowReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Area area;
    private final List<Plan.Fault> faults;
    private final List<Op> ops = new ArrayList<>();

    RowReading(Area area, List<Plan.Fault> faults) {
        this.area = area;
        this.faults = faults;
    }

    List<Op> read(List<Row> rows) {
        rows.forEach(this::read);
        return ops;
    }

    private void read(Row row) {
        var act = Act.of(row.act());
        if (act == null) {
            fault(
                    row,
                    row.act().isEmpty()
                            ? tr(
                                    "Chưa ghi việc: sáp nhập, chia tách, đổi tên, chuyển, giải thể"
                                            + " hoặc thành lập.")
                            : tr(
                                    "Không hiểu việc «%s»: ghi sáp nhập, chia tách, đổi tên,"
                                            + " chuyển, giải thể hoặc thành lập.",
                                    row.act()));
            return;
        }
        if (act == Act.FOUND) {
            found(row);
            return;
        }
        var old = old(row);
        if (old != null) {
            switch (act) {
                case MERGE, SPLIT -> flow(row, old, act);
                case RENAME -> rename(row, old);
                case MOVE -> move(row, old);
                case ABOLISH -> ops.add(new Op.Abolish(row.line(), old, row.parent()));
                case FOUND -> throw new IllegalStateException();
            }
        }
    }

    private @Nullable Standing old(Row row) {
        if (row.oldCode().isEmpty()) {
            fault(row, tr("Thiếu mã đơn vị cũ."));
            return null;
        }
        var old = area.before(row.oldCode());
        if (old == null) {
            fault(
                    row,
                    tr(
                            "Không có đơn vị mã «%s» trong địa bàn của bạn ngày %s.",
                            row.oldCode(), Vi.date(area.day().minusDays(1))));
            return null;
        }
        if (!row.oldName().isEmpty() && !isNamed(old, row.oldName())) {
            fault(
                    row,
                    tr("Mã %s là %s, không phải «%s».", old.code(), old.fullName(), row.oldName()));
            return null;
        }
        if (old.closed()) {
            fault(
                    row,
                    old.validTo().equals(area.day())
                            ? tr("%s đã kết thúc đúng ngày này rồi.", old.fullName())
                            : tr(
                                    "%s đã có ngày kết thúc %s, sau ngày của danh sách này.",
                                    old.fullName(), Vi.date(old.validTo().minusDays(1))));
            return null;
        }
        return old;
    }

    private static boolean isNamed(Standing unit, String written) {
        var name = UnitName.canonical(written);
        return name.equals(UnitName.canonical(unit.fullName()))
                || name.equals(UnitName.canonical(unit.name()));
    }

    private void flow(Row row, Standing old, Act act) {
        if (!UnitCode.isCode(row.newCode())) {
            fault(
                    row,
                    row.newCode().isEmpty()
                            ? tr("Thiếu mã đơn vị mới.")
                            : tr(
                                    "Mã mới «%s» không đúng: 2–12 chữ số hoặc chữ hoa.",
                                    row.newCode()));
            return;
        }
        var share = share(row);
        if (share == null && !row.share().isEmpty()) {
            return;
        }
        if (act == Act.MERGE && share != null && share.compareTo(HUNDRED) != 0) {
            fault(row, tr("Sáp nhập là toàn bộ đơn vị; chỉ một phần thì ghi «chia tách»."));
            return;
        }
        var named = named(row);
        ops.add(
                new Op.Flow(
                        row.line(),
                        old,
                        row.newCode(),
                        named.kind(),
                        named.name(),
                        row.parent(),
                        share == null ? null : share.movePointLeft(2),
                        act == Act.MERGE));
    }

    private @Nullable BigDecimal share(Row row) {
        if (row.share().isEmpty()) {
            return null;
        }
        try {
            var share = VietnameseNumber.value(row.share().replace("%", "").strip());
            if (share.signum() > 0 && share.compareTo(HUNDRED) <= 0) {
                return share;
            }
        } catch (VietnameseNumber.Unreadable unreadable) {
            // said below, with what was written
        }
        fault(row, tr("Tỷ lệ «%s» không đúng: số lớn hơn 0, không quá 100.", row.share()));
        return null;
    }

    private UnitName named(Row row) {
        var kind = row.newKind().toLowerCase(Locale.ROOT);
        return kind.isEmpty()
                ? UnitName.parse(row.newName(), "")
                : new UnitName(kind, row.newName());
    }

    private void rename(Row row, Standing old) {
        var named = named(row);
        if (named.name().isEmpty() && named.kind().isEmpty()) {
            fault(row, tr("Thiếu tên mới."));
            return;
        }
        var kind = named.kind().isEmpty() ? old.kind() : named.kind();
        var name = named.name().isEmpty() ? old.name() : named.name();
        if (kind.equals(old.kind()) && name.equals(old.name())) {
            fault(row, tr("Tên mới giống tên đang dùng: %s.", old.fullName()));
            return;
        }
        ops.add(new Op.Rename(row.line(), old, kind, name));
    }

    private void move(Row row, Standing old) {
        if (row.parent().isEmpty()) {
            fault(row, tr("Thiếu mã đơn vị cấp trên mới."));
        } else {
            ops.add(new Op.Move(row.line(), old, row.parent()));
        }
    }

    private void found(Row row) {
        var named = named(row);
        if (!UnitCode.isCode(row.newCode())) {
            fault(row, tr("Mã mới «%s» không đúng: 2–12 chữ số hoặc chữ hoa.", row.newCode()));
        } else if (named.kind().isEmpty() || named.name().isEmpty()) {
            fault(row, tr("Thiếu loại hoặc tên của đơn vị mới."));
        } else if (row.parent().isEmpty()) {
            fault(row, tr("Thiếu mã đơn vị cấp trên của đơn vị mới."));
        } else {
            ops.add(
                    new Op.Found(
                            row.line(), row.newCode(), named.kind(), named.name(), row.parent()));
        }
    }

    private void fault(Row row, String sentence) {
        faults.add(new Plan.Fault(row.line(), sentence, false));
    }
}
