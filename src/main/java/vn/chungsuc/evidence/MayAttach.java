package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.Collection;

/** Who may bring and file evidence, and the sentence for those who may not. */
final class MayAttach {

    private MayAttach() {}

    static boolean is(Officer officer, Sheet sheet) {
        return officer.may(Permission.ENTER_VALUES)
                && sheet.own()
                && !sheet.closed()
                && !sheet.isAfterItsEnd();
    }

    static void check(Officer officer, Sheet sheet) {
        officer.require(Permission.ENTER_VALUES);
        if (!sheet.own()) {
            throw new Forbidden(tr("Hồ sơ của đơn vị cũ chỉ để xem, không sửa từ đơn vị mới."));
        }
        if (sheet.isAfterItsEnd()) {
            throw new Refused(
                    tr("Đơn vị này không còn trong năm %d, không thêm minh chứng.", sheet.year()));
        }
        if (sheet.closed()) {
            throw new Refused(
                    tr("Năm đánh giá %d đã khóa sổ, hồ sơ minh chứng chỉ để xem.", sheet.year()));
        }
    }

    static void check(Officer officer, Sheet sheet, Collection<Place> places) {
        check(officer, sheet);
        places.stream()
                .filter(place -> !officer.scope().covers(place.criterion()))
                .findFirst()
                .ifPresent(place -> {
                    throw new Forbidden(
                            tr(
                                    "Tiêu chí %d không thuộc phần việc bạn được giao.",
                                    place.criterion()));
                });
    }
}
