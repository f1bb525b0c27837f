package vn.chungsuc.assessment;

import vn.chungsuc.shared.Refused;

/** A body longer than any that could be meant (413). */
class TooLarge extends Refused {

    TooLarge(String sentence) {
        super(sentence);
    }

    static TooLarge file() {
        return new TooLarge(
                "Tệp lớn hơn %d MB. Tách thành nhiều tệp rồi gửi từng tệp."
                        .formatted(BulkFile.LONGEST >> 20));
    }
}
