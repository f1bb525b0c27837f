package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/** Who may write on which sheet, and the sentence for those who may not. */
final class MayWrite {

    private MayWrite() {}

    static void check(Officer officer, LockedCell locked, int year, Indicator indicator) {
        check(officer, locked, year);
        if (!officer.scope().covers(indicator.criterion())) {
            throw new Forbidden(
                    tr("Tiêu chí %d không thuộc phần việc bạn được giao.", indicator.criterion()));
        }
        if (!locked.takes(indicator.position())) {
            throw new Refused(handedIn(indicator));
        }
    }

    /** A figure that is in the hands of those above stands still until they send it back. */
    static String handedIn(Indicator indicator) {
        return tr(
                "Chỉ tiêu %s đang khóa để cấp trên xem; chỉ sửa được khi bị trả lại, hoặc khi"
                        + " đơn vị rút lại phiếu chưa nộp.",
                indicator.code());
    }

    static void check(Officer officer, LockedCell locked, int year) {
        officer.require(Permission.ENTER_VALUES);
        if (!locked.own()) {
            throw new Forbidden(tr("Số liệu của đơn vị cũ chỉ để xem, không sửa từ đơn vị mới."));
        }
        if (!locked.ends().isAfter(LocalDate.of(year, 1, 1))) {
            throw new Refused(
                    tr(
                            "Đơn vị này chỉ có đến ngày %s, không nhập số liệu năm %d; các năm"
                                    + " trước vẫn xem được.",
                            Vi.date(locked.ends().minusDays(1)), year));
        }
        if (locked.closed()) {
            throw new Refused(tr("Năm đánh giá %d đã khóa sổ, không nhập thêm số liệu.", year));
        }
    }
}
