package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

/** What was given cannot be a value of its indicator (422). */
public class BadFigure extends RuntimeException {

    BadFigure(String sentence) {
        super(sentence, null, false, false);
    }

    /** «Chưa lưu: tử số 5.900 lớn hơn mẫu số 5.642.» */
    public String sentence() {
        var reason = String.valueOf(getMessage());
        return tr("Chưa lưu: %s", Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
    }
}
